import { noFontForAll } from './errors'
import { composeText } from './compose-text'
import type { ComposedLine, Watermark } from './composed'
import type { Face, Faces } from './face'
import { glyphsOf } from './glyphs'
import type { OpenPage } from './pages'
import type { Sheet } from './sheet'
import type { TextStyle } from './text-style'
import { ascent, sizes } from './text-style'

const points = (millimetres: number) => (millimetres * 72) / 25.4

/** GB/T 9704: the page number stands 7 mm below the type area. */
const gap = points(7)

const style: TextStyle = {
  role: 'fangsong',
  size: sizes.pageNumber,
  pitch: sizes.pageNumber,
  indent: 0,
  align: 'justify',
  above: 0,
  below: 0,
}

/** The template with the number of the page: outside, one character in from the edge of the type area. */
export const pageNumber = (
  template: string,
  number: number,
  faces: Faces,
  { sheet, corner }: OpenPage,
): ComposedLine => {
  const words = template.replaceAll('{page}', () => String(number))
  const glyphs = glyphsOf([{ text: words, faces: faces[style.role], element: 0 }], () => 'meta.pageNumber')
  const width = (glyphs.ends.at(-1)! / 1000) * style.size
  const inset = style.size
  const x = number % 2 ? corner.left + sheet.typeWidth - inset - width : corner.left + inset
  const [line] = composeText(glyphs, style, { x, room: Math.max(width, sheet.width), artifact: 'pageNumber' })
  return { baseline: corner.top + sheet.typeHeight + gap + style.size * ascent, runs: line?.runs ?? [] }
}

const largest = 120
/** How much of the diagonal of the page the words may cover. */
const cover = 0.6

/** The words across the middle of the page, rising. */
export const watermark = (words: string, faces: Faces, { width, height }: Sheet): Watermark => {
  const has = (face: Face) => Array.from(words).every((char) => face.advance(char.codePointAt(0)!) !== undefined)
  const every = [...new Set([faces.heiti, faces.xiaobiaosong, faces.kaiti, faces.fangsong].flat())]
  const glyphs = glyphsOf([{ text: words, faces: every, element: 0 }], () => 'options.watermark')
  const face = every.find(has)
  if (!face) throw noFontForAll(words, 'options.watermark')
  const ems = Math.max(glyphs.ends.at(-1)! / 1000, 1)
  const size = Math.min(largest, (Math.hypot(width, height) * cover) / ems)
  return { text: words, face, size, x: width / 2, y: height / 2, angle: 45 }
}
