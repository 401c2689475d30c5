import type { Column } from './columns'
import type { Stack } from './stack'
import { isBeside, isOver, settings } from './stack'

/** A label of a head, and from where to where it stands over columns. */
export interface HeadCell {
  readonly stack: Stack
  readonly from: number
  readonly to: number
}

/** The labels at the foot of a head: those with nothing below. */
export const lastLabels = (head: readonly Stack[]): readonly Stack[] =>
  head.filter(({ box }) => !head.some((other) => other.box[1] >= box[3] - 1 && isOver(other.box, box)))

const middleOf = ([from, to]: readonly [number, number]) => (from + to) / 2

/** How far headings are from where they would be set over runs of columns that end at `ends`. */
const misfit = (
  headings: readonly Stack[],
  columns: readonly Column[],
  ends: readonly number[],
  isCentred: boolean,
): number =>
  headings.reduce((sum, { box }, i) => {
    const [first, last] = [columns[ends[i - 1] ?? 0]!, columns[ends[i]! - 1]!]
    const at = isCentred ? middleOf([first.from, last.to]) : first.from
    return sum + Math.abs(at - settings[isCentred ? 1 : 0]!(box))
  }, 0)

/** All ways to part `columns` in so many runs, as their ends; few, since heads are small. */
const partings = (columns: number, runs: number): readonly (readonly number[])[] => {
  if (runs === 1) return [[columns]]
  return Array.from({ length: columns - 1 }, (_, i) => i + 1).flatMap((end) =>
    columns - end >= runs - 1
      ? partings(columns - end, runs - 1).map((rest) => [end, ...rest.map((one) => one + end)])
      : [],
  )
}

const mostHeadings = 3

/** Spreads headings that stand side by side over all of these columns, each over those to which it is set. */
const spread = (headings: readonly Stack[], columns: readonly Column[]): readonly HeadCell[] => {
  if (headings.length < 2 || headings.length > mostHeadings || headings.length > columns.length)
    return headings.map((stack) => ({ stack, from: stack.box[0], to: stack.box[2] }))
  const [best] = [true, false]
    .flatMap((isCentred) =>
      partings(columns.length, headings.length).map((ends) => ({
        ends,
        cost: misfit(headings, columns, ends, isCentred),
      })),
    )
    .sort((a, b) => a.cost - b.cost)
  return headings.map((stack, i) => ({
    stack,
    from: columns[best!.ends[i - 1] ?? 0]!.from,
    to: columns[best!.ends[i]! - 1]!.to,
  }))
}

/** The headings over the last labels, level by level from the top. */
export const headingsOver = (
  headings: readonly Stack[],
  columns: readonly Column[],
): readonly (readonly HeadCell[])[] => {
  const [first] = [...headings].sort((a, b) => a.box[1] - b.box[1])
  if (!first) return []
  const level = headings
    .filter((one) => one === first || isBeside(one.box, first.box))
    .sort((a, b) => a.box[0] - b.box[0])
  const own = spread(level, columns)
  const rest = headings.filter((one) => !level.includes(one))
  const below = own.flatMap(({ from, to }) => {
    const under = rest.filter(({ box }) => middleOf([box[0], box[2]]) >= from && middleOf([box[0], box[2]]) <= to)
    return headingsOver(
      under,
      columns.filter((one) => one.from >= from - 1 && one.to <= to + 1),
    )
  })
  const others = rest.filter((one) => !below.flat().some(({ stack }) => stack === one))
  return [own, ...below, ...headingsOver(others, columns)]
}
