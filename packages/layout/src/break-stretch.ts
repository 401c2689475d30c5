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

/** Of each character of a row: the cost of ending a line before it, and how many marks before it may be squeezed. */
export interface Breaks {
  readonly costs: ArrayLike<number>
  readonly marks: ArrayLike<number>
}

/** What is looked at first, and what only when that finds nothing: ends between words, in words, in numbers, anywhere. */
const tiers = [0, costs.insideWord, costs.insideNumber, costs.forbidden, costs.never] as const

// Kept between calls, since every paragraph needs such tables and only while it is set.
let total = new Float64Array(0)
let previous = new Int32Array(0)

const clearTables = (size: number) => {
  if (size > total.length) {
    total = new Float64Array(2 * size)
    previous = new Int32Array(2 * size)
  }
  total.fill(Infinity, 0, size)
  total[0] = 0
}

/** Notes a way to the character `at` places from the start, over a line that begins at `from`, if there was none as good. */
const reach = (at: number, from: number, cost: number) => {
  if (cost >= total[at]!) return
  total[at] = cost
  previous[at] = from
}

/** The lines by which the end is reached at the least cost. */
const linesBack = (start: number, stop: number, breaks: Breaks, overfull: ReadonlySet<number> | undefined): Lines => {
  const lines: Line[] = []
  let cut = false
  for (let to = stop; to > start; to = previous[to - start]!) {
    const from = previous[to - start]!
    lines.push({ from, to, last: to === stop })
    cut ||= (to < stop && breaks.costs[to]! >= costs.insideWord) || !!overfull?.has(from)
  }
  return { lines: lines.reverse(), cut }
}

/**
 * Breaks the characters `start` to `stop` (not included), none of which must begin a line: the lines whose costs are
 * least together. From each place that a line may begin at only the last few ends that fit are tried, so time grows with
 * the text alone.
 */
export const breakStretch = (
  glyphs: Glyphs,
  start: number,
  stop: number,
  { first, rest, justified }: Room,
  breaks: Breaks,
): Lines => {
  const { ends, classes } = glyphs
  clearTables(stop - start + 1)
  let overfull: Set<number> | undefined
  let furthest = start
  for (let from = start; from < stop; from++) {
    const sum = total[from - start]!
    if (sum === Infinity) continue
    const room = (from === start ? first : rest) + rounding
    const left = beginOf(glyphs, from)
    const leftBlank = from > start ? blankOf(glyphs, from, traits.blankLeft) : 0
    if (furthest <= from) furthest = from + 1
    while (furthest < stop && ends[furthest + 1]! - left <= room + 1500) furthest++
    // Spaces hang at the end of a line.
    while (furthest < stop && classes[furthest]! & traits.space) furthest++
    let found = false
    let loosest = Infinity
    for (let tier = 0; tier + 1 < tiers.length; tier++) {
      if (found && (tier !== 1 || loosest <= tooLoose)) break
      for (let to = furthest; to > from; to--) {
        const cost = to === stop ? 0 : breaks.costs[to]!
        if (cost < tiers[tier]! || cost >= tiers[tier + 1]!) continue
        const end = visibleEnd(glyphs, from, to)
        const over = end > from ? ends[end]! - left - room : -room
        const rightBlank = end > from ? blankOf(glyphs, end - 1, traits.blankRight) : 0
        const edges = leftBlank + rightBlank
        if (over > edges) {
          const inner = justified
            ? Math.min((breaks.marks[end]! - breaks.marks[from]!) * squeezeOfMark, (end - from - 1) * squeezeOfEach)
            : 0
          if (over > edges + inner) continue
        }
        found = true
        const lonely = to === stop && from > start && isLonely(glyphs, from, to) ? costOfLonelyCharacter : 0
        const squeezed = costOfBlankAtEnd + 6 * (Math.max(0, over - edges) / 1000) ** 2
        // A last line may be as short as it is.
        const setting = over > 0 ? squeezed : to === stop ? 0 : stretchCost(-over / 1000)
        reach(to - start, from, sum + cost + setting + lonely)
        loosest = to === stop ? 0 : Math.min(loosest, Math.max(0, -over))
        if (-over > enough) break
      }
    }
    if (!found) {
      // Not even one character fits: it is printed all the same, with its marks.
      let to = from + 1
      while (to < stop && breaks.costs[to] === costs.never) to++
      reach(to - start, from, sum + costs.forbidden)
      ;(overfull ??= new Set()).add(from)
    }
  }
  return linesBack(start, stop, breaks, overfull)
}
