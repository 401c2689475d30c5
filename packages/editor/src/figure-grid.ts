import type { Cell, Table } from '@gxgk/document'
import { spanGrid } from '@gxgk/document'
import { wordsOf } from './words-of'

/** Where a figure stands in the grid of its table, and what heads it: groups, then rows, then columns, the outer ones first. */
export interface FigurePlace {
  readonly ref: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly heads: readonly Cell[]
}

export interface FigureGrid {
  readonly rows: number
  readonly columns: number
  readonly places: ReadonlyMap<string, FigurePlace>
  /** The figure that covers a place of the grid. */
  readonly at: (row: number, column: number) => FigurePlace | undefined
  /** What is printed in a row beside its figures. */
  readonly words: (row: number) => readonly string[]
}

export type Direction = 'up' | 'down' | 'left' | 'right'

type Grid = ReturnType<typeof spanGrid>

/** The row heads to the left, and over the figure the nearest run of column heads with a group right above it. */
const headsAt = (grid: Grid, row: number, column: number): readonly Cell[] => {
  const found = { group: [] as Cell[], row: [] as Cell[], column: [] as Cell[] }
  const add = (cell: Cell | undefined) => {
    if (cell?.header && !found[cell.header].includes(cell)) found[cell.header].unshift(cell)
  }
  for (let c = column - 1; c >= 0; c--) if (grid[row]![c]?.cell.header === 'row') add(grid[row]![c]!.cell)
  let above = row - 1
  while (above >= 0 && grid[above]![column]?.cell.header !== 'column') above--
  for (; above >= 0 && grid[above]![column]?.cell.header === 'column'; above--) add(grid[above]![column]!.cell)
  if (grid[above]?.[column]?.cell.header === 'group') add(grid[above]![column]!.cell)
  return [...found.group, ...found.row, ...found.column]
}

export const figureGrid = (table: Table): FigureGrid => {
  const grid = spanGrid(table)
  const places = new Map<string, FigurePlace>()
  grid.forEach((line, r) =>
    line.forEach((slot, c) => {
      if (!slot?.cell.ref || slot.row !== r || slot.column !== c) return
      const { ref, rowSpan = 1, colSpan = 1 } = slot.cell
      places.set(ref, { ref, row: r, column: c, rowSpan, colSpan, heads: headsAt(grid, r, c) })
    }),
  )
  return {
    rows: grid.length,
    columns: grid[0]?.length ?? 0,
    places,
    at: (row, column) => places.get(grid[row]?.[column]?.cell.ref ?? ''),
    words: (row) => (grid[row] ?? []).flatMap((slot) => (slot && !slot.cell.ref ? [wordsOf(slot.cell)] : [])),
  }
}

/** The next figure in a direction, over heads and merged cells; undefined where there is none. */
export const neighbour = (grid: FigureGrid, ref: string, direction: Direction): string | undefined => {
  const place = grid.places.get(ref)
  if (!place) return undefined
  const upright = direction === 'up' || direction === 'down'
  const by = direction === 'down' || direction === 'right' ? 1 : -1
  // Over a wider cell the way goes from its middle.
  let row = upright ? place.row : place.row + Math.floor((place.rowSpan - 1) / 2)
  let column = upright ? place.column + Math.floor((place.colSpan - 1) / 2) : place.column
  while (row >= 0 && row < grid.rows && column >= 0 && column < grid.columns) {
    const found = grid.at(row, column)
    if (found && found.ref !== ref) return found.ref
    if (upright) row += by
    else column += by
  }
  return undefined
}

/** The figures of a row of the grid from a column on, from left to right. */
export const figuresFrom = (grid: FigureGrid, row: number, column: number): readonly FigurePlace[] => {
  const found = new Set<FigurePlace>()
  for (let c = column; c < grid.columns; c++) {
    const place = grid.at(row, c)
    if (place && place.row === row && place.column >= column) found.add(place)
  }
  return [...found]
}
