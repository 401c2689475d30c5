import type { Cell, Table } from '@gxgk/document'
import { plainText, spanGrid } from '@gxgk/document'

/** Words at a place, from the upper left corner of the page or part they are of, in points. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  /** The base line. */
  readonly y: number
  readonly size: number
}

export interface Ruling {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** Rows of a table that stand on one page. */
export interface TablePart {
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly rulings: readonly Ruling[]
}

/** Half an em for the letters of ASCII, as in the font of the file. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, one) => sum + (one.codePointAt(0)! < 0x7f ? 0.5 : 1), 0) * size

/** A text in lines that are no wider than `width`. */
export const wrapped = (text: string, size: number, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const lines = ['']
    for (const one of line.replaceAll('\u00a0', ' ')) {
      const last = lines.at(-1)!
      if (last !== '' && widthOf(last + one, size) > width) lines.push(one)
      else lines[lines.length - 1] = last + one
    }
    return lines
  })

const usual = 9
const smallest = 5
const leading = 12
const padding = 4

interface Laid {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly lines: readonly string[]
  readonly size: number
}

const columnEdges = ({ widths }: Table, count: number, left: number, width: number): readonly number[] => {
  const shares = widths?.length === count ? widths : Array.from({ length: count }, () => 1)
  const all = shares.reduce((sum, one) => sum + one, 0)
  let x = left
  return [left, ...shares.map((share) => (x += (share / all) * width))]
}

/** The table in parts, each no higher than the room that `roomOf` gives it. */
export const tableParts = (
  table: Table,
  { left, width, roomOf }: { readonly left: number; readonly width: number; readonly roomOf: (part: number) => number },
): readonly TablePart[] => {
  const grid = spanGrid(table)
  const edges = columnEdges(table, grid[0]?.length ?? 1, left, width)
  const laid: readonly Laid[] = grid.flatMap((line, row) =>
    line.flatMap((slot, column): readonly Laid[] => {
      if (!slot || slot.row !== row || slot.column !== column) return []
      const { cell } = slot
      const [rows, columns] = [cell.rowSpan ?? 1, cell.colSpan ?? 1]
      const room = edges[column + columns]! - edges[column]! - padding
      const text = plainText(cell)
      // Figures are set smaller rather than broken.
      const own = cell.ref === undefined ? usual : Math.min(usual, (usual * room) / widthOf(text, usual))
      const size = Math.max(own, smallest)
      return [{ cell, row, column, rows, columns, lines: wrapped(text, size, room), size }]
    }),
  )
  const heights = grid.map(() => leading + padding)
  const heightOf = (from: number, end: number) => heights.slice(from, end).reduce((sum, one) => sum + one, 0)
  for (const one of [...laid].sort((a, b) => a.rows - b.rows)) {
    const last = one.row + one.rows - 1
    const lacks = one.lines.length * leading + padding - heightOf(one.row, last + 1)
    if (lacks > 0) heights[last]! += lacks
  }
  const starts: number[] = []
  let filled = Infinity
  heights.forEach((height, row) => {
    if (filled + height > roomOf(starts.length - 1)) {
      starts.push(row)
      filled = 0
    }
    filled += height
  })
  return starts.map((from, part): TablePart => {
    const end = starts[part + 1] ?? grid.length
    const texts: PlacedText[] = []
    const rulings: Ruling[] = []
    for (const { row, column, rows, columns, lines, size } of laid) {
      const [top, bottom] = [Math.max(row, from), Math.min(row + rows, end)]
      if (top >= bottom) continue
      const [x, y, right, low] = [edges[column]!, heightOf(from, top), edges[column + columns]!, heightOf(from, bottom)]
      rulings.push(
        { from: [x, y], to: [right, y] },
        { from: [x, low], to: [right, low] },
        { from: [x, y], to: [x, low] },
        { from: [right, y], to: [right, low] },
      )
      // Of a cell that goes on over the page the words stand on the first.
      if (row < from) continue
      const above = Math.max(0, (low - y - lines.length * leading) / 2)
      lines.forEach((text, i) => {
        const middle = (x + right - widthOf(text, size)) / 2
        if (text.trim() !== '') texts.push({ text, x: middle, y: y + above + i * leading + size, size })
      })
    }
    return { height: heightOf(from, end), texts, rulings }
  })
}
