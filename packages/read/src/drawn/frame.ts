import { isAcross, isCorner, isDown, withCorners } from './frame-signs'

/** A line by columns of print, and its number in the source. */
export interface FrameLine {
  readonly signs: readonly string[]
  readonly number: number
}

/** A cell of a frame: the lines and columns of its edges, and its place and size in rows and columns of the table. */
export interface FrameCell {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly row: number
  readonly rowSpan: number
  readonly colSpan: number
}

export interface Frame {
  readonly lines: readonly FrameLine[]
  /** The line of the upper edge of each row. */
  readonly rows: readonly number[]
  /** Row by row, from left to right. */
  readonly cells: readonly FrameCell[]
  readonly headRows: number
}

/** Columns and places of a table; what is larger is no table that anyone reads. */
const mostColumns = 1000
const mostPlaces = 200_000

const isEdge = ({ signs }: FrameLine, from: number, to: number): boolean => {
  for (let x = from; x <= to; x++) if (!isAcross(signs[x]) && !isCorner(signs[x])) return false
  return to > from + 1
}

/** Columns in which edges may go down: where one meets an edge across. */
const columnsIn = (lines: readonly FrameLine[]): readonly number[] => {
  const columns = new Set<number>()
  for (const { signs } of lines)
    signs.forEach((sign, x) => {
      if (isCorner(sign) && (sign !== '+' || isAcross(signs[x - 1]) || isAcross(signs[x + 1]))) columns.add(x)
    })
  return [...columns].sort((a, b) => a - b)
}

/** Lines in which an edge goes across at least one column. */
const edgesIn = (lines: readonly FrameLine[], columns: readonly number[]): readonly number[] =>
  lines.flatMap((line, y) => {
    const isAny = columns.some(
      (x, i) => i > 0 && isCorner(line.signs[columns[i - 1]!]) && isEdge(line, columns[i - 1]!, x),
    )
    return isAny ? [y] : []
  })

/** The places that one cell covers, as a rectangle of the grid; undefined where they are none. */
interface Area {
  top: number
  bottom: number
  left: number
  right: number
  size: number
}

/** Which places of the grid have no edge between them. */
const areasOf = (lines: readonly FrameLine[], xs: readonly number[], ys: readonly number[]): readonly Area[] => {
  const [width, height] = [xs.length - 1, ys.length - 1]
  const first = Array.from({ length: width * height }, (_, i) => i)
  const rootOf = (i: number): number => {
    while (first[i] !== i) i = first[i] = first[first[i]!]!
    return i
  }
  const isOpenRight = (c: number, r: number) => {
    const [x, from, to] = [xs[c + 1]!, ys[r]! + 1, ys[r + 1]!]
    for (let y = from; y < to; y++) if (!isDown(lines[y]!.signs[x])) return true
    return false
  }
  const isOpenBelow = (c: number, r: number) => !isEdge(lines[ys[r + 1]!]!, xs[c]!, xs[c + 1]!)
  for (let r = 0; r < height; r++)
    for (let c = 0; c < width; c++) {
      const i = r * width + c
      if (c + 1 < width && isOpenRight(c, r)) first[rootOf(i + 1)] = rootOf(i)
      if (r + 1 < height && isOpenBelow(c, r)) first[rootOf(i + width)] = rootOf(i)
    }
  const areas = new Map<number, Area>()
  first.forEach((_, i) => {
    const [r, c] = [Math.floor(i / width), i % width]
    const root = rootOf(i)
    const area = areas.get(root) ?? { top: r, bottom: r, left: c, right: c, size: 0 }
    area.top = Math.min(area.top, r)
    area.bottom = Math.max(area.bottom, r)
    area.left = Math.min(area.left, c)
    area.right = Math.max(area.right, c)
    area.size++
    areas.set(root, area)
  })
  return [...areas.values()]
}

const isRectangle = ({ top, bottom, left, right, size }: Area) => (bottom - top + 1) * (right - left + 1) === size

/** Numbers of the rows or columns in which a cell begins: others are none of their own. */
const beginnings = (numbers: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, i) => [number, i]))

/** The frame of lines that are one, from its upper edge to its lower one; undefined where cells are no rectangles. */
export const frameOf = (printed: readonly FrameLine[]): Frame | undefined => {
  const lines = printed.map(({ signs, number }) => ({ signs: withCorners(signs), number }))
  const xs = columnsIn(lines)
  const ys = edgesIn(lines, xs)
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  if (xs.length < 3 || ys.length < 2 || xs.length > mostColumns || xs.length * ys.length > mostPlaces) return undefined
  const isClosed =
    ys[0] === 0 &&
    ys.at(-1) === lines.length - 1 &&
    isEdge(lines[0]!, left, right) &&
    isEdge(lines.at(-1)!, left, right) &&
    lines.every(({ signs }) => isDown(signs[left]) && isDown(signs[right]) && right === signs.length - 1)
  if (!isClosed || ys.some((y, k) => k > 0 && y === ys[k - 1]! + 1)) return undefined
  const areas = areasOf(lines, xs, ys)
  if (!areas.every(isRectangle)) return undefined
  const rows = beginnings(areas.map(({ top }) => top))
  const columns = beginnings(areas.map((area) => area.left))
  const countIn = (map: ReadonlyMap<number, number>, from: number, to: number) => {
    let count = 0
    for (let i = from; i <= to; i++) if (map.has(i)) count++
    return count
  }
  const cells = areas
    .map((area): FrameCell & { readonly column: number } => ({
      top: ys[area.top]!,
      bottom: ys[area.bottom + 1]!,
      left: xs[area.left]!,
      right: xs[area.right + 1]!,
      row: rows.get(area.top)!,
      column: columns.get(area.left)!,
      rowSpan: countIn(rows, area.top, area.bottom),
      colSpan: countIn(columns, area.left, area.right),
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
  if (columns.size < 2) return undefined
  const heads = [...rows.keys()].findIndex((k) => k > 0 && /[=═]/.test(lines[ys[k]!]!.signs[left + 1] ?? ''))
  const isHead = heads > 0 && !/[═]/.test(lines[0]!.signs[left + 1] ?? '')
  const isWhole = cells.every(({ row, rowSpan }) => row >= heads || row + rowSpan <= heads)
  return { lines, rows: [...rows.keys()].map((k) => ys[k]!), cells, headRows: isHead && isWhole ? heads : 0 }
}
