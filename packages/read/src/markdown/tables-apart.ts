import type { Inline, Table } from '@gxgk/document'
import { drawnTables } from '../drawn/drawn-tables'
import { barRuns, barTables } from './bar-tables'
import { openLines } from './open-lines'
import type { SourceLines } from './source-line'

/** A comment, which the parser passes on as a piece of HTML by itself. */
const mark = '<!-- -->'

/**
 * The lines with a comment for each table that is drawn or written with bars, and the tables by the line of their comment:
 * Markdown knows no drawn ones, and of the others only those with one rule under their head.
 */
export const withTablesApart = (
  lines: SourceLines,
  inlines: (text: string) => readonly Inline[],
): { readonly lines: SourceLines; readonly tables: ReadonlyMap<number, readonly Table[]> } => {
  const isOpen = openLines(lines)
  const inked = lines.flatMap(({ printed, number }, index) =>
    isOpen[index] && printed.trim() !== '' ? [{ printed, number, index }] : [],
  )
  const drawn = drawnTables(inked, (own) => inlines(own.join('\n'))).map(({ start, end, table }) => ({
    start: inked[start]!.index,
    end: inked[end - 1]!.index + 1,
    tables: [table],
  }))
  const isFree = [...isOpen]
  for (const { start, end } of drawn) isFree.fill(false, start, end)
  const barred = barRuns(lines, isFree).map(({ start, end }) => ({
    start,
    end,
    tables: barTables(
      lines.slice(start, end).filter(({ printed }) => printed.trim() !== ''),
      inlines,
    ),
  }))
  const apart = [...lines]
  const tables = new Map<number, readonly Table[]>()
  for (const { start, end, tables: found } of [...drawn, ...barred]) {
    const indent = /^ */.exec(lines[start]!.printed)![0]
    for (let i = start; i < end; i++) apart[i] = { ...lines[i]!, printed: i === start ? indent + mark : '' }
    tables.set(start, found)
  }
  return { lines: apart, tables }
}
