import type { Block, Source, Table } from '@gxgk/document'
import { readText } from '../text/read-text'
import type { Slot } from './stored-table'

/** The table with the places of paragraphs for those of lines. */
const placed = (table: Table, sourceAt: (line: number | undefined) => Source | undefined): Table => {
  const within = <T extends { readonly source?: Source }>({ source: at, ...node }: T) => {
    const source = sourceAt(at?.line)
    return { ...node, ...(source && { source }) }
  }
  return {
    ...table,
    children: table.children.map((row) => ({
      ...within(row),
      children: row.children.map((cell) => ({ ...within(cell) })),
    })),
  }
}

/** A tab or a bar is also found where nobody writes rows. */
const fewestRows = 8

const rowLine = /^.*[|｜│\t]/gm

/**
 * The blocks of a file without any table, in which paragraphs are its rows: text with bars or tabs that someone pasted, or
 * a converter wrote. They are read as a text dump is, rows of different width among them; paragraphs that are no rows stay
 * as they are.
 */
export const withRowsOfLines = (slots: readonly Slot[]): readonly Block[] => {
  const blocks = slots.flatMap(({ block }) => block ?? [])
  if (blocks.some(({ type }) => type === 'table')) return blocks
  const rows = slots.reduce((sum, { words = '' }) => sum + (words.match(rowLine)?.length ?? 0), 0)
  if (rows < fewestRows) return blocks
  const lines = slots.flatMap(({ block, words = '' }) =>
    block ? words.split('\n').map((text, _, { length }) => ({ text, block, isWhole: length === 1 })) : [],
  )
  const lineAt = (line: number | undefined) => lines[(line ?? 0) - 1]
  const { children } = readText(lines.map(({ text }) => text).join('\n'))
  if (!children.some(({ type }) => type === 'table')) return blocks
  return children.map((found): Block => {
    const line = lineAt(found.source?.line)
    if (found.type === 'table') return placed(found, (at) => lineAt(at)?.block.source)
    if (line?.isWhole) return line.block
    const { source: _, ...rest } = found
    return { ...rest, ...(line?.block.source && { source: line.block.source }) }
  })
}
