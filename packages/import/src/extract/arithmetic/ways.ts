import type { Words } from '../passage'
import { formColumns } from '../passage'

/** More ways than these are not tried. */
const mostWays = 300

const between = (
  figures: readonly Words[],
  count: number,
  from: (figure: Words) => number,
  to: (figure: Words) => number,
) => {
  let ways: (readonly number[])[] = [[]]
  for (const figure of figures) {
    ways = ways.flatMap((way) => {
      const first = Math.max(from(figure), (way.at(-1) ?? -1) + 1)
      return Array.from({ length: Math.max(0, Math.min(to(figure), count) - first) }, (_, i) => [...way, first + i])
    })
    if (ways.length > mostWays) return []
  }
  const source = figures[0]?.source ?? {}
  return ways.map((way) => Array.from({ length: count }, (_, i) => figures[way.indexOf(i)] ?? { text: '', source }))
}

/**
 * The ways in which the figures of a row may stand in its columns, each with blank cells between them: those that are
 * likely by their places in lines of text, and all; where places are not known, none is likelier.
 */
export const waysOf = (figures: readonly Words[], count: number) => {
  const all = between(
    figures,
    count,
    () => 0,
    () => count,
  )
  const arePlaced = figures.every(({ place }) => place?.frame === formColumns)
  return [
    arePlaced
      ? between(
          figures,
          count,
          ({ place }) => place!.from,
          ({ place }) => place!.to,
        )
      : all,
    all,
  ]
}
