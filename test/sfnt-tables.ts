/** The tables of a TrueType file under their tags. */
export const sfntTables = (bytes: Uint8Array): ReadonlyMap<string, DataView> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
      return [tag, new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12))]
    }),
  )
}

/** For each glyph whether it is drawn by contours of its own, or empty, rather than put together of other glyphs. */
export const simpleGlyphs = (bytes: Uint8Array): readonly boolean[] => {
  const [head, maxp, loca, glyf] = ['head', 'maxp', 'loca', 'glyf'].map((tag) => sfntTables(bytes).get(tag)!)
  const isLong = head!.getInt16(50) === 1
  const start = (glyph: number) => (isLong ? loca!.getUint32(4 * glyph) : 2 * loca!.getUint16(2 * glyph))
  return Array.from({ length: maxp!.getUint16(4) }, (_, glyph) => {
    const isEmpty = start(glyph) === start(glyph + 1)
    return isEmpty || glyf!.getInt16(start(glyph)) >= 0
  })
}
