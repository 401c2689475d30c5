import type { Table } from '@gxgk/document'
import type { FlatCell } from './flatten-table'
import { flattenTable } from './flatten-table'
import { markdownLine } from './markdown-line'
import type { Run } from './runs'
import { addRun, runsOf, unmarked } from './runs'

const joined = (cells: FlatCell): string => {
  const runs: Run[] = []
  for (const cell of cells) {
    const own = runsOf(cell.children)
    if (own.every((run) => run.text.trim() === '')) continue
    if (runs.length > 0) addRun(runs, ' · ', unmarked)
    for (const run of own) addRun(runs, run.text, run)
  }
  return markdownLine(runs, 'cell', 'plain')
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The table as GFM tables, see `flattenTable`. */
export const flatTable = (table: Table): string =>
  flattenTable(table)
    .map(({ head, rows }) =>
      [line(head.map(joined)), line(head.map(() => '---')), ...rows.map((row) => line(row.map(joined)))].join('\n'),
    )
    .join('\n\n')
