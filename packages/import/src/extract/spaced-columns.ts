import type { Piece, SpacedLine } from './spaced/spaced-line'

interface Column {
  from: number
  to: number
}

/** The runs of character columns that figures cover, in order. */
const columnsOf = (rows: readonly (readonly Piece[])[]): readonly Column[] => {
  const columns: Column[] = []
  const pieces = rows.flat().sort((a, b) => a.from - b.from)
  for (const { from, to } of pieces) {
    const last = columns.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return columns
}

const columnAt = (columns: readonly Column[], { from, to }: Piece) =>
  columns.findIndex((column) => from < column.to && to > column.from)

/** Text whose gaps are single spaces has no columns. */
const widerThanOne = 2

/** A full row says where columns stand on its page; one alone may be out of line. */
const fewestFull = 2

/**
 * Puts the figures of rows of one page in their columns, blank cells left out between them: where the figures of all
 * rows stand in as many runs of character columns as there are columns, and those of full rows one in each. Nothing is
 * told of rows of which that is not sure.
 */
export const placedFigures = (
  lines: readonly SpacedLine[],
  width: number,
): ReadonlyMap<SpacedLine, readonly (Piece | undefined)[]> => {
  const placed = new Map<SpacedLine, readonly (Piece | undefined)[]>()
  const rows = lines.map(({ figures }) => figures)
  const columns = columnsOf(rows)
  const full = rows.filter((row) => row.length === width)
  if (columns.length !== width || full.length < fewestFull || width < 2) return placed
  if (columns.some(({ from }, i) => i > 0 && from - columns[i - 1]!.to < widerThanOne)) return placed
  const places = (row: readonly Piece[]) => row.map((piece) => columnAt(columns, piece))
  if (full.some((row) => places(row).some((column, i) => column !== i))) return placed
  for (const line of lines) {
    const { words, figures, isPart } = line
    const at = places(figures)
    // What stands in the columns and is no figure may be a part of one.
    const isAmong = words.some(({ to }) => to > columns[0]!.from)
    if (isPart || isAmong || figures.length > width || new Set(at).size < at.length) continue
    placed.set(
      line,
      columns.map((_, i) => figures[at.indexOf(i)]),
    )
  }
  return placed
}
