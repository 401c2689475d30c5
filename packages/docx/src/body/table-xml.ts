import type { Cell, Slot, Table } from '@gxgk/document'
import { spanGrid } from '@gxgk/document'
import { page } from '../page'
import { cellMargin, tableSizes } from '../parts/styles-part'
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
const styleOf = (columns: number): keyof typeof tableSizes =>
  columns > 11 ? 'TableSmall' : columns > 8 ? 'TableMedium' : 'TableText'

/** A head of a row as wide as this, in twips, has its words at the left, as the official form prints them. */
const wide = 1800

/** Of both margins of a cell, in twips. */
const margins = 2 * cellMargin

/** Whether words, as they are written, fill more than a line of a cell: a Chinese character is as wide as its size, any other half of it. */
const isLong = (words: string, { width, style }: Place): boolean => {
  const signs = [...words.replace(/<[^>]*>/g, '')].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.5), 0)
  return signs * tableSizes[style] * 10 > width - margins
}

/** Labels stand at the left of wide cells, and sentences do; figures and heads stand in the middle. */
const isLeft = ({ header, children }: Cell, words: string, place: Place): boolean =>
  header === 'row'
    ? place.width > wide
    : header === undefined && !children.some(({ type }) => type === 'number') && isLong(words, place)

interface Place {
  readonly isFirst: boolean
  readonly width: number
  readonly style: keyof typeof tableSizes
}

const cellXml = (cell: Cell, place: Place, context: Context): string => {
  const { isFirst, width, style } = place
  const { colSpan = 1, rowSpan = 1, ref, mark, children } = cell
  const properties =
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }) +
    (colSpan > 1 ? valued('gridSpan', colSpan) : '') +
    (rowSpan > 1 ? element('w:vMerge', { 'w:val': isFirst ? 'restart' : undefined }) : '') +
    markXml(mark) +
    valued('vAlign', 'center')
  const words = isFirst ? bookmarked(ref, inlinesXml(children, context, { bold: mark === 'suspect' }), context) : ''
  const own = isLeft(cell, words, place) ? `${style}Left` : style
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
