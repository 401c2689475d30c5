import type { TableForm } from '@gxgk/core'
import type { PrintedRow } from './printed-rows'

const written = ({ figures }: PrintedRow) => figures.filter(({ text }) => text.trim() !== '').length

/**
 * Rows whose figures may lack digits: figures that are too long for their cells are broken over lines, and at the end of a
 * page the rest of them makes a row of its own, without a label and with fewer figures than a row has. Which of the rows
 * beside it they belong to is not known.
 */
export const brokenRows = (rows: readonly PrintedRow[], form: TableForm): ReadonlySet<PrintedRow> => {
  const broken = new Set<PrintedRow>()
  const isAcross = form.layout === 'across'
  const { length } = form.columns
  const isWhole = (count: number) => (isAcross ? [length, form.rows.length * length].includes(count) : count >= length)
  rows.forEach((row, i) => {
    if (row.own || written(row) === 0 || isWhole(written(row))) return
    for (const one of [rows[i - 1], row, rows[i + 1]]) if (one) broken.add(one)
  })
  // A row alone that has more or fewer figures is told for that.
  return rows.length > 1 ? broken : new Set()
}
