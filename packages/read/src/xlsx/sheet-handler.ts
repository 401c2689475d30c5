import type { XmlHandler } from '../ooxml/parse-xml'
import type { XmlElement } from '../ooxml/xml-element'
import { attributeOf } from '../ooxml/xml-element'
import { isTrue, wholeOf } from './attributes'
import type { CellPlace, CellRange } from '../ooxml/cell-name'
import { cellKey, cellPlace, cellRange, mostColumns, mostRows } from '../ooxml/cell-name'
import type { Run } from './rich-text'
import { runsHandler } from './rich-text'

/** A cell as it is stored. */
export interface StoredCell extends CellPlace {
  /** The number of how it is set. */
  readonly style: number
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string
  readonly isFormula: boolean
  /** What it holds, undefined where that is not told; a string that is shared by its number. */
  readonly value: string | undefined
  /** Words that it holds itself. */
  readonly runs: readonly Run[]
}

/** A sheet as it is stored. */
export interface StoredSheet {
  readonly cells: readonly StoredCell[]
  /** Merged cells by the key of the first. */
  readonly merged: ReadonlyMap<number, CellRange>
  readonly hiddenRows: ReadonlySet<number>
  /** By number; the first is not used. */
  readonly hiddenColumns: readonly boolean[]
  /** Rows that it does not tell of do not show. */
  readonly areOthersHidden: boolean
}

const isZero = (element: XmlElement, name: string) => {
  const value = attributeOf(element, name)
  return value !== undefined && Number(value) === 0
}

/** Collects what the part of a sheet tells. */
export const sheetHandler = () => {
  const cells: StoredCell[] = []
  const merged = new Map<number, CellRange>()
  const hiddenRows = new Set<number>()
  // Where hidden columns begin and end: how far they reach costs nothing.
  const changes = new Array<number>(mostColumns + 2).fill(0)
  let areOthersHidden = false
  let hasData = false
  let row = 0
  let column = 0
  let cell: { element: XmlElement; isFormula: boolean; value: string | undefined } | undefined
  const inline = runsHandler()

  const openRow = (element: XmlElement): void => {
    const told = wholeOf(element, 'r')
    row = told !== undefined && told >= 1 && told <= mostRows ? told : row + 1
    column = 0
    if (isTrue(element, 'hidden') || isZero(element, 'ht')) hiddenRows.add(row)
  }
  const openColumns = (element: XmlElement): void => {
    if (!isTrue(element, 'hidden') && !isZero(element, 'width')) return
    const from = Math.max(wholeOf(element, 'min') ?? 1, 1)
    const to = Math.min(wholeOf(element, 'max') ?? from, mostColumns)
    if (from > to) return
    changes[from]!++
    changes[to + 1]!--
  }
  const open = (element: XmlElement): boolean | void => {
    const { name, parent } = element
    if (name === 'sheetData') hasData = true
    else if (name === 'row' && parent?.name === 'sheetData') openRow(element)
    else if (name === 'c' && parent?.name === 'row') {
      inline.begin()
      const told = cellPlace(attributeOf(element, 'r') ?? '')
      column = told?.column ?? column + 1
      cell = { element, isFormula: false, value: undefined }
    } else if (name === 'v' && cell) cell.value = ''
    else if (name === 'f' && cell) cell.isFormula = true
    else if (name === 'mergeCell') {
      const range = cellRange(attributeOf(element, 'ref') ?? '')
      if (range && !merged.has(cellKey(range.from))) merged.set(cellKey(range.from), range)
    } else if (name === 'col') openColumns(element)
    else if (name === 'sheetFormatPr') areOthersHidden = isTrue(element, 'zeroHeight')
    return cell ? inline.handler.open(element) : name !== 'extLst'
  }
  const close = (element: XmlElement): void => {
    if (cell) inline.handler.close(element)
    if (element.name !== 'c' || !cell) return
    const { element: own, isFormula, value } = cell
    const style = wholeOf(own, 's') ?? 0
    const type = attributeOf(own, 't') ?? 'n'
    if (row <= mostRows && column <= mostColumns)
      cells.push({ row, column, style, type, isFormula, value, runs: inline.runs() })
    cell = undefined
  }
  const text = (words: string, element: XmlElement): void => {
    if (!cell) return
    if (element.name === 'v') cell.value += words
    else inline.handler.text(words, element)
  }
  const handler: XmlHandler = { open, close, text }
  const sheet = (): StoredSheet => {
    let depth = 0
    const hiddenColumns = changes.map((change) => (depth += change) > 0)
    return { cells, merged, hiddenRows, hiddenColumns, areOthersHidden }
  }
  return { handler, sheet, hasData: () => hasData }
}
