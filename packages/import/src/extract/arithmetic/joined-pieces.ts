import type { Words } from '../passage'
import { formColumns } from '../passage'

/** Of so many figures of a row at most all digits stand on the lines around it. */
const mostLacking = 3
/** More ways to join them are not tried. */
const mostWays = 300

/** The pieces of one figure as one; undefined where that is none. */
const joined = (pieces: readonly Words[]): Words | undefined => {
  const [first, ...others] = pieces
  if (!first || others.length === 0) return first
  const text = pieces.map(textOf).join('')
  return /^[1-9]\d*$/.test(text) ? { ...first, text } : undefined
}

export const textOf = ({ text }: Words) => text.trim()

/** Figures of lines joined by the columns in which they stand; undefined where these are not known, or left blank. */
export const byColumns = (lines: readonly (readonly Words[])[], count: number): readonly Words[] | undefined => {
  const all = lines.flat()
  if (all.some(({ place }) => place?.frame !== formColumns || place.to !== place.from + 1)) return undefined
  const figures = Array.from({ length: count }, (_, i) => joined(all.filter(({ place }) => place!.from === i)))
  return figures.every((one) => one !== undefined) ? figures : undefined
}

/** The ways to join the last figure of a line with the first of the next, where there are more figures than columns. */
export const inSequence = (lines: readonly (readonly Words[])[], count: number): readonly (readonly Words[])[] => {
  const figures = lines.reduce((sum, line) => sum + line.length, 0)
  const breaks = figures - count
  if (breaks <= 0 || breaks >= lines.length) return []
  let ways: (readonly (readonly Words[])[])[] = [[]]
  for (const [i, line] of lines.entries()) {
    const own = line.map((figure) => [figure])
    ways = ways.flatMap((way) => {
      const apart = [...way, ...own]
      if (i === 0) return [apart]
      return [apart, [...way.slice(0, -1), [...way.at(-1)!, line[0]!], ...own.slice(1)]]
    })
    if (ways.length > mostWays) return []
  }
  return ways.flatMap((way) => {
    const figures = way.map(joined)
    return way.length === count && figures.every((one) => one !== undefined) ? [figures] : []
  })
}

/** The ways to choose so many of the columns, in their order. */
const chosen = (count: number, some: number, from = 0): readonly (readonly number[])[] =>
  some === 0
    ? [[]]
    : Array.from({ length: count - from - some + 1 }, (_, i) => from + i).flatMap((first) =>
        chosen(count, some - 1, first + 1).map((rest) => [first, ...rest]),
      )

/**
 * The ways to set the pieces of figures that stand over one another, each line around a row with one of each, in those of its
 * columns in which it has none.
 */
export const stacked = (
  lines: readonly (readonly Words[])[],
  own: readonly Words[],
  count: number,
): readonly (readonly Words[])[] => {
  const lacking = count - own.length
  const pieces = lines.filter((line) => line !== own)
  if (lacking < 1 || lacking > mostLacking || pieces.some(({ length }) => length !== lacking)) return []
  const broken = Array.from({ length: lacking }, (_, i) => joined(pieces.map((line) => line[i]!)))
  if (broken.some((one) => one === undefined)) return []
  return chosen(count, lacking).map((columns) => {
    const left = own.slice()
    return Array.from({ length: count }, (_, i) => (columns.includes(i) ? broken[columns.indexOf(i)] : left.shift())!)
  })
}
