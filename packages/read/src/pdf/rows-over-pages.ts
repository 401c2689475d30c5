import type { Cell, Inline, Section, Table } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { isNumbered } from './numbered'

/** How far apart the borders of one column may lie on two pages, in points. */
const samePlace = 2

const isOver = (above: Cell, below: Cell): boolean => {
  const [one, other] = [above.source?.box, below.source?.box]
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one[0] - other[0]) <= samePlace &&
    Math.abs(one[2] - other[2]) <= samePlace
  )
}

/** The cells at which a table ends. */
const lastCells = ({ children, source }: Table): readonly Cell[] =>
  children.flatMap((row) => row.children.filter((cell) => cell.source?.box?.[3] === source?.box?.[3]))

const isBlank = (cell: Cell) => plainText(cell).trim() === ''
const isFigure = (cell: Cell) => /^\s*[\d.,]+\s*$/.test(plainText(cell))

/** A cell and the rest of it on the next page. */
type Parts = readonly [above: Cell, below: Cell]

/**
 * What the first row of a table has of the last one on the page before: all that is written in it goes on with what had no
 * room left. Undefined where that is not so, or where all cells of the row are written, as of a row of its own.
 */
const continued = (above: Table, below: Table, full: ReadonlySet<Cell>): readonly Parts[] | undefined => {
  const last = lastCells(above)
  // Headings beside several rows go on beside those that follow.
  const first = (below.children[0]?.children ?? []).filter(({ rowSpan = 1 }) => rowSpan === 1)
  const pairs = first.map((cell) => [last.find((one) => isOver(one, cell)), cell] as const)
  const parts = pairs.flatMap(([one, cell]): readonly Parts[] => (one && !isBlank(cell) ? [[one, cell]] : []))
  const goesOn = ([one, cell]: Parts) =>
    full.has(one) && (isFigure(cell) ? isFigure(one) : !isNumbered(plainText(cell)) && !isFigure(one) && !isBlank(one))
  const isRest = pairs.every(([one]) => one) && pairs.some(([one, cell]) => isBlank(cell) && !isBlank(one!))
  return isRest && parts.every(goesOn) ? parts : undefined
}

const withCells = (table: Table, contents: ReadonlyMap<Cell, readonly Inline[]>): Table => ({
  ...table,
  children: table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => {
      const children = contents.get(cell)
      return children === undefined ? cell : { ...cell, children }
    }),
  })),
})

/** Without a blank row at its beginning, where others follow: nothing is left there of the row before. */
const withoutBlankRow = (table: Table): Table => {
  const [first, ...others] = table.children
  const isOnlyBlank = first?.children.every((cell) => isBlank(cell) && (cell.rowSpan ?? 1) === 1) ?? false
  return isOnlyBlank && others.length > 0 ? { ...table, children: others } : table
}

/**
 * Pages with the rows whole that the end of a page breaks: what stands of a cell on the next page goes on where the cell
 * had no room left, digit by digit. `full` are the cells without room.
 */
export const rowsOverPages = (pages: readonly Section[], full: ReadonlySet<Cell>): readonly Section[] => {
  const whole: Section[] = []
  for (const page of pages) {
    const before = whole.at(-1)
    const [above, below] = [before?.children.at(-1), page.children[0]]
    if (above?.type !== 'table' || below?.type !== 'table') {
      whole.push(page)
      continue
    }
    const parts = continued(above, below, full) ?? []
    const joined = new Map(parts.map(([one, cell]) => [one, [...one.children, ...cell.children]]))
    const rest = withoutBlankRow(withCells(below, new Map(parts.map(([, cell]) => [cell, []]))))
    whole.splice(-1, 1, { ...before!, children: [...before!.children.slice(0, -1), withCells(above, joined)] })
    whole.push({ ...page, children: [rest, ...page.children.slice(1)] })
  }
  return whole
}
