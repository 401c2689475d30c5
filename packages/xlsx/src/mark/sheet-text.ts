import type { CellPlace, OoxmlPackage, XmlElement } from '@gxgk/read/ooxml'
import { attributeOf, cellName, cellPlace } from '@gxgk/read/ooxml'

/** A tag of a cell in the text of a sheet. */
export interface CellTag {
  readonly begin: number
  readonly end: number
  readonly style: number
}

/** Where things stand in the text of a sheet. */
export interface SheetText {
  /** What its elements begin with, mostly nothing. */
  readonly prefix: string
  readonly isStrict: boolean
  readonly hasPassword: boolean
  /** Tags of cells by their names. */
  readonly tags: ReadonlyMap<string, CellTag>
  /** Where a cell that is not written may be put in, in a row that is; undefined where the row is not. */
  readonly gapFor: (place: CellPlace) => number | undefined
  /** The id of the drawing of its notes, where it has one. */
  readonly drawing: string | undefined
  /** Where the one is put that it does not have: before all that must come after it (ECMA-376, 18.3.1.99). */
  readonly drawingAt: number
}

const afterDrawing = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
  // Objects and controls of newer versions stand in this.
  'AlternateContent',
])

interface RowText {
  readonly cells: { readonly column: number; readonly begin: number }[]
  end: number | undefined
}

const whole = (element: XmlElement, name: string): number | undefined => {
  const value = attributeOf(element, name) ?? ''
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** Reads where the cells of a sheet stand in its text. */
export const sheetText = (text: string, part: string, parse: OoxmlPackage['parse']): SheetText => {
  const tags = new Map<string, CellTag>()
  const rows = new Map<number, RowText>()
  let [prefix, isStrict, hasPassword] = ['', false, false]
  let drawing: string | undefined
  let drawingAt: number | undefined
  let [row, column] = [0, 0]
  const tagBegin = (at: number) => text.lastIndexOf('<', at - 1)
  const isEmpty = (at: number) => text[at - 2] === '/'

  const open = (element: XmlElement, at: number): boolean => {
    const { name, tag, depth, parent } = element
    if (depth === 1) {
      prefix = tag.slice(0, tag.indexOf(':') + 1)
      isStrict = Object.values(element.attributes).some((uri) => uri.startsWith('http://purl.oclc.org/'))
    } else if (name === 'row') {
      row = whole(element, 'r') ?? row + 1
      column = 0
      rows.set(row, { cells: [], end: undefined })
    } else if (name === 'c' && parent?.name === 'row') {
      column = cellPlace(attributeOf(element, 'r') ?? '')?.column ?? column + 1
      const begin = tagBegin(at)
      tags.set(cellName({ row, column }), { begin, end: at, style: whole(element, 's') ?? 0 })
      rows.get(row)!.cells.push({ column, begin })
      return false
    } else if (name === 'sheetProtection')
      hasPassword = [attributeOf(element, 'password'), attributeOf(element, 'hashValue')].some((one) => one)
    else if (name === 'legacyDrawing') drawing = attributeOf(element, 'id')
    if (depth === 2 && afterDrawing.has(name)) drawingAt ??= tagBegin(at)
    return true
  }
  const close = ({ name, depth }: XmlElement, at: number): void => {
    if (name === 'row' && !isEmpty(at)) rows.get(row)!.end = tagBegin(at)
    if (depth === 1) drawingAt ??= tagBegin(at)
  }
  parse(part, { open, close })
  const gapFor = (place: CellPlace): number | undefined => {
    const own = rows.get(place.row)
    return own?.cells.find((one) => one.column > place.column)?.begin ?? own?.end
  }
  return { prefix, isStrict, hasPassword, tags, gapFor, drawing, drawingAt: drawingAt ?? text.length }
}
