import type { Block, Cell, Item, Row } from '@gxgk/document'
import type { Limits } from '../limits'
import { readHtml } from '../html/read-html'

/** The lines of a text on which rows begin; `numbers` are those of its lines. */
const rowLinesOf = (html: string, numbers: readonly number[]): readonly number[] => {
  const lines: number[] = []
  html.split('\n').forEach((text, i) => {
    for (const _ of text.matchAll(/<tr(?=[\s>])/gi)) lines.push(numbers[i] ?? numbers.at(-1)!)
  })
  return lines
}

const rowsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.children.length : 0), 0)

/** HTML that stands in a Markdown text, each node with its line: paths in a piece of HTML lead nowhere. */
export const htmlBlocks = (
  html: string,
  numbers: readonly number[],
  limits: Partial<Limits> | undefined,
): readonly Block[] => {
  const line = numbers[0]!
  const { children } = readHtml(html, limits)
  const rowLines = rowLinesOf(html, numbers)
  const isExact = rowLines.length === rowsIn(children)
  let next = 0
  const cellAt = (cell: Cell, source: { readonly line: number }): Cell => ({ ...cell, source })
  const rowAt = (row: Row): Row => {
    const source = { line: isExact ? rowLines[next++]! : line }
    return { ...row, source, children: row.children.map((cell) => cellAt(cell, source)) }
  }
  const itemAt = (item: Item): Item => ({ ...item, source: { line }, children: item.children.map(blockAt) })
  const blockAt = (block: Block): Block => {
    const source = { line }
    if (block.type === 'table') return { ...block, source, children: block.children.map(rowAt) }
    if (block.type === 'list') return { ...block, source, children: block.children.map(itemAt) }
    if (block.type === 'section') return { ...block, source, children: block.children.map(blockAt) }
    return { ...block, source }
  }
  return children.map(blockAt)
}
