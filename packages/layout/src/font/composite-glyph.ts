const argumentsAreWords = 0x0001
const hasScale = 0x0008
const moreComponents = 0x0020
const hasTwoScales = 0x0040
const hasMatrix = 0x0080

const viewOf = (outline: Uint8Array) => new DataView(outline.buffer, outline.byteOffset, outline.byteLength)

/** Where in the outline the numbers of its components stand; nowhere when it is not made of other glyphs. */
const placesOf = (view: DataView): readonly number[] => {
  if (view.byteLength === 0 || view.getInt16(0) >= 0) return []
  const places: number[] = []
  for (let at = 10, flags = moreComponents; flags & moreComponents;) {
    flags = view.getUint16(at)
    places.push(at + 2)
    at += flags & argumentsAreWords ? 8 : 6
    at += flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0
  }
  return places
}

/** The glyphs that a composite glyph is put together from. */
export const componentsOf = (outline: Uint8Array): readonly number[] => {
  const view = viewOf(outline)
  return placesOf(view).map((at) => view.getUint16(at))
}

/** A copy of the outline with its components renumbered; a simple outline as it is. */
export const renumberComponents = (outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array => {
  const places = placesOf(viewOf(outline))
  if (places.length === 0) return outline
  const copy = Uint8Array.from(outline)
  const view = viewOf(copy)
  for (const at of places) view.setUint16(at, numberOf(view.getUint16(at)))
  return copy
}
