import type { Row, Table } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import { columnsOf } from '../forms/compiled-form'
import type { ColumnForm, RowForm, TableForm } from '../forms/form'
import type { AnyDraft } from '../model/report'
import { figureCell } from './figure-cell'

interface Block {
  readonly heading: string | undefined
  readonly columns: readonly ColumnForm[]
  readonly rows: readonly RowForm[]
}

/** Rows that follow one another under one heading with the same columns. */
const blocksOf = (form: TableForm): readonly Block[] => {
  const blocks: { heading: string | undefined; columns: readonly ColumnForm[]; rows: RowForm[] }[] = []
  for (const one of form.rows) {
    const heading = one.under?.at(-1)
    const columns = columnsOf(form, one)
    const last = blocks.at(-1)
    if (
      last &&
      last.heading === heading &&
      last.columns.every(({ id }, i) => columns[i]?.id === id) &&
      last.columns.length === columns.length
    )
      last.rows.push(one)
    else blocks.push({ heading, columns, rows: [one] })
  }
  return blocks
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/**
 * The grid that blocks of different numbers of columns share: every block divides the same width evenly, and the grid
 * has a line wherever one of them has. `at` are the places of the lines in equal parts of the width.
 */
const sharedGrid = (counts: readonly number[]) => {
  const parts = counts.reduce((a, b) => (a * b) / gcd(a, b), 1)
  const at = [
    ...new Set(counts.flatMap((count) => Array.from({ length: count + 1 }, (_, i) => (i * parts) / count))),
  ].sort((a, b) => a - b)
  return {
    parts,
    widths: at.slice(1).map((line, i) => line - at[i]!),
    span: (count: number, i: number) => at.indexOf(((i + 1) * parts) / count) - at.indexOf((i * parts) / count),
  }
}

/** Headed blocks under one another, each with column heads of its own, as table two is printed. */
export const blocksTable = (
  report: AnyDraft,
  { id, caption, form }: { readonly id: string; readonly caption: string; readonly form: TableForm },
): Table => {
  const blocks = blocksOf(form)
  const grid = sharedGrid(blocks.map(({ columns }) => columns.length))
  const colSpan = (count: number, i: number) => {
    const span = grid.span(count, i)
    return span > 1 ? { colSpan: span } : {}
  }
  const rows = blocks.flatMap(({ heading, columns, rows }, b): Row[] => [
    ...(heading === undefined || blocks[b - 1]?.heading === heading
      ? []
      : [row([cell(form.groups[heading]?.label ?? heading, { header: 'group', colSpan: grid.widths.length + 1 })])]),
    row([
      cell(form.corner ?? '', { header: 'column' }),
      ...columns.map(({ label }, i) => cell(label, { header: 'column', ...colSpan(columns.length, i) })),
    ]),
    ...rows.map((one) =>
      row([
        cell(one.label, { header: 'row' }),
        ...columns.map((column, i) => figureCell(report, id, one.id, column, grid.span(columns.length, i))),
      ]),
    ),
  ])
  return table(caption, rows, { widths: [grid.parts / 3, ...grid.widths] })
}
