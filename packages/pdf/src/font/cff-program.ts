import { createRequire } from 'node:module'
import type * as Fontkit from 'fontkit'
import { readMetrics } from './font-metrics'
import type { FontProgram } from './font-program'
import type { Sfnt } from './sfnt'

// fontkit numbers a glyph once; the list behind its public method can have one glyph twice, for two characters.
type Subset = Fontkit.Subset & { readonly glyphs?: number[] }

// CommonJS has no import.meta, ES modules have no __filename.
const load = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)

/** The copy of fontkit that pdfkit has loaded: a second one, as an ES module, would cost every process 50 ms. */
const fontkitLoaded = () => load('fontkit') as typeof Fontkit

/** A font with outlines of the table `CFF `, which fontkit cuts down. */
export const openCff = (sfnt: Sfnt): FontProgram => {
  const { glyphCount: _, widthCount: __, ...metrics } = readMetrics(sfnt)
  const bytes = sfnt.bytes.slice(0, sfnt.bytes.length)
  const font = sfnt.read('CFF ', () => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const opened = fontkitLoaded().create(buffer) as Fontkit.Font
    // Outlines are read when first asked for: better now than in the middle of a document.
    void opened.getGlyph(0).path
    return opened
  })
  const subset = (glyphs: readonly number[]): Uint8Array =>
    sfnt.read('CFF ', () => {
      const cut: Subset = font.createSubset()
      if (!Array.isArray(cut.glyphs)) throw new Error('fontkit has changed: a subset has no list of glyphs')
      cut.glyphs.splice(0, Infinity, ...glyphs)
      return Uint8Array.from(cut.encode())
    })
  return { ...metrics, subset }
}
