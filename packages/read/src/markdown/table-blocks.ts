import type { Inline, Row, Table } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'

/** Columns of a table; what goes beyond is no table that anyone wrote to be read. */
const mostColumns = 1000

/** What may stand before a row within a quotation or an item. */
const marks = /^(?:\s*>)+|^\s*(?:[-+*]|\d{1,9}[.)])\s+(?=\|)/

/** The texts between the bars of a line; a bar after a backslash is a word. */
const textsOf = (line: string): readonly string[] => {
  const inside = line
    .replace(marks, '')
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inside.split(/(?<!\\)\|/, mostColumns).map((one) => one.replaceAll('\\|', '|').trim())
}

/**
 * The table whose first line, counted from 0, is the head and whose second line is dashes. All cells of a line are kept,
 * however many the head has: a row that does not fit is told, not cut. Rows of another width begin another table.
 */
export const tableBlocks = (
  lines: readonly string[],
  [start, end]: readonly [number, number],
  inlinesIn: (text: string) => readonly Inline[],
): readonly Table[] => {
  const runs: { readonly head: boolean; readonly width: number; readonly rows: Row[] }[] = []
  for (let at = start; at < end; at++) {
    if (at === start + 1) continue
    const head = at === start
    const source = { line: at + 1 }
    const cells = textsOf(lines[at] ?? '').map((words) =>
      cell(inlinesIn(words), { ...(head && { header: 'column' }), source }),
    )
    const last = runs.at(-1)
    const printed = { ...row(cells), source }
    if (last?.width === cells.length) last.rows.push(printed)
    else runs.push({ head, width: cells.length, rows: [printed] })
  }
  return runs.map(({ head, rows }) =>
    table('', rows, { headRows: head ? 1 : 0, source: { line: rows[0]!.source!.line! } }),
  )
}
