import { hexDigit } from '../hex-digit'

type Pieces = Iterable<Uint8Array>

/** As many bytes are given on at once. */
const most = 2 ** 14

/** A filter that makes of each byte some, or none; false ends it. `end` is told when there are no more. */
function* byBytes(
  pieces: Pieces,
  step: (byte: number, out: number[]) => boolean,
  end?: (out: number[]) => void,
): Generator<Uint8Array> {
  let out: number[] = []
  let goesOn = true
  for (const piece of pieces) {
    for (let i = 0; i < piece.length && goesOn; i++) {
      goesOn = step(piece[i]!, out)
      if (out.length < most) continue
      yield Uint8Array.from(out)
      out = []
    }
    if (!goesOn) break
  }
  end?.(out)
  if (out.length > 0) yield Uint8Array.from(out)
}

/** ASCIIHexDecode (ISO 32000-1, 7.4.2): two digits a byte, to a `>`. */
export const hexPieces = (pieces: Pieces): Pieces => {
  let high = -1
  return byBytes(
    pieces,
    (byte, out) => {
      if (byte === 62) return false
      const digit = hexDigit(byte)
      if (digit < 0) return true
      if (high < 0) high = digit
      else {
        out.push(high * 16 + digit)
        high = -1
      }
      return true
    },
    (out) => {
      if (high >= 0) out.push(high * 16)
    },
  )
}

/** ASCII85Decode (ISO 32000-1, 7.4.3): five letters for four bytes, `z` for four zeros, to a `~`. */
export const base85Pieces = (pieces: Pieces): Pieces => {
  let group: number[] = []
  const write = (out: number[], length: number) => {
    const full = [...group, 84, 84, 84, 84].slice(0, 5)
    const word = full.reduce((sum, digit) => sum * 85 + digit, 0)
    for (let i = 0; i < length; i++) out.push(Math.floor(word / 256 ** (3 - i)) % 256)
    group = []
  }
  return byBytes(
    pieces,
    (byte, out) => {
      if (byte === 126) return false
      if (byte === 122 && group.length === 0) out.push(0, 0, 0, 0)
      else if (byte >= 33 && byte <= 117) {
        group.push(byte - 33)
        if (group.length === 5) write(out, 4)
      }
      return true
    },
    (out) => {
      if (group.length > 1) write(out, group.length - 1)
    },
  )
}

/** RunLengthDecode (ISO 32000-1, 7.4.5): a length, then so many bytes or one byte again and again, to a 128. */
export const runPieces = (pieces: Pieces): Pieces => {
  let copies = 0
  let repeats = 0
  return byBytes(pieces, (byte, out) => {
    if (copies > 0) {
      out.push(byte)
      copies--
    } else if (repeats > 0) {
      for (; repeats > 0; repeats--) out.push(byte)
    } else if (byte === 128) return false
    else if (byte < 128) copies = byte + 1
    else repeats = 257 - byte
    return true
  })
}
