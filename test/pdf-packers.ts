/** ASCIIHexDecode the other way round. */
export const packedHex = (data: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(data).toString('hex')}>`)

/** ASCII85Decode the other way round, zeros written out. */
export const packedBase85 = (data: Uint8Array): Uint8Array => {
  const letters: string[] = []
  for (let at = 0; at < data.length; at += 4) {
    let word = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (data[at + i] ?? 0), 0)
    const digits = [0, 1, 2, 3, 4].map(() => {
      const digit = word % 85
      word = Math.floor(word / 85)
      return String.fromCharCode(33 + digit)
    })
    letters.push(...digits.reverse().slice(0, Math.min(4, data.length - at) + 1))
  }
  return Buffer.from(`${letters.join('')}~>`)
}
