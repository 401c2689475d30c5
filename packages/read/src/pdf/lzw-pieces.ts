const clear = 256
const end = 257
const longestCode = 12
const mostCodes = 2 ** longestCode

/** LZWDecode (ISO 32000-1, 7.4.4), with codes that grow one early, as is usual; damaged data ends it. */
export function* lzwPieces(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  /** Of each code the one before its last byte, that byte, and how many bytes it stands for. */
  const prefix = new Uint16Array(mostCodes)
  const last = Uint8Array.from({ length: mostCodes }, (_, code) => code)
  const length = new Uint16Array(mostCodes).fill(1)
  let [next, width, before] = [end + 1, 9, -1]
  let [bits, count] = [0, 0]

  const bytesOf = (code: number): Uint8Array => {
    const bytes = new Uint8Array(length[code]!)
    for (let i = bytes.length - 1, at = code; i >= 0; i--, at = prefix[at]!) bytes[i] = last[at]!
    return bytes
  }
  const add = (first: number) => {
    if (before < 0 || next >= mostCodes) return
    prefix[next] = before
    last[next] = first
    length[next] = length[before]! + 1
    next++
    width = Math.min(longestCode, Math.max(9, Math.ceil(Math.log2(next + 2))))
  }
  for (const piece of pieces)
    for (const byte of piece) {
      bits = ((bits << 8) | byte) & 0xffffff
      count += 8
      if (count < width) continue
      count -= width
      const code = (bits >> count) & ((1 << width) - 1)
      if (code === end || code > next || (code === next && before < 0)) return
      if (code === clear) {
        ;[next, width, before] = [end + 1, 9, -1]
        continue
      }
      const isNew = code === next
      const first = bytesOf(isNew ? before : code)[0]!
      add(first)
      yield bytesOf(code)
      before = code
    }
}
