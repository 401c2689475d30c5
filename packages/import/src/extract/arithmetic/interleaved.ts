import type { Words } from '../passage'
import { formColumns } from '../passage'

/** More ways than these are not tried. */
const mostWays = 300

const mayStandIn = ({ place }: Words, column: number) =>
  place?.frame !== formColumns || (place.from <= column && column < place.to)

/**
 * The ways to put the figures of lines, one in each of `count` columns, into one row: those of each line in their order, each in
 * a column in which it may stand. Ways that read alike are one. None where there are more or fewer figures, or too many ways.
 */
export const interleaved = (lines: readonly (readonly Words[])[], count: number): readonly (readonly Words[])[] => {
  if (lines.reduce((sum, { length }) => sum + length, 0) !== count) return []
  let ways: readonly { readonly figures: readonly Words[]; readonly taken: readonly number[] }[] = [
    { figures: [], taken: lines.map(() => 0) },
  ]
  for (let column = 0; column < count; column++) {
    const next = ways.flatMap(({ figures, taken }) =>
      lines.flatMap((line, l) => {
        const figure = line[taken[l]!]
        if (!figure || !mayStandIn(figure, column)) return []
        return [{ figures: [...figures, figure], taken: taken.map((one, i) => one + Number(i === l)) }]
      }),
    )
    const alike = new Map(
      next.map((way) => [[...way.figures.map(({ text }) => text.trim()), ...way.taken].join(), way]),
    )
    ways = [...alike.values()]
    if (ways.length > mostWays) return []
  }
  return [...new Map(ways.map(({ figures }) => [figures.map(({ text }) => text.trim()).join(), figures])).values()]
}
