import { borneOut, clear, enough } from '../labels/thresholds'
import { align } from './align'

/** Which of the expected a printed label is, and what that rests on: its own words, or the order it stands in alone. */
export interface PlacedLabel {
  readonly expected: number
  /** How like it is to the expected label, from 0 to 1; `borneOut` where order alone tells it, which counts only then. */
  readonly score: number
  readonly rests: 'label' | 'order'
}

/** How like a printed label is to an expected one, from 0 to 1. */
export interface Likeness {
  readonly score: (printed: number, expected: number) => number
  /** The same where the place is told by what stands around: there a little is enough. */
  readonly faint: (printed: number, expected: number) => number
  /** Whether an expected label may be told by order, beside those that are taken already; each when absent. */
  readonly isOpen?: (expected: number, taken: ReadonlySet<number>) => boolean
}

/**
 * Which expected label each printed one is. Those that are one surely by themselves are it, in whatever order; the others
 * by the best monotone matching; and what is left over between two that are known, where as much is printed as is expected
 * there, by its order.
 */
export const placeLabels = (
  printed: number,
  expected: number,
  { score, faint, isOpen = () => true }: Likeness,
): readonly (PlacedLabel | undefined)[] => {
  const scores = Array.from({ length: printed }, (_, i) => Array.from({ length: expected }, (_, j) => score(i, j)))
  const own = scores.map((all, i): number | undefined => {
    const best = all.indexOf(Math.max(...all))
    if (best < 0 || all[best]! < enough) return undefined
    const isRivalled = all.some((one, j) => j !== best && all[best]! - one < clear)
    const isElsewhere = scores.some((others, k) => k !== i && others[best]! > all[best]!)
    return isRivalled || isElsewhere ? undefined : best
  })
  const placed: (PlacedLabel | undefined)[] = own.map((j, i) =>
    j === undefined ? undefined : { expected: j, score: scores[i]![j]!, rests: 'label' },
  )
  const taken = new Set(own.filter((j) => j !== undefined))
  // What is sure stays; the others may only stand between, in the order.
  const chain = align(printed, expected, (i, j) =>
    own[i] === undefined && taken.has(j) ? 0 : own[i] === undefined || own[i] === j ? scores[i]![j]! : 0,
  )
  for (const { printed: i, expected: j, score: likeness, margin } of chain)
    if (placed[i] === undefined && likeness >= enough && margin > 0) {
      placed[i] = { expected: j, score: likeness, rests: 'label' }
      taken.add(j)
    }
  for (const [from, to] of gapsOf(placed)) {
    const first = from < 0 ? 0 : placed[from]!.expected + 1
    const last = to === printed ? expected : placed[to]!.expected
    const open = Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k).filter(
      (j) => !taken.has(j) && isOpen(j, taken),
    )
    if (open.length !== to - from - 1) continue
    const likenesses = open.map((j, k) => faint(from + 1 + k, j))
    const rests = likenesses.every((one) => one > 0) ? 'label' : 'order'
    open.forEach((j, k) => {
      placed[from + 1 + k] = { expected: j, score: rests === 'label' ? likenesses[k]! : borneOut, rests }
    })
  }
  return placed
}

/** The runs of printed labels without a place: the index before each, and the one after. */
const gapsOf = (placed: readonly unknown[]): readonly (readonly [number, number])[] => {
  const gaps: [number, number][] = []
  let from = -1
  for (let i = 0; i <= placed.length; i++) {
    if (i < placed.length && placed[i] === undefined) continue
    if (i - from > 1) gaps.push([from, i])
    from = i
  }
  return gaps
}
