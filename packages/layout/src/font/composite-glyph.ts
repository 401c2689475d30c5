const argumentsAreWords = 0x0001
const hasScale = 0x0008
const moreComponents = 0x0020
const hasTwoScales = 0x0040
const hasMatrix = 0x0080

const none: readonly number[] = []

const viewOf = (outline: Uint8Array) => new DataView(outline.buffer, outline.byteOffset, outline.byteLength)

/** Its first two bytes are the number of contours, of which a composite glyph has less than none. Most are simple: no view is made of them. */
const isSimple = (outline: Uint8Array) => outline.length === 0 || (outline.length > 1 && outline[0]! < 0x80)

/** Where in the outline the numbers of its components stand. */
const placesOf = (view: DataView): readonly number[] => {
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
  if (isSimple(outline)) return none
  const view = viewOf(outline)
  return placesOf(view).map((at) => view.getUint16(at))
}

/** A copy of the outline with its components renumbered; a simple outline as it is. */
export const renumberComponents = (outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array => {
  if (isSimple(outline)) return outline
  const copy = Uint8Array.from(outline)
  const view = viewOf(copy)
  for (const at of placesOf(view)) view.setUint16(at, numberOf(view.getUint16(at)))
  return copy
}
