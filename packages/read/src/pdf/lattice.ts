import type { Limits } from '../limits'
import type { Span } from './cell-grid'
import { cellsOf } from './cell-grid'
import { cluster } from './cluster'
import type { Ruling, Rulings } from './ruling'
import { joinedRulings } from './ruling'
import { reach, rulingGroups } from './ruling-groups'

/** A table as its rulings show it. */
export interface Lattice {
  /** Where its rows and columns begin and end, from the top and from the left; one more than there are of them. */
  readonly ys: readonly number[]
  readonly xs: readonly number[]
  /** By rows. */
  readonly cells: readonly Span[]
}

/** More places than this are a drawing. */
const mostPlaces = 20_000
const mostColumns = 200

/** So many tables are on no page. */
const mostTables = 200

/** So much of the side of a place must be ruled to part it from the next. */
const enoughOfSide = 0.6

const nearest = (lines: readonly number[], value: number): number => {
  let best = 0
  for (let i = 1; i < lines.length; i++) if (Math.abs(lines[i]! - value) < Math.abs(lines[best]! - value)) best = i
  return best
}

/** For each line of one direction, which of its pieces between the lines of the other are ruled. */
const ruledPieces = (rulings: readonly Ruling[], lines: readonly number[], across: readonly number[]) => {
  const lengths = lines.map(() => new Float64Array(across.length - 1))
  for (const { at, from, to } of rulings) {
    const pieces = lengths[nearest(lines, at)]!
    for (let i = 0; i < pieces.length; i++)
      pieces[i]! += Math.max(0, Math.min(to, across[i + 1]!) - Math.max(from, across[i]!))
  }
  return lengths.map((pieces) =>
    Array.from(pieces, (length, i) => length >= enoughOfSide * (across[i + 1]! - across[i]!)),
  )
}

/** Without the lines at which no cell begins, such as that of an underlined word. */
const withoutIdleLines = ({ ys, xs, cells }: Lattice): Lattice => {
  const places = (lines: readonly number[], begins: (cell: Span) => number) => {
    const used = new Set(cells.map(begins))
    const kept = lines.map((_, i) => i).filter((i) => used.has(i) || i === lines.length - 1)
    const places = new Map(kept.map((line, place) => [line, place]))
    // The line at which a cell ends is one at which the next begins, or the last.
    return { lines: kept.map((i) => lines[i]!), at: (line: number) => places.get(line)! }
  }
  const rows = places(ys, ({ row }) => row)
  const columns = places(xs, ({ column }) => column)
  return {
    ys: rows.lines,
    xs: columns.lines,
    cells: cells.map(({ row, column, rowSpan, colSpan }) => ({
      row: rows.at(row),
      column: columns.at(column),
      rowSpan: rows.at(row + rowSpan) - rows.at(row),
      colSpan: columns.at(column + colSpan) - columns.at(column),
    })),
  }
}

/** The ends of the rulings are the outer border: where a page ends, the last line of a table may be missing. */
const linesOf = (own: readonly Ruling[], across: readonly Ruling[]) => {
  const from = across.reduce((least, ruling) => Math.min(least, ruling.from), Infinity)
  const to = across.reduce((most, ruling) => Math.max(most, ruling.to), -Infinity)
  return cluster([...own.map(({ at }) => at), from, to], reach)
}

const latticeOf = ({ horizontal, vertical }: Rulings, { rowSpan, colSpan }: Limits): Lattice | undefined => {
  if (horizontal.length === 0 || vertical.length === 0) return undefined
  const ys = linesOf(horizontal, vertical)
  const xs = linesOf(vertical, horizontal)
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  if (rows * columns < 2 || rows * columns > mostPlaces || columns > mostColumns) return undefined
  const below = ruledPieces(horizontal, ys, xs)
  const right = ruledPieces(vertical, xs, ys)
  const cells = cellsOf({
    rows,
    columns,
    isClosedBelow: (row, column) => below[row + 1]![column]!,
    isClosedRight: (row, column) => right[column + 1]![row]!,
    mostRows: rowSpan,
    mostColumns: colSpan,
  })
  return cells.length < 2 ? undefined : withoutIdleLines({ ys, xs, cells })
}

/**
 * The tables that rulings show: lines that lie together are one, and a place of the grid goes on into the next where no
 * ruling stands between them. A frame around a single place is no table.
 */
export const latticesOf = (rulings: Rulings, limits: Limits): readonly Lattice[] =>
  rulingGroups({ horizontal: joinedRulings(rulings.horizontal), vertical: joinedRulings(rulings.vertical) })
    .flatMap((group) => latticeOf(group, limits) ?? [])
    .slice(0, mostTables)
