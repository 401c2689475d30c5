import { addressParts, isInTable, rowAddress } from '../forms/address'
import type { Block, Row } from '@gxgk/document'
import { cell, note, paragraph, row, table } from '@gxgk/document'
import type { FigureComparison, LoneFigure } from '../compare/comparison'
import type { Form } from '../forms/form'
import type { Names } from '../wording/names'
import type { Wording } from '../wording/wording'
import { changeCells, unitAt } from './change-cells'
import { figureContent } from './figure-cell'

interface Surroundings {
  readonly form: Form
  readonly names: Names
  readonly words: Wording['comparison']
}

/** A row a figure, the label of its row of the form once beside all that follow one another in it. */
const byRow = <F extends { readonly address: string }>(
  figures: readonly F[],
  names: Names,
  cellsOf: (figure: F) => Row['children'],
): readonly Row[] => {
  const place = (figure: F | undefined) => figure && rowAddress(figure.address)
  return figures.map((figure, i) => {
    const { table, row: rowId, column } = addressParts(figure.address)
    const end = figures.findIndex((other, at) => at > i && place(other) !== place(figure))
    const rowSpan = (end < 0 ? figures.length : end) - i
    return row([
      ...(place(figures[i - 1]) === place(figure)
        ? []
        : [cell(names.row(table, rowId), { header: 'row' as const, ...(rowSpan > 1 && { rowSpan }) })]),
      cell(names.column(table, column)),
      ...cellsOf(figure),
    ])
  })
}

const headOf = (labels: readonly string[]) => row(labels.map((label) => cell(label, { header: 'column' })))

/** The figures of one table that differ, each at its address. */
export const changesTable = (
  caption: string,
  figures: readonly FigureComparison[],
  { form, names, words, sides }: Surroundings & { readonly sides: readonly [string, string] },
): readonly Block[] => {
  const changed = figures.filter(({ same }) => !same)
  if (changed.length === 0) return [paragraph(words.unchanged)]
  const { item, column, change, relative } = words.columns
  const oneRow = changed.filter(({ summed }) => summed === 'before' || summed === 'after')
  const rows = [...new Set(oneRow.map(({ address }) => rowAddress(address)))]
  return [
    table(
      caption,
      [
        headOf([item, column, ...sides, change, relative]),
        ...byRow(changed, names, (figure) => changeCells(form, figure, { refs: true })),
      ],
      { headRows: 1, widths: [3, 2.5, 1, 1, 1, 1] },
    ),
    ...(rows.length > 0 ? [note(words.summed(names.rows(rows)))] : []),
  ]
}

/** The figures that only one report has a place for, under the names of their tables, each at its address. */
export const loneTable = (
  caption: string,
  figures: readonly LoneFigure[],
  { form, names, words }: Surroundings,
): Block => {
  const { item, column, figure: head } = words.columns
  const inTable = (id: string) => figures.filter(({ address }) => isInTable(address, id))
  return table(
    caption,
    [
      headOf([item, column, head]),
      ...Object.keys(form.tables)
        .filter((id) => inTable(id).length > 0)
        .flatMap((id) => [
          row([cell(names.section(id), { header: 'group', colSpan: 3 })]),
          ...byRow(inTable(id), names, ({ address, value }) => [
            cell(figureContent(value, unitAt(form, address)), { ref: address }),
          ]),
        ]),
    ],
    { headRows: 1, widths: [4, 3, 1] },
  )
}
