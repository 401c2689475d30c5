import type { Block, Source, Table } from '@gxgk/document'
import { paragraph } from '@gxgk/document'
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

/** Words beside a bar are no row where nothing is parted by it. */
const isParted = ({ children }: Table): boolean => children.some((row) => row.children.length > 1)

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
  const { children } = readText(lines.map(({ text }) => text).join('\n'))
  if (!children.some((found) => found.type === 'table' && isParted(found))) return blocks
  const lineAt = (line: number | undefined) => lines[(line ?? 0) - 1]
  const ofLine = (line: number | undefined, read: Block): Block => {
    const at = lineAt(line)
    if (at?.isWhole) return at.block
    const { source: _, ...rest } = read
    return { ...rest, ...(at?.block.source && { source: at.block.source }) }
  }
  return children.flatMap((found): readonly Block[] => {
    if (found.type !== 'table') return [ofLine(found.source?.line, found)]
    if (isParted(found)) return [placed(found, (at) => lineAt(at)?.block.source)]
    return found.children.map(({ source }) => ofLine(source?.line, paragraph(lineAt(source?.line)?.text ?? '')))
  })
}
