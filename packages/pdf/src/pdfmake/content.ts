import type { Block, Cell, Handlers, Heading, Inline, Node, Table } from '@gxgk/document'
import { chartTable, handle, plainText, spanGrid } from '@gxgk/document'
import type { Role } from '@gxgk/layout'
import type { WordsContext } from './words'
import { wordsOf } from './words'
import { cannotStandAlone } from '../errors'

/** A node of pdfmake, or text with the name of a style; what it holds is for pdfmake to know. */
export interface PdfmakeNode {
  readonly [key: string]: unknown
}

export interface ContentContext extends WordsContext {
  /** Width of the type area, in points. */
  readonly width: number
}

const refOf = (node: Node) => ('ref' in node && node.ref !== undefined ? { id: node.ref } : {})

const text = (
  node: Node & { readonly children: readonly Inline[] },
  role: Role,
  style: string,
  context: ContentContext,
): PdfmakeNode => ({ text: wordsOf(node.children, role, context), style, ...refOf(node) })

const isFigure = ({ children }: Cell) => children.length === 1 && children[0]!.type === 'number'
const heads: readonly (string | undefined)[] = ['column', 'group']

const cellOf = (cell: Cell, context: ContentContext): PdfmakeNode => ({
  ...text(cell, 'fangsong', 'cell', context),
  ...(cell.rowSpan !== undefined && { rowSpan: cell.rowSpan }),
  ...(cell.colSpan !== undefined && { colSpan: cell.colSpan }),
  alignment: isFigure(cell) || heads.includes(cell.header) ? 'center' : 'left',
})

/** Points that pdfmake takes on both sides of a cell and for the line beside it. */
const around = 9

const tableOf = (table: Table, context: ContentContext): PdfmakeNode => {
  const grid = spanGrid(table)
  const count = grid[0]?.length ?? 0
  const shares = table.widths ?? Array<number>(count).fill(1)
  const sum = shares.reduce((all, share) => all + share, 0)
  const room = context.width - around * count
  return {
    style: 'table',
    table: {
      headerRows: table.headRows ?? 0,
      widths: shares.map((share) => (share / sum) * room),
      body: grid.map((line, r) =>
        line.map((slot, c) => (slot && slot.row === r && slot.column === c ? cellOf(slot.cell, context) : '')),
      ),
    },
    ...refOf(table),
  }
}

const roles: readonly (Role | undefined)[] = ['xiaobiaosong', 'heiti', 'kaiti']

const blocks = (nodes: readonly Block[], context: ContentContext) => nodes.flatMap((node) => contentOf(node, context))

const refuse = (node: Node): never => {
  throw cannotStandAlone('toPdfmake', node.type)
}

const heading = (node: Heading, context: ContentContext): readonly PdfmakeNode[] => {
  const outlineText = plainText(node).replace(/\s+/g, ' ').trim()
  return [
    {
      ...text(node, roles[node.depth - 1] ?? 'fangsong', `heading${Math.min(node.depth, 4)}`, context),
      ...(outlineText && { outline: true, outlineText }),
    },
  ]
}

const handlers: Handlers<readonly PdfmakeNode[], ContentContext> = {
  document: (node, context) => blocks(node.children, context),
  section: (node, context) => [{ stack: blocks(node.children, context), ...refOf(node) }],
  heading,
  paragraph: (node, context) => [text(node, 'fangsong', 'paragraph', context)],
  note: (node, context) => [text(node, 'fangsong', 'note', context)],
  list: ({ ordered, start, children }, context) => {
    const items = children.map((item) => ({ stack: blocks(item.children, context) }))
    return [ordered ? { ol: items, start: start ?? 1, style: 'list' } : { ul: items, style: 'list' }]
  },
  table: (node, context) => [tableOf(node, context)],
  chart: (node, context) => [tableOf(chartTable(node), context)],
  item: refuse,
  row: refuse,
  cell: refuse,
  text: refuse,
  strong: refuse,
  link: refuse,
  number: refuse,
  break: refuse,
}

/** What pdfmake is told of a block. */
export const contentOf = (node: Node, context: ContentContext): readonly PdfmakeNode[] =>
  handle(handlers, node, context)
