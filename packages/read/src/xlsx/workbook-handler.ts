import type { XmlHandler } from '../ooxml/parse-xml'
import { isTrue } from './attributes'
import type { XmlElement } from '../ooxml/xml-element'
import { attributeOf } from '../ooxml/xml-element'
import type { CellPlace } from '../ooxml/cell-name'
import { cellPlace } from '../ooxml/cell-name'

/** A sheet as the workbook tells of it. */
export interface SheetEntry {
  readonly name: string
  /** The id of the relationship with its part. */
  readonly id: string
  readonly isHidden: boolean
}

/** A name that someone gave to a single cell. */
export interface NamedCell extends CellPlace {
  readonly name: string
  readonly sheet: string
}

/** `'二'!$C$5`; a quote in the name of a sheet is written twice. */
const single = /^(?:'((?:[^']|'')+)'|([^'!:,()]+))!(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/i

const namedCell = (name: string, formula: string): NamedCell | undefined => {
  const [, quoted, plain = '', cell = '', end = cell] = single.exec(formula.trim()) ?? []
  const place = cell === end ? cellPlace(cell) : undefined
  return place && { name, sheet: quoted?.replaceAll("''", "'") ?? plain, ...place }
}

/** Collects what `workbook.xml` tells: its sheets in their order, the names of cells, and from what day it counts. */
export const workbookHandler = () => {
  const sheets: SheetEntry[] = []
  const names: NamedCell[] = []
  let is1904 = false
  let isWorkbook = false
  let formula = ''
  const open = (element: XmlElement): void => {
    const { name, parent } = element
    if (name === 'workbook') isWorkbook = true
    if (name === 'workbookPr') is1904 = isTrue(element, 'date1904')
    if (name === 'definedName') formula = ''
    if (name !== 'sheet' || parent?.name !== 'sheets') return
    const state = attributeOf(element, 'state')
    sheets.push({
      name: attributeOf(element, 'name') ?? '',
      id: attributeOf(element, 'id') ?? '',
      isHidden: state === 'hidden' || state === 'veryHidden',
    })
  }
  const close = (element: XmlElement): void => {
    // Names of one sheet alone, and those that the program makes itself, such as the area that is printed, are none of the workbook's.
    if (element.name !== 'definedName' || attributeOf(element, 'localSheetId') !== undefined) return
    const name = attributeOf(element, 'name') ?? ''
    const cell = name === '' || name.startsWith('_xlnm.') ? undefined : namedCell(name, formula)
    if (cell) names.push(cell)
  }
  const text = (words: string, { name }: XmlElement): void => {
    if (name === 'definedName') formula += words
  }
  const handler: XmlHandler = { open, close, text }
  return { handler, sheets, names, is1904: () => is1904, isWorkbook: () => isWorkbook }
}
