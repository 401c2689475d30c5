import type { AnyDraft, Form, Names, WorkbookWords } from '@gxgk/core'
import { addAmounts, extentOf } from '@gxgk/core'
import { columnName, rangeName } from '../workbook/cell-name'
import type { Sheet } from '../workbook/sheet'
import { SheetBuilder } from '../workbook/sheet'
import type { Style } from '../workbook/style'
import { textHeight } from '../workbook/text-height'
import { pagesOf } from './pages-of'
import type { FigureColumn } from './columns'

const head: Style = { fill: 'F2F2F2', border: 'thin', align: 'center' }
const label: Style = { border: 'thin', align: 'left' }
const figure: Style = { border: 'thin', align: 'center' }
const sum: Style = { border: 'thin', align: 'center', bold: true, fill: 'F2F2F2' }
const title: Style = { font: 'heading', size: 14, align: 'left', noWrap: true }
const remark: Style = { align: 'left', size: 9, color: '595959', noWrap: true }
const unreadLook: Style = { ...figure, italic: true, color: 'C00000', size: 9 }

const organWidth = 26
const figureWidth = 9.5
/** Six decimals and four digits before them. */
const amountWidth = 13
/** So many figures stand on one page side by side, unless a row of the form has more. */
const onePage = 15
const firstColumn = 2
const firstRow = 3

/** The columns of the sheet that begin another page, so that what is under one head stays together. */
const breaksBetween = (columns: readonly FigureColumn[]): readonly number[] => {
  const starts = columns.flatMap(({ row }, i) => (columns[i - 1]?.row === row ? [] : [i]))
  const breaks: number[] = []
  let from = 0
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? columns.length
    if (start === from || end - from <= onePage) return
    from = start
    breaks.push(firstColumn + start)
  })
  return breaks
}

/** A row an organ, a column a figure under the names of its row and column, the sums below. */
export const districtSheet = (
  name: string,
  heading: string,
  columns: readonly FigureColumn[],
  drafts: readonly AnyDraft[],
  { form, names, words }: { readonly form: Form; readonly names: Names; readonly words: WorkbookWords },
): Sheet => {
  const builder = new SheetBuilder(name, [
    organWidth,
    7,
    ...columns.map(({ kind }) => (kind === 'amount' ? amountWidth : figureWidth)),
  ])
  const last = firstRow + drafts.length - 1
  builder.put(0, 0, { value: heading, style: title })
  builder.heights.set(0, 30)
  ;[words.organ, words.year].forEach((value, column) =>
    builder.putOver({ top: 1, left: column, bottom: 2, right: column }, { value, style: head }),
  )
  let [rowHeight, columnHeight] = [20, 20]
  columns.forEach(({ table, row, column }, i) => {
    const at = firstColumn + i
    const value = names.column(table, column)
    builder.put(2, at, { value, style: head })
    columnHeight = Math.max(columnHeight, textHeight(value, figureWidth))
    if (columns[i - 1]?.row === row) return
    const count = columns.slice(i).findIndex((one) => one.row !== row)
    const right = at + (count < 0 ? columns.length - i : count) - 1
    const over = names.row(table, row)
    builder.putOver({ top: 1, left: at, bottom: 1, right }, { value: over, style: head })
    rowHeight = Math.max(rowHeight, textHeight(over, builder.widthOf(at, right)))
  })
  builder.heights.set(1, rowHeight)
  builder.heights.set(2, columnHeight)
  drafts.forEach((draft, r) => {
    const row = firstRow + r
    const unread = draft.unread ? new Set(extentOf(draft, [form]).unread) : undefined
    builder.put(row, 0, { value: draft.organ, style: label })
    builder.put(row, 1, { value: draft.year, style: figure })
    builder.heights.set(row, textHeight(draft.organ, organWidth))
    columns.forEach(({ address, table, row: own, column }, i) => {
      const value = draft.tables[table]?.[own]?.[column] ?? undefined
      const isUnread = value === undefined && unread?.has(address)
      builder.put(
        row,
        firstColumn + i,
        isUnread
          ? { value: words.unread, style: unreadLook }
          : { ...(value !== undefined && { value }), style: figure },
      )
    })
  })
  builder.put(last + 1, 0, { value: words.sum, style: sum })
  builder.put(last + 1, 1, { style: sum })
  columns.forEach(({ table, row, column, kind }, i) => {
    const at = firstColumn + i
    const range = rangeName({ top: firstRow, left: at, bottom: last, right: at })
    const values = drafts.flatMap((draft) => {
      const value = draft.tables[table]?.[row]?.[column]
      return typeof value === 'number' ? [value] : []
    })
    builder.put(last + 1, at, {
      formula: kind === 'amount' ? `ROUND(SUM(${range}),6)` : `SUM(${range})`,
      value: kind === 'amount' ? addAmounts(...values) : values.reduce((all, value) => all + value, 0),
      style: sum,
    })
  })
  if (columns.length > 0)
    builder.conditions.push({
      ranges: [{ top: last + 1, left: firstColumn, bottom: last + 1, right: firstColumn + columns.length - 1 }],
      formula: `COUNT(${columnName(firstColumn)}$${firstRow + 1}:${columnName(firstColumn)}$${last + 1})<${drafts.length}`,
      look: 'partial',
    })
  builder.put(last + 2, 0, { value: words.district.remark, style: remark })
  builder.frozen = { rows: firstRow, columns: 1 }
  const breaks = breaksBetween(columns)
  builder.print = {
    landscape: true,
    ...(breaks.length > 0 && { pages: pagesOf(builder.widths, breaks, 1) }),
    titleRows: [1, 2],
    titleColumns: [0, 0],
  }
  return builder
}
