import type { Table } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import type { TableForm } from '../forms/form'
import type { AnyDraft } from '../model/report'
import { blocksTable } from './blocks-table'
import { figureCell } from './figure-cell'
import type { Path } from './head'
import { depthOf, headLines, labelCells } from './head'

interface Place {
  readonly id: string
  readonly caption: string
  readonly form: TableForm
}

const pathOf = (
  form: TableForm,
  { label, under = [] }: { readonly label: string; readonly under?: readonly string[] },
): Path => ({
  label,
  groups: under.map((id) => ({ id, label: form.groups[id]?.label ?? id })),
})

/** Rows × columns, merged headings to the left of the row labels and over the column labels. */
const gridTable = (report: AnyDraft, { id, caption, form }: Place): Table => {
  const rows = form.rows.map((one) => pathOf(form, one))
  const labels = depthOf(rows)
  const head = headLines(form.columns.map((one) => pathOf(form, one)))
  const corner = cell(form.corner ?? '', {
    ...(labels > 1 && { colSpan: labels }),
    ...(head.length > 1 && { rowSpan: head.length }),
  })
  return table(
    caption,
    [
      ...head.map((line, i) => row(i === 0 ? [corner, ...line] : line)),
      ...form.rows.map((one, at) =>
        row([...labelCells(rows, at), ...form.columns.map((column) => figureCell(report, id, one.id, column))]),
      ),
    ],
    {
      headRows: head.length,
      // A figure has the room of 自然人, the outer heading that of two characters a line, those within that of four, the label
      // next to the figures the rest, so that few labels need a second line.
      widths: [
        ...Array.from({ length: labels - 1 }, (_, level) => (level === 0 ? 0.75 : 1.3)),
        4.3,
        ...form.columns.map(() => 1),
      ],
    },
  )
}

/** All rows side by side in one printed row, each a block of columns under its own heading. */
const acrossTable = (report: AnyDraft, { id, caption, form }: Place): Table => {
  const figures = form.rows.flatMap((one) => form.columns.map((column) => ({ row: one, column })))
  const head = headLines(
    figures.map(({ row: { id: rowId, label, under = [] }, column }) => ({
      label: column.label,
      groups: [...pathOf(form, { label, under }).groups, { id: rowId, label }],
    })),
  )
  return table(
    caption,
    [
      ...head.map((line) => row(line)),
      row(figures.map(({ row: one, column }) => figureCell(report, id, one.id, column))),
    ],
    { headRows: head.length, widths: figures.map(() => 1) },
  )
}

const layouts = { grid: gridTable, blocks: blocksTable, across: acrossTable }

/** One table of a report with the labels and merged cells of its form, an address on every figure. */
export const composeTable = (report: AnyDraft, place: Place): Table => layouts[place.form.layout](report, place)
