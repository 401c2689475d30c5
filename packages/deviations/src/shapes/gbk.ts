/** Two bytes of GBK by their letter, as the decoder of the platform has them. */
const lettersOfGbk = (): ReadonlyMap<string, readonly [number, number]> => {
  const pairs: (readonly [number, number])[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push([lead, trail])
  const decoder = new TextDecoder('gbk')
  return new Map(
    pairs.flatMap((pair) => {
      const letter = decoder.decode(Uint8Array.from(pair))
      return [...letter].length === 1 && letter !== '\ufffd' ? [[letter, pair] as const] : []
    }),
  )
}

let letters: ReadonlyMap<string, readonly [number, number]> | undefined

/** Bytes of GBK; letters that it does not have as character references of HTML. */
export const gbkBytes = (html: string): Uint8Array => {
  letters ??= lettersOfGbk()
  const known = letters
  return Uint8Array.from(
    [...html].flatMap((letter) => {
      const code = letter.codePointAt(0)!
      return code < 0x80 ? [code] : (known.get(letter) ?? [...`&#${code};`].map((one) => one.charCodeAt(0)))
    }),
  )
}
