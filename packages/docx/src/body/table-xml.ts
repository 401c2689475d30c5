import type { Cell, Slot, Table } from '@gxgk/document'
import { spanGrid } from '@gxgk/document'
import { page } from '../page'
import { element, valued } from '../xml'
import type { Context } from './context'
import { bookmarked, inlinesXml, paragraphXml } from './inline-xml'
import { markXml } from './mark-xml'

/** The widths of the columns in twips, which come to the type area whatever they are rounded to. */
const gridOf = (widths: readonly number[]): readonly number[] => {
  const all = widths.reduce((sum, width) => sum + width, 0)
  let sum = 0
  let at = 0
  return widths.map((width) => {
    sum += width
    const begin = at
    at = Math.round((page.typeWidth * sum) / all)
    return at - begin
  })
}

/** The style of the words of a table by its number of columns: the more there are, the smaller. */
const styleOf = (columns: number): string => (columns > 11 ? 'TableSmall' : columns > 8 ? 'TableMedium' : 'TableText')

/** A head of a row as wide as this, in twips, has its words at the left, as the official form prints them. */
const wide = 1800

interface Place {
  readonly isFirst: boolean
  readonly width: number
  readonly style: string
}

const cellXml = (cell: Cell, { isFirst, width, style }: Place, context: Context): string => {
  const { colSpan = 1, rowSpan = 1, header, ref, mark, children } = cell
  const properties =
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }) +
    (colSpan > 1 ? valued('gridSpan', colSpan) : '') +
    (rowSpan > 1 ? element('w:vMerge', { 'w:val': isFirst ? 'restart' : undefined }) : '') +
    markXml(mark) +
    valued('vAlign', 'center')
  const own = header === 'row' && width > wide ? `${style}Left` : style
  const words = isFirst ? bookmarked(ref, inlinesXml(children, context, { bold: mark === 'suspect' }), context) : ''
  return element('w:tc', {}, element('w:tcPr', {}, properties) + paragraphXml(own, words))
}

const noCell = (width: number): string =>
  element('w:tc', {}, element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })) + '<w:p/>')

/** The table of the width of the type area, its head repeated on each page, no row parted by the end of a page. */
export const tableXml = (table: Table, context: Context): string => {
  const grid = spanGrid(table)
  const columns = grid[0]?.length ?? 0
  if (columns === 0) return ''
  const widths = gridOf(table.widths ?? Array<number>(columns).fill(1))
  const style = styleOf(columns)
  const widthFrom = (column: number, count: number) =>
    widths.slice(column, column + count).reduce((sum, width) => sum + width, 0)

  const rowXml = (line: readonly (Slot | undefined)[], r: number) => {
    const cells = line.map((slot, column) => {
      if (!slot) return noCell(widths[column]!)
      if (slot.column !== column) return ''
      return cellXml(
        slot.cell,
        { isFirst: slot.row === r, width: widthFrom(column, slot.cell.colSpan ?? 1), style },
        context,
      )
    })
    const properties = `<w:cantSplit/>${r < table.headRows ? '<w:tblHeader/>' : ''}`
    return element('w:tr', {}, element('w:trPr', {}, properties) + cells.join(''))
  }
  const properties =
    valued('tblStyle', 'TableGrid') +
    element('w:tblW', { 'w:w': page.typeWidth, 'w:type': 'dxa' }) +
    valued('jc', 'center') +
    element('w:tblLayout', { 'w:type': 'fixed' }) +
    valued('tblLook', '0000') +
    (table.caption === '' ? '' : valued('tblCaption', table.caption))
  const inside =
    element('w:tblPr', {}, properties) +
    element('w:tblGrid', {}, widths.map((width) => element('w:gridCol', { 'w:w': width })).join('')) +
    grid.map(rowXml).join('')
  // Word joins two tables with nothing between them.
  return bookmarked(table.ref, element('w:tbl', {}, inside), context) + paragraphXml('AfterTable', '')
}
