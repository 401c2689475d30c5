import { costs } from './break-costs'
import { traits } from './character-class'
import type { Glyphs } from './glyphs'
import { beginOf, blankOf } from './glyphs'
import { visibleEnd } from './line-width'

/** Characters `from` to `to` (not included) of a row of glyphs. */
export interface Line {
  readonly from: number
  readonly to: number
  /** Ends here because the text does, not for want of room. */
  readonly last: boolean
}

export interface Lines {
  readonly lines: readonly Line[]
  /** A word or a number had to be cut, or a character is wider than its line. */
  readonly cut: boolean
}

/** Lengths in thousandths of the size. */
export interface Room {
  readonly first: number
  readonly rest: number
  /** Marks inside a line give way as well, not only those at its ends. */
  readonly justified?: boolean
}

/** Of widths, in thousandths of the size. */
export const rounding = 1
// A line is squeezed by no more than this at each character, which cannot be seen.
const squeezeOfEach = 20
const squeezeOfMark = 500
/** A line that would be stretched further than this is looked at no more once there is a better one. */
const enough = 2500
/** Rather than stretch a line further, a word is cut. */
const tooLoose = 10_000
const costOfBlankAtEnd = 0.02
const costOfLonelyCharacter = 6

const stretchCost = (characters: number) => characters ** 2 + (characters > 1 ? 4 * (characters - 1) ** 2 : 0)

/** Whether a last line has no more than one character, marks aside. */
const isLonely = ({ classes }: Glyphs, from: number, to: number): boolean => {
  let seen = 0
  for (let i = to - 1; i >= from && seen < 2; i--)
    if (!(classes[i]! & (traits.closes | traits.mark | traits.space))) seen++
  return seen < 2
}

/**
 * Breaks one stretch of text without forced ends: the lines whose costs are least together. `breaks` has the cost of
 * ending a line before each character, `marks` the number of marks that may be squeezed up to each.
 * From each place that a line may begin at only the last few ends that fit are tried, so time grows with the text alone.
 */
export const breakStretch = (
  glyphs: Glyphs,
  [start, stop]: readonly [number, number],
  { first, rest, justified }: Room,
  breaks: readonly number[],
  marks: readonly number[],
): Lines => {
  const { ends } = glyphs
  const size = stop - start + 1
  const total = new Float64Array(size).fill(Infinity)
  const previous = new Int32Array(size)
  total[0] = 0
  const overfull = new Set<number>()
  let furthest = start
  const reach = (from: number, to: number, cost: number) => {
    const sum = total[from - start]! + cost
    if (sum < total[to - start]!) {
      total[to - start] = sum
      previous[to - start] = from
    }
  }
  for (let from = start; from < stop; from++) {
    if (total[from - start] === Infinity) continue
    const room = (from === start ? first : rest) + rounding
    const left = beginOf(glyphs, from)
    const leftBlank = from > start ? blankOf(glyphs, from, traits.blankLeft) : 0
    if (furthest <= from) furthest = from + 1
    while (furthest < stop && ends[furthest + 1]! - left <= room + 1500) furthest++
    // Spaces hang at the end of a line.
    while (furthest < stop && glyphs.classes[furthest]! & traits.space) furthest++
    let found = false
    let loosest = Infinity
    const look = (least: number, most: number) => {
      for (let to = furthest; to > from; to--) {
        const cost = to === stop ? 0 : breaks[to]!
        if (cost < least || cost >= most) continue
        const end = visibleEnd(glyphs, from, to)
        const over = end > from ? ends[end]! - left - room : -room
        const rightBlank = end > from ? blankOf(glyphs, end - 1, traits.blankRight) : 0
        const edges = leftBlank + rightBlank
        if (over > edges) {
          const inner = justified
            ? Math.min((marks[end]! - marks[from]!) * squeezeOfMark, (end - from - 1) * squeezeOfEach)
            : 0
          if (over > edges + inner) continue
        }
        found = true
        if (over > 0) {
          const lonely = to === stop && from > start && isLonely(glyphs, from, to) ? costOfLonelyCharacter : 0
          reach(from, to, cost + costOfBlankAtEnd + 6 * (Math.max(0, over - edges) / 1000) ** 2 + lonely)
        } else if (to === stop) {
          reach(from, to, from > start && isLonely(glyphs, from, to) ? costOfLonelyCharacter : 0)
        } else reach(from, to, cost + stretchCost(-over / 1000))
        // A last line may be as short as it is.
        loosest = to === stop ? 0 : Math.min(loosest, Math.max(0, -over))
        if (-over > enough) break
      }
    }
    look(0, costs.insideWord)
    if (!found || loosest > tooLoose) look(costs.insideWord, costs.insideNumber)
    if (!found) look(costs.insideNumber, costs.forbidden)
    if (!found) look(costs.forbidden, costs.never)
    if (!found) {
      // Not even one character fits: it is printed all the same, with its marks.
      let to = from + 1
      while (to < stop && breaks[to] === costs.never) to++
      reach(from, to, costs.forbidden)
      overfull.add(from)
    }
  }
  const lines: Line[] = []
  let cut = false
  for (let to = stop; to > start; to = previous[to - start]!) {
    lines.push({ from: previous[to - start]!, to, last: to === stop })
    cut ||= (to < stop && breaks[to]! >= costs.insideWord) || overfull.has(previous[to - start]!)
  }
  return { lines: lines.reverse(), cut }
}
