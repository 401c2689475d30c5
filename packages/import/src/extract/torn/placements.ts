import type { Words } from '../passage'
import type { Block } from './blocks'
import { blocksOf, brokenBlocks } from './blocks'
import type { FigureGroup } from './figure-groups'
import { sizeOf } from './figure-groups'

/** The cells that figures are to be put in, row by row. */
export interface Cells {
  readonly rows: number
  readonly columns: number
  /** Whether figures can be those of a whole row. */
  readonly isRow: (figures: readonly Words[], row: number) => boolean
}

/** A figure in each cell, row by row. */
export type Placement = readonly Words[]

/** Cells one below another. */
interface Upright {
  readonly at: number
  readonly height: number
}

interface State {
  readonly cells: readonly (Words | undefined)[]
  /** How many cells have no figure yet. */
  readonly free: number
  /** Cells passed over, whose figures are printed later. */
  readonly late: readonly Upright[]
  /** How many rows the last block had. */
  readonly height: number
  /** How many blocks of the page stand elsewhere than where reading order puts them. */
  readonly displaced: number
  /** Rows at the top that are whole, and a number for what is in them. */
  readonly whole: number
  readonly known: number
}

/** So many blocks of a page may stand elsewhere than where reading order puts them. */
const mostDisplaced = 2

/** So many ways are kept at once. */
const mostStates = 3000

/** How many steps may still be taken. */
export interface Budget {
  steps: number
}

const byPage = (groups: readonly FigureGroup[]): readonly (readonly FigureGroup[])[] => {
  const pages: FigureGroup[][] = []
  for (const group of groups) {
    const page = pages.at(-1)
    if (page?.[0] && page[0].page === group.page) page.push(group)
    else pages.push([group])
  }
  return pages
}

/**
 * The placements of figures in cells where the pieces of a page were put in order along the rows: each block of figures
 * begins at the first free cell, but for as few of a page as can be. Undefined where that takes too many steps.
 */
export const placements = (
  groups: readonly FigureGroup[],
  { rows, columns, isRow }: Cells,
  budget: Budget,
): readonly Placement[] | undefined => {
  const all = rows * columns
  const count = groups.reduce((sum, group) => sum + sizeOf(group), 0)
  if (count < all) return []
  const wholes = new Map<string, number>()

  const numbered = (state: State): State => {
    let { whole, known } = state
    for (; whole < rows; whole++) {
      const own = state.cells.slice(whole * columns, (whole + 1) * columns)
      if (own.includes(undefined)) break
      const key = `${known} ${own.map((one) => one!.text).join()}`
      known = wholes.get(key) ?? (wholes.set(key, wholes.size + 1), wholes.size)
    }
    return whole === state.whole ? state : { ...state, whole, known }
  }
  const keyOf = ({ cells, late, displaced, whole, known, height }: State) =>
    [
      known,
      displaced,
      height,
      ...late.map(({ at }) => at),
      cells
        .slice(whole * columns)
        .map((one) => one?.text ?? '')
        .join()
        .replace(/,+$/, ''),
    ].join(' ')

  const put = (state: State, { figures, columns: width }: Block, at: number): State | undefined => {
    const row = Math.floor(at / columns)
    const height = figures.length / width
    if ((at % columns) + width > columns || row + height > rows || budget.steps < 0) return undefined
    budget.steps--
    const cells = [...state.cells]
    for (const [i, figure] of figures.entries()) {
      const place = at + Math.floor(i / width) * columns + (i % width)
      if (cells[place] !== undefined) return undefined
      cells[place] = figure
    }
    for (let i = row; i < row + height; i++) {
      const own = cells.slice(i * columns, (i + 1) * columns)
      if (!own.includes(undefined) && !isRow(own as Words[], i)) return undefined
    }
    return numbered({ ...state, cells, free: state.free - figures.length, height })
  }

  const isLate = ({ late }: State, place: number) =>
    late.some(({ at, height }) => place % columns === at % columns && place >= at && place < at + height * columns)
  const isFree = (state: State, place: number) => state.cells[place] === undefined && !isLate(state, place)
  const firstFree = (state: State): number =>
    state.cells.findIndex((_, i) => i >= state.whole * columns && isFree(state, i))

  /** Where a block may stand. */
  const placed = (state: State, block: Block, most: number): readonly State[] => {
    const found: (State | undefined)[] = []
    const rowsOf = block.figures.length / block.columns
    for (const one of state.late)
      if (block.columns === 1 && one.height === rowsOf)
        found.push(put({ ...state, late: state.late.filter((other) => other !== one) }, block, one.at))
    const at = firstFree(state)
    if (at < 0) return found.flatMap((one) => one ?? [])
    found.push(put(state, block, at))
    if (state.displaced < most) {
      const displaced = state.displaced + 1
      const height = at % columns === 0 ? 1 : state.height
      const passed = Array.from({ length: height }, (_, i) => at + i * columns)
      // What stands here is printed later.
      if (passed.every((place) => place < all && isFree(state, place)))
        found.push(...placed({ ...state, late: [...state.late, { at, height }], displaced }, block, most))
      // Or the block is printed early, below the last figure of another column.
      for (let column = 0; column < columns; column++) {
        let place = state.whole * columns + column
        while (place < all && !isFree(state, place)) place += columns
        if (place < all && place !== at) found.push(put({ ...state, displaced }, block, place))
      }
    }
    return found.flatMap((one) => one ?? [])
  }

  /** The ways in which the figures of a page go on after those before it. */
  const pagePlaced = (
    page: readonly FigureGroup[],
    before: readonly State[],
    after: number,
    most: number,
  ): readonly State[] | undefined => {
    let left = after + page.reduce((sum, group) => sum + sizeOf(group), 0)
    let states = before
    for (const group of page) {
      left -= sizeOf(group)
      const blocks = [...blocksOf(group.lines), ...(count > all ? brokenBlocks(group) : [])]
      const next = new Map<string, State>()
      for (const state of states) {
        const together = blocks.flatMap((block) => placed(state, block, most))
        const isOdd = !together.some(({ displaced }) => displaced === state.displaced)
        const apart =
          group.lines.length > 1 && (isOdd || state.displaced < most)
            ? group.lines.reduce<readonly State[]>(
                (some, { figures }) => some.flatMap((one) => placed(one, { figures, columns: figures.length }, most)),
                [{ ...state, displaced: state.displaced + (isOdd ? 0 : 1) }],
              )
            : []
        for (const one of [...together, ...apart]) if (one.free <= left) next.set(keyOf(one), one)
        if (budget.steps < 0 || next.size > mostStates) return undefined
      }
      states = [...next.values()]
    }
    // No row goes on over the end of a page.
    return states.filter(({ whole, free }) => all - whole * columns === free)
  }

  const none = Array.from({ length: all }, () => undefined)
  let states: readonly State[] = [{ cells: none, free: all, late: [], height: 1, displaced: 0, whole: 0, known: 0 }]
  let after = count
  for (const page of byPage(groups)) {
    after -= page.reduce((sum, group) => sum + sizeOf(group), 0)
    let next: readonly State[] | undefined = []
    for (let most = 0; most <= mostDisplaced && next?.length === 0; most++) next = pagePlaced(page, states, after, most)
    if (!next) return undefined
    states = [...new Map(next.map((one) => [one.known, { ...one, displaced: 0, height: 1 }])).values()]
  }
  return states.flatMap(({ cells, free }) => (free === 0 ? [cells as Placement] : []))
}
