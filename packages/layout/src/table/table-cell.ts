import type { Cell, Inline, Ref } from '@gxgk/document'
import { widthOf } from '../line-width'
import type { Glyphs } from '../glyphs'

/** A cell with its place in the grid and its words, not yet in lines. */
export interface TableCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly element: number
  readonly glyphs: Glyphs
  /** Its lines are made of about one length. */
  readonly even: boolean
  /** A head so short that it stands on one line, as 自然人 does. */
  readonly whole: boolean
  /** `short`: in the middle while they are one line, else left. */
  readonly align: 'center' | 'left' | 'short'
  /** Heads the rows below it, which it stays with. */
  readonly leads: boolean
  readonly label: boolean
  readonly ref: Ref | undefined
  /** A frame stands around it. */
  readonly framed: boolean
}

interface CellPlace {
  readonly row: number
  readonly column: number
  readonly element: number
  readonly glyphs: Glyphs
  /** In one of the head rows. */
  readonly head: boolean
}

/** Heads of so many characters are not parted. */
const shortHead = 3

/** Labels of rows up to this many thousandths of the size are short. */
const shortLabel = 9000

const isFigure = ([only, ...others]: readonly Inline[]): boolean =>
  only !== undefined &&
  others.length === 0 &&
  (only.type === 'number' || ((only.type === 'link' || only.type === 'strong') && isFigure(only.children)))

export const tableCell = (cell: Cell, place: CellPlace): TableCell => {
  const { header, rowSpan: rows = 1, colSpan: columns = 1, ref, children } = cell
  const label = header === 'row' && !place.head
  const even = place.head || header === 'column' || header === 'group' || (label && rows > 1)
  const { row, column, element, glyphs } = place
  const align = even || isFigure(children) ? 'center' : 'short'
  const leads = header === 'group' || header === 'column'
  const whole = even && glyphs.forced.length === 0 && glyphs.classes.length <= shortHead
  const framed = cell.mark === 'suspect'
  return { row, column, rows, columns, element, glyphs, even, whole, align, leads, label, ref, framed }
}

/** Labels that begin in one column stand all in the middle when all are short, else all at the left. */
export const columnAligns = (cells: readonly TableCell[]): readonly TableCell[] => {
  const long = new Set<number>()
  for (const { label, glyphs, column, columns } of cells)
    if (label && columns >= 1 && widthOf(glyphs, 0, glyphs.classes.length) > shortLabel) long.add(column)
  return cells.map((cell) =>
    cell.label && cell.align === 'short' && long.has(cell.column) ? { ...cell, align: 'left' } : cell,
  )
}
