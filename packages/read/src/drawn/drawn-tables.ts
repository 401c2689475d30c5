import type { Inline, Table } from '@gxgk/document'
import { framedTable, isFrameTop } from './framed-table'
import type { PrintedLine } from './printed-line'
import { isRuler, ruledTable } from './ruled-table'

/** The lines in a cell as nodes; the lines are not blank. */
export type CellWords = (lines: readonly string[]) => readonly Inline[]

/** A table that takes the lines from `start` up to `end`. */
export interface DrawnTable {
  readonly start: number
  readonly end: number
  readonly table: Table | undefined
}

/**
 * The tables that are drawn with characters among lines that are not blank: with frames around cells (`+---+`, `┌──┐`), or
 * with dashes above or under the columns. Cells are what the drawing says, by columns of print: merged ones span, blank
 * ones are blank. What is no whole table is left out.
 */
export const drawnTables = (
  lines: readonly PrintedLine[],
  words: CellWords,
): readonly (DrawnTable & { readonly table: Table })[] => {
  const found: (DrawnTable & { readonly table: Table })[] = []
  let at = 0
  while (at < lines.length) {
    const { printed } = lines[at]!
    const drawn = isFrameTop(printed)
      ? framedTable(lines, at, words)
      : isRuler(printed)
        ? ruledTable(lines, at, found.at(-1)?.end ?? 0, words)
        : undefined
    if (drawn?.table) found.push({ ...drawn, table: drawn.table })
    at = Math.max(at + 1, drawn?.end ?? 0)
  }
  return found
}
