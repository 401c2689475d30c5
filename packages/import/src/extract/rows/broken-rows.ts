import type { TableForm } from '@gxgk/core'
import { isWritten } from '../passage'
import { fails } from '../arithmetic/rejoined-rows'
import type { PrintedRow } from './printed-rows'

const written = ({ figures }: PrintedRow) => figures.filter(isWritten).length

const pageOf = ({ figures }: PrintedRow) => figures[0]?.source.page

/** Whether nothing but spaces parts its cells. */
const isSpaced = ({ figures }: PrintedRow) => figures.every(({ certainty = 1 }) => certainty < 1)

/**
 * Rows whose figures may lack digits: figures that are too long for their cells are broken over lines, and at the end of a
 * page the rest of them makes a row of its own, with no label or the rest of one, and with fewer figures than a row has.
 * Which of the rows beside it they belong to is not known. `isKnown` tells of rows whose label is one of the form's;
 * the label of a heading alone is as well the rest of what stands beside several rows.
 */
export const brokenRows = (
  rows: readonly PrintedRow[],
  form: TableForm,
  isKnown: (row: PrintedRow) => 'row' | 'heading' | undefined,
  columnsOf: (row: PrintedRow) => readonly string[] | undefined,
): ReadonlySet<PrintedRow> => {
  const broken = new Set<PrintedRow>()
  const isAcross = form.layout === 'across'
  const { length } = form.columns
  // Some of the rows that stand side by side, each whole.
  const isWhole = (count: number) => (isAcross ? count > 0 && count % length === 0 : count >= length)
  rows.forEach((row, i) => {
    const known = row.own && isKnown(row)
    const isRest = known === 'heading' && !isWhole(written(row)) && i > 0 && pageOf(row) !== pageOf(rows[i - 1]!)
    if ((known && !isRest) || written(row) === 0) return
    const beside = [rows[i - 1], rows[i + 1]].filter((one) => one !== undefined)
    // Beside a row that is whole, those with fewer figures may have lost theirs to it.
    const doubtful = isWhole(written(row)) ? beside.filter((one) => !isWhole(written(one))) : [...beside, row]
    for (const one of doubtful) broken.add(one)
  })
  // Digits of a row that lacks figures may have run into those of one beside it, whose sum then fails.
  rows.forEach((row, i) => {
    const columns = columnsOf(row)
    if (isAcross || !isSpaced(row) || !columns || written(row) !== columns.length) return
    const isShort = (other: PrintedRow | undefined) =>
      other !== undefined && isKnown(other) === 'row' && written(other) > 0 && !isWhole(written(other))
    if ((isShort(rows[i - 1]) || isShort(rows[i + 1])) && fails(form, row.figures.filter(isWritten), columns))
      broken.add(row)
  })
  // Figures of which it is not known how they are parted.
  for (const row of rows) if (row.figures.some(({ certainty }) => certainty === 0)) broken.add(row)
  // A row alone that has more or fewer figures is told for that.
  return rows.length > 1 ? broken : new Set()
}
