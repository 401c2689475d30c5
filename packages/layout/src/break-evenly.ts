import { breakCosts, costs } from './break-costs'
import type { Line, Lines } from './break-stretch'
import { breakLines } from './break-lines'
import { visibleEnd, widthOf } from './line-width'
import { traits } from './character-class'
import type { Glyphs } from './glyphs'

// What has more lines than these is no title or label and is set as text is.
const mostLines = 12

const insideWords = 4
const beforeCounted = 20
const shortLine = 50
const unevenness = 0.05

/** Where a title is best parted: at marks and before a number; least well between a number and what it counts. */
const meaningCosts = ({ classes }: Glyphs): Float64Array =>
  breakCosts({ classes } as Glyphs).map((cost, i) => {
    if (i === 0 || cost >= costs.insideWord) return cost
    const [before, here] = [classes[i - 1]!, classes[i]!]
    if (before & traits.digit) return beforeCounted
    const parts = traits.closes | traits.space
    return (before & parts) | (here & (traits.opens | traits.digit)) ? 0 : insideWords
  })

const evenly = (glyphs: Glyphs, room: number, count: number, shortest: number): readonly Line[] | undefined => {
  const length = glyphs.classes.length
  const breaks = meaningCosts(glyphs)
  const mean = widthOf(glyphs, 0, length) / count
  const costOf = (from: number, to: number): number => {
    const width = widthOf(glyphs, from, to)
    if (width > room + 1) return Infinity
    const short = visibleEnd(glyphs, from, to) - from < shortest ? shortLine : 0
    return (to < length ? breaks[to]! : 0) + short + unevenness * ((width - mean) / 1000) ** 2
  }
  // Best cost of the characters up to each on the lines so far, and where the last of these begins.
  let best = Array.from({ length: length + 1 }, (_, to) => (to ? costOf(0, to) : Infinity))
  const begins: number[][] = []
  for (let line = 1; line < count; line++) {
    const from = new Array<number>(length + 1).fill(0)
    const next = new Array<number>(length + 1).fill(Infinity)
    // The last line ends with the text.
    for (let to = line + 1 < count ? 1 : length; to <= length; to++)
      // Of two ways that are as good the one with the longer last line is taken.
      for (let at = to - 1; at > 0 && widthOf(glyphs, at, to) <= room + 1; at--) {
        const sum = best[at]! + costOf(at, to)
        if (sum > next[to]!) continue
        next[to] = sum
        from[to] = at
      }
    begins.push(from)
    best = next
  }
  if (best[length] === Infinity) return undefined
  const lines: Line[] = []
  let to = length
  for (const from of [...begins].reverse()) {
    lines.push({ from: from[to]!, to, last: to === length })
    to = from[to]!
  }
  return [...lines, { from: 0, to, last: to === length }].reverse()
}

/** Six Han characters are mostly three words of two, which are not parted in the middle. */
const isThreePairs = ({ classes }: Glyphs) => classes.length === 6 && classes.every((kind) => kind === 0)

/**
 * As few lines as the room allows, of about one length, parted where it reads well: titles and heads of columns.
 * `shortest` is the number of characters that a line has at least where there is a choice.
 */
export const breakEvenly = (glyphs: Glyphs, room: number, shortest = 1): Lines => {
  const full = breakLines(glyphs, { first: room, rest: room })
  const count = full.lines.length
  if (count === 1 || count > mostLines || glyphs.forced.length) return full
  const lines = evenly(glyphs, room, isThreePairs(glyphs) ? 3 : count, shortest)
  return lines ? { lines, cut: full.cut } : full
}
