import { breakCosts, costs } from '../break-costs'
import { widthOf } from '../line-width'
import type { Glyphs } from '../glyphs'
import type { TableCell } from './table-cell'

/** Width of the widest piece that cannot be parted without cutting a word, in thousandths of the size. */
export const widestWord = (glyphs: Glyphs): number => {
  const { forced, classes } = glyphs
  const breaks = breakCosts(glyphs)
  let widest = 0
  let from = 0
  for (let to = 1; to <= classes.length; to++)
    if (to === classes.length || breaks[to]! < costs.insideWord || forced.includes(to)) {
      widest = Math.max(widest, widthOf(glyphs, from, to))
      from = to
    }
  return widest
}

/** What each column needs at least so that no word and no short head in a cell of its own is cut, in thousandths of the size. */
export const leastWidths = (cells: readonly TableCell[], columns: number): readonly number[] => {
  const least = Array.from({ length: columns }, () => 0)
  for (const { column, columns: span, glyphs, whole } of cells)
    if (span === 1)
      least[column] = Math.max(least[column]!, whole ? widthOf(glyphs, 0, glyphs.classes.length) : widestWord(glyphs))
  return least
}

/** The width shared out after the weights, but so that no column gets less than its least; undefined when it is not enough. */
export const columnWidths = (
  weights: readonly number[],
  least: readonly number[],
  width: number,
): readonly number[] | undefined => {
  if (least.reduce((sum, one) => sum + one, 0) > width + 0.01) return undefined
  const fixed = new Set<number>()
  for (;;) {
    let room = width
    let weight = 0
    weights.forEach((one, i) => {
      if (fixed.has(i)) room -= least[i]!
      else weight += one
    })
    const short = weights.findIndex((one, i) => !fixed.has(i) && (one / weight) * room < least[i]! - 0.001)
    if (short < 0) return weights.map((one, i) => (fixed.has(i) ? least[i]! : (one / weight) * room))
    fixed.add(short)
  }
}
