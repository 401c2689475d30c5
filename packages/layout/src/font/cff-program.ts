import { readMetrics } from './font-metrics'
import type { FontProgram } from './font-program'
import type { Fontkit } from './fontkit'
import type { Sfnt } from './sfnt'

/** A font of fontkit, as far as it is used. */
interface Font {
  readonly getGlyph: (glyph: number) => { readonly path: unknown }
  readonly createSubset: () => Subset
}

interface Subset {
  /** fontkit numbers a glyph once; the list behind its public method can have one glyph twice, for two characters. */
  readonly glyphs?: number[]
  readonly encode: () => Uint8Array
}

/** A font with outlines of the table `CFF `, which fontkit cuts down. */
export const openCff = (sfnt: Sfnt, fontkit: Fontkit): FontProgram => {
  const { glyphCount: _, widthCount: __, ...metrics } = readMetrics(sfnt)
  const font = sfnt.read('CFF ', () => {
    const opened = fontkit.create(sfnt.bytes.slice(0, sfnt.bytes.length)) as Font
    // Outlines are read when first asked for: better now than in the middle of a document.
    void opened.getGlyph(0).path
    return opened
  })
  const subset = (glyphs: readonly number[]): Uint8Array =>
    sfnt.read('CFF ', () => {
      const cut = font.createSubset()
      if (!Array.isArray(cut.glyphs)) throw new TypeError('fontkit has changed: a subset has no list of glyphs')
      cut.glyphs.splice(0, Infinity, ...glyphs)
      return Uint8Array.from(cut.encode())
    })
  return { ...metrics, subset }
}
