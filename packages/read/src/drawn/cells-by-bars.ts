import { isAcross, isCorner, isDown } from './frame-signs'

const bar = /(?<!\\)[|│┃║]/

/** Whether a line is an edge between rows, all across or beside cells that go on below it. */
const isEdgeLine = (signs: readonly string[]): boolean =>
  signs.some((sign, x) => isCorner(sign) && isAcross(signs[x + 1]))

/** The columns in which edges go down, of an edge between rows; undefined of other lines. */
export const edgesOf = (signs: readonly string[]): readonly number[] | undefined =>
  isEdgeLine(signs) ? signs.flatMap((sign, x) => (isDown(sign) ? [x] : [])) : undefined

/**
 * A line by columns of print where words wider than their cell push its bars away from under the edges: each cell between
 * two bars is set between two edges, its words in one place. Undefined where there are more or fewer bars than edges.
 */
export const cellsByBars = (printed: string, edges: readonly number[]): readonly string[] | undefined => {
  const [first, ...cells] = printed.trim().split(bar)
  if (first !== '' || cells.at(-1) !== '' || cells.length !== edges.length || edges.length < 2) return undefined
  const signs = Array.from({ length: edges.at(-1)! + 1 }, () => '')
  for (const [i, x] of edges.entries()) {
    signs[x] = '|'
    if (i < edges.length - 1) signs[x + 1] = cells[i]!.trim()
  }
  return signs
}
