import type { VisibleCell } from './visible-cells'

/** The cells of a row that show. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly VisibleCell[]
  /** The one cell of a row in which nothing else is written or drawn; a line of text and no row of a table. */
  readonly line: VisibleCell | undefined
}

const lineIn = (cells: readonly VisibleCell[], isCovered: boolean): VisibleCell | undefined => {
  const written = cells.filter(({ isWritten }) => isWritten)
  const [first = cells[0]] = written
  if (!first || isCovered || written.length > 1) return undefined
  const isBeside = ({ column, isDrawn }: VisibleCell) =>
    isDrawn && (column < first.column || column > Math.max(first.lastColumn, first.column))
  return cells.some(isBeside) ? undefined : first
}

/** How many rows that show lie between two, where all that are hidden are told. */
const gapFinder = (hidden: ReadonlySet<number>) => {
  const sorted = [...hidden].sort((a, b) => a - b)
  let at = 0
  /** To be asked in order. */
  return (above: number, below: number): number => {
    while (at < sorted.length && sorted[at]! <= above) at++
    let between = 0
    while (at < sorted.length && sorted[at]! < below) {
      between++
      at++
    }
    return below - above - 1 - between
  }
}

/** The rows of a sheet, parted where a row shows in which nothing stands and into which nothing reaches. */
export const regionsOf = (
  cells: readonly VisibleCell[],
  hiddenRows: ReadonlySet<number>,
  areOthersHidden: boolean,
): readonly (readonly SheetRow[])[] => {
  const regions: SheetRow[][] = []
  const gap = gapFinder(hiddenRows)
  let reach = 0
  for (let at = 0; at < cells.length;) {
    const { row } = cells[at]!
    const begin = at
    while (cells[at]?.row === row) at++
    const own = cells.slice(begin, at)
    const above = regions.at(-1)?.at(-1)
    const isNext = above && (row <= reach + 1 || areOthersHidden || gap(Math.max(above.row, reach), row) === 0)
    const one: SheetRow = { row, cells: own, line: lineIn(own, row <= reach) }
    if (isNext) regions.at(-1)!.push(one)
    else regions.push([one])
    for (const { isWritten, lastRow } of own) if (isWritten) reach = Math.max(reach, lastRow)
  }
  return regions
}
