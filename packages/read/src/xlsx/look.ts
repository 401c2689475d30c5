import { isOn, valueOf } from '../ooxml/properties'
import type { XmlHandler } from '../ooxml/parse-xml'
import type { XmlElement } from '../ooxml/xml-element'
import { attributeOf } from '../ooxml/xml-element'
import type { OffLine } from '../raised'
import { wholeOf } from './attributes'
import type { NumberFormat } from './number-code'
import { numberFormat } from './number-code'

/** What a font says of words beside how they look. */
export interface Font {
  isBold: boolean
  isStruck: boolean
  place: OffLine | 'not'
}

export const plainFont = (): Font => ({ isBold: false, isStruck: false, place: 'not' })

/** Takes in a property of a font. */
export const tellFont = (font: Font, element: XmlElement): void => {
  if (element.name === 'b') font.isBold = isOn(element)
  if (element.name === 'strike') font.isStruck = isOn(element)
  if (element.name !== 'vertAlign') return
  const value = valueOf(element)
  font.place = value === 'superscript' ? 'above' : value === 'subscript' ? 'below' : 'not'
}

/** How a cell is set. */
export interface Look {
  readonly font: Font
  /** The format of its numbers; undefined for the general one. */
  readonly format: NumberFormat | undefined
  /** Has a line on any of its sides. */
  readonly isDrawn: boolean
  /** 1 is the title: a heading by the style that the program calls so. */
  readonly depth: number | undefined
}

const plain: Look = { font: plainFont(), format: undefined, isDrawn: false, depth: undefined }

const sides = new Set(['left', 'right', 'top', 'bottom', 'start', 'end'])

/** The styles that programs have for headings, by their numbers (ECMA-376, 18.8.7): `Heading 1` to `Heading 4`, and `Title`. */
const headings: ReadonlyMap<number | undefined, number> = new Map([
  [15, 1],
  [16, 2],
  [17, 3],
  [18, 4],
  [19, 5],
])

/** The codes of the formats that have a number only; of those for days any with the same parts. */
const known: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 27, 30, 31, 36, 50, 53, 54, 57, 58].map((id) => [id, 'yyyy-m-d'] as const),
  [16, 'm-d'],
  [17, 'yyyy-m'],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'h:mm'] as const),
  [22, 'yyyy-m-d h:mm'],
  ...[28, 29, 51, 52].map((id) => [id, 'm-d'] as const),
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0;-#,##0'],
  [42, '#,##0;-#,##0'],
  [43, '#,##0.00;-#,##0.00'],
  [44, '#,##0.00;-#,##0.00'],
])

interface Xf {
  readonly font: number
  readonly format: number
  readonly border: number
  readonly style: number | undefined
}

/** Collects what `styles.xml` tells. */
export const looksHandler = () => {
  const fonts: Font[] = []
  const borders: boolean[] = []
  const formats = new Map<number, string>()
  const styles = new Map<number, number | undefined>()
  const xfs: Xf[] = []
  const looks = new Map<number, Look>()

  const open = (element: XmlElement): void => {
    const { name, parent } = element
    if (name === 'font' && parent?.name === 'fonts') fonts.push(plainFont())
    else if (parent?.name === 'font' && fonts.length > 0) tellFont(fonts.at(-1)!, element)
    else if (name === 'border' && parent?.name === 'borders') borders.push(false)
    else if (parent?.name === 'border' && sides.has(name) && borders.length > 0) {
      if ((attributeOf(element, 'style') ?? 'none') !== 'none') borders[borders.length - 1] = true
    } else if (name === 'numFmt' && parent?.name === 'numFmts')
      formats.set(wholeOf(element, 'numFmtId') ?? -1, attributeOf(element, 'formatCode') ?? '')
    else if (name === 'cellStyle')
      styles.set(wholeOf(element, 'xfId') ?? -1, headings.get(wholeOf(element, 'builtinId')))
    else if (name === 'xf' && parent?.name === 'cellXfs')
      xfs.push({
        font: wholeOf(element, 'fontId') ?? 0,
        format: wholeOf(element, 'numFmtId') ?? 0,
        border: wholeOf(element, 'borderId') ?? 0,
        style: wholeOf(element, 'xfId'),
      })
  }
  const handler: XmlHandler = { open }
  const lookOf = (index: number): Look => {
    const before = looks.get(index)
    if (before) return before
    const xf = xfs[index]
    const look = xf
      ? {
          font: fonts[xf.font] ?? plain.font,
          format: numberFormat(formats.get(xf.format) ?? known.get(xf.format) ?? ''),
          isDrawn: borders[xf.border] ?? false,
          depth: styles.get(xf.style ?? -1),
        }
      : plain
    looks.set(index, look)
    return look
  }
  return { handler, lookOf }
}
