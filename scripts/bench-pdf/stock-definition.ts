import type { Block, Cell, Document, Table } from '@gxgk/document'
import { chartTable, plainText, spanGrid } from '@gxgk/document'

const millimetre = 72 / 25.4
const size = 15.79

const cellOf = (cell: Cell) => ({
  text: plainText(cell),
  rowSpan: cell.rowSpan ?? 1,
  colSpan: cell.colSpan ?? 1,
  alignment: 'center',
})

const tableOf = (table: Table) => {
  const grid = spanGrid(table)
  const count = grid[0]!.length
  const widths = table.widths ?? Array.from({ length: count }, () => 1)
  const sum = widths.reduce((all, width) => all + width, 0)
  const room = 156 * millimetre - 7 * count
  return {
    fontSize: 10.5,
    table: {
      headerRows: table.headRows,
      widths: widths.map((width) => (width / sum) * room),
      body: grid.map((line, r) =>
        line.map((slot, c) => (slot && slot.row === r && slot.column === c ? cellOf(slot.cell) : {})),
      ),
    },
  }
}

const fonts: readonly string[] = ['xiaobiaosong', 'heiti', 'kaiti']

const block = (node: Block): readonly object[] => {
  switch (node.type) {
    case 'section':
      return node.children.flatMap(block)
    case 'heading':
      return [
        {
          text: plainText(node),
          font: fonts[node.depth - 1] ?? 'fangsong',
          fontSize: node.depth === 1 ? 22 : size,
          ...(node.depth === 1 && { alignment: 'center' }),
        },
      ]
    case 'list':
      return [{ ul: node.children.map((item) => item.children.flatMap(block)) }]
    case 'table':
      return [tableOf(node)]
    case 'chart':
      return [tableOf(chartTable(node))]
    default:
      return [{ text: plainText(node), leadingIndent: 2 * size, alignment: 'justify', lineHeight: 1.8 }]
  }
}

/** The document as pdfmake is told of one: its own paragraphs and tables. */
export const stockDefinition = ({ meta, children }: Document): object => ({
  pageSize: 'A4',
  pageMargins: [28, 37, 26, 35].map((side) => side * millimetre),
  defaultStyle: { font: 'fangsong', fontSize: size },
  info: { title: meta.title, creationDate: new Date(0) },
  content: children.flatMap(block),
})
