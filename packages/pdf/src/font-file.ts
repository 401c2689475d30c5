const tags = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'post']

/** Bytes of the tables that are looked into here. */
const least = new Map([
  ['head', 54],
  ['hhea', 36],
])

const tablesOf = (view: DataView): ReadonlyMap<string, { readonly at: number; readonly length: number }> => {
  const count = view.getUint16(4)
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 12 + 16 * i
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)))
      return [tag, { at: view.getUint32(at + 8), length: view.getUint32(at + 12) }]
    }),
  )
}

const isSfnt = (view: DataView) =>
  view.byteLength > 12 &&
  [0x00010000, 0x74727565, 0x4f54544f].includes(view.getUint32(0)) &&
  view.byteLength >= 12 + 16 * view.getUint16(4)

/**
 * A copy of the font whose line is one em high, 0.88 above the baseline and 0.12 below it, so that
 * lines of mixed fonts stand evenly. Throws when the bytes are not a whole TrueType or OpenType font.
 */
export const levelFont = (bytes: Uint8Array, name: string): Uint8Array => {
  const copy = Uint8Array.from(ArrayBuffer.isView(bytes) ? bytes : [])
  const view = new DataView(copy.buffer)
  if (!isSfnt(view)) throw new Error(`renderPdf: fonts.${name} is not a TrueType or OpenType font`)
  const tables = tablesOf(view)
  const missing =
    tags.find((tag) => !tables.has(tag)) ?? (tables.has('glyf') || tables.has('CFF ') ? undefined : 'glyf')
  if (missing) throw new Error(`renderPdf: fonts.${name} is a font without the table "${missing}"`)
  for (const [tag, { at, length }] of tables)
    if (at + Math.max(length, least.get(tag) ?? 0) > copy.length)
      throw new Error(`renderPdf: fonts.${name} is cut short in its table "${tag}"`)
  const em = view.getUint16(tables.get('head')!.at + 18)
  const line = tables.get('hhea')!.at
  view.setInt16(line + 4, Math.round(em * 0.88))
  view.setInt16(line + 6, -Math.round(em * 0.12))
  view.setInt16(line + 8, 0)
  return copy
}
