import type { Block } from '@gxgk/document'
import { heading, paragraph } from '@gxgk/document'
import type { Limits } from '../limits'
import { wholeLines, writtenLines } from './cell-content'
import type { SheetRow } from './regions'
import { regionsOf } from './regions'
import type { StoredSheet } from './sheet-handler'
import type { Count } from './table-of-rows'
import { tableOfRows } from './table-of-rows'
import type { VisibleCell } from './visible-cells'

/** A cell that stands alone as paragraphs, a line each; one that has a name as a whole. */
const paragraphsOf = (one: VisibleCell, sheet: string): readonly Block[] => {
  const source = { cell: `${sheet}!${one.name}` }
  const { content, ref, depth } = one
  if (ref !== undefined) return [paragraph(wholeLines(content), { source, ref })]
  return writtenLines(content, false).map((line) =>
    depth === undefined ? paragraph(line, { source }) : heading(depth as 1, line, { source }),
  )
}

const isBlank = ({ cells }: SheetRow) => cells.every(({ isWritten, ref }) => !isWritten && ref === undefined)

/** The lines of text above and below the rows that are a table, and the table. */
const blocksOf = (region: readonly SheetRow[], sheet: string, limits: Limits, count: Count): readonly Block[] => {
  const texts = (rows: readonly SheetRow[]) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((one) => (one.isWritten || one.ref !== undefined ? paragraphsOf(one, sheet) : [])),
    )
  if (region.every((one) => one.line !== undefined || isBlank(one))) return texts(region)
  // A line of text with lines around it is a row of the table beside it.
  const isText = (one: SheetRow) => (one.line !== undefined && !one.line.isDrawn) || isBlank(one)
  const first = region.findIndex((one) => !isText(one))
  const end = region.findLastIndex((one) => !isText(one)) + 1
  const rows = region.slice(first, end)
  const table = tableOfRows(rows, sheet, limits, count)
  return [...texts(region.slice(0, first)), ...(table ? [table] : texts(rows)), ...texts(region.slice(end))]
}

/** What shows on a sheet, from above: tables, which rows in which nothing stands part, and the lines of text around them. */
export const blocksOfSheet = (
  cells: readonly VisibleCell[],
  { hiddenRows, areOthersHidden }: StoredSheet,
  sheet: string,
  limits: Limits,
  count: Count,
): readonly Block[] =>
  regionsOf(cells, hiddenRows, areOthersHidden).flatMap((region) => blocksOf(region, sheet, limits, count))
