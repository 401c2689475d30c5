import { componentsOf, renumberComponents } from './composite-glyph'
import { readMetrics } from './font-metrics'
import type { FontProgram } from './font-program'
import type { GlyphOutlines, OutlinePlaces } from './glyph-outlines'
import { readOutlines, readPlaces } from './glyph-outlines'
import type { Sfnt } from './sfnt'
import type { SfntTable } from './sfnt-file'
import { sfntFile } from './sfnt-file'

/** Tables that instructions in the outlines refer to. */
const hinting = ['cvt ', 'fpgm', 'prep']

const copyOf = (table: DataView) => Uint8Array.from(new Uint8Array(table.buffer, table.byteOffset, table.byteLength))

const tableOf = (length: number) => {
  const bytes = new Uint8Array(length)
  return { bytes, view: new DataView(bytes.buffer) }
}

/** The glyphs, and after them those that they are put together from and that are not among them. */
const withComponents = (glyphs: readonly number[], outlineOf: GlyphOutlines, glyphCount: number) => {
  const all = [...glyphs]
  const numbers = new Map<number, number>()
  all.forEach((glyph, i) => {
    if (!numbers.has(glyph)) numbers.set(glyph, i)
  })
  // Grows while it is walked: components may have components.
  for (let i = 0; i < all.length; i++)
    for (const component of componentsOf(outlineOf(all[i]!))) {
      if (component >= glyphCount) throw new RangeError('a component that is no glyph')
      if (numbers.has(component)) continue
      numbers.set(component, all.length)
      all.push(component)
    }
  return { all, numberOf: (glyph: number) => numbers.get(glyph)! }
}

/** Those of the glyphs, then those of their components, and of theirs. */
const loadOutlines = async (
  glyphs: readonly number[],
  { load, guarded }: Sfnt,
  placeOf: OutlinePlaces,
  outlineOf: GlyphOutlines,
): Promise<void> => {
  const asked = new Set<number>()
  for (let next = [...new Set(glyphs)]; next.length > 0;) {
    next.forEach((glyph) => asked.add(glyph))
    await load!(next.map(placeOf))
    const components = guarded('glyf', () => next.flatMap((glyph) => componentsOf(outlineOf(glyph))))
    next = [...new Set(components)].filter((glyph) => !asked.has(glyph))
  }
}

/** Where each outline begins when they follow each other at multiples of four bytes, and the end. */
const placesOf = (outlines: readonly Uint8Array[]) => {
  const { bytes, view } = tableOf(4 * (outlines.length + 1))
  let at = 0
  outlines.forEach((outline, i) => {
    at += (outline.length + 3) & ~3
    view.setUint32(4 * i + 4, at)
  })
  return bytes
}

const sliced = (table: DataView, glyphs: readonly number[], widthCount: number) => {
  const { bytes, view } = tableOf(4 * glyphs.length)
  glyphs.forEach((glyph, i) => {
    view.setUint16(4 * i, table.getUint16(4 * Math.min(glyph, widthCount - 1)))
    const bearing = glyph < widthCount ? 4 * glyph + 2 : 4 * widthCount + 2 * (glyph - widthCount)
    view.setInt16(4 * i + 2, table.getInt16(bearing))
  })
  return bytes
}

const withNumber = (table: DataView, at: number, value: number) => {
  const copy = copyOf(table)
  new DataView(copy.buffer).setUint16(at, value)
  return copy
}

/** A font with TrueType outlines; its subsets are slices of its tables. */
export const openTrueType = (sfnt: Sfnt): FontProgram => {
  const { glyphCount, widthCount, ...metrics } = readMetrics(sfnt)
  const placeOf = readPlaces(sfnt, glyphCount)
  const outlineOf = readOutlines(sfnt, placeOf)
  const subset = (glyphs: readonly number[]): Uint8Array => {
    const { all, numberOf } = sfnt.guarded('glyf', () => withComponents(glyphs, outlineOf, glyphCount))
    const kept = hinting.filter((tag) => sfnt.has(tag)).map((tag) => [tag, sfnt.read(tag, copyOf)] as const)
    const outlines = all.map((glyph) => renumberComponents(outlineOf(glyph), numberOf))
    return sfntFile(
      new Map<string, SfntTable>([
        ['glyf', outlines],
        ['loca', placesOf(outlines)],
        ['head', sfnt.read('head', (table) => withNumber(table, 50, 1))],
        ['hhea', sfnt.read('hhea', (table) => withNumber(table, 34, all.length))],
        ['hmtx', sfnt.read('hmtx', (table) => sliced(table, all, widthCount))],
        ['maxp', sfnt.read('maxp', (table) => withNumber(table, 4, all.length))],
        ...kept,
      ]),
    )
  }
  return {
    ...metrics,
    subset,
    ...(sfnt.load && { load: (glyphs) => loadOutlines(glyphs, sfnt, placeOf, outlineOf) }),
  }
}
