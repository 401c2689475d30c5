import { doubled, dropped, swapped, tenfold } from './digit-slips'
import { figureOdds } from './figure-odds'

/** What most likely happened to a figure; `other` where nothing is like it. */
export type Cause =
  | 'totalNotUpdated'
  | 'lastYear'
  | 'digitsSwapped'
  | 'tenfold'
  | 'digitDoubled'
  | 'digitDropped'
  | 'shifted'
  | 'blankAsZero'
  | 'other'

/** What is known of the cell whose figure changes, figures in vector units. */
export interface Surroundings {
  /** For each sum whose total it is: the parts as they should stand. */
  readonly sums: readonly (readonly number[])[]
  /** What stood there last year. */
  readonly lastYear?: number
  /** What should stand in the cells beside it. */
  readonly beside: readonly number[]
}

/**
 * How often each befalls a figure that it can befall, as against a figure wrong for no reason that can be seen. Rough on purpose: the
 * order of the answers hardly depends on them.
 */
const rates: { readonly [C in Cause]: number } = {
  totalNotUpdated: 30,
  lastYear: 30,
  digitsSwapped: 10,
  tenfold: 5,
  digitDoubled: 5,
  digitDropped: 5,
  shifted: 1,
  blankAsZero: 0.5,
  other: 1,
}

/** Of the ways to forget something of a sum, the share that leaves `from`: never filled in, or one part that was changed or added later. */
const olderSum = (from: number, to: number, parts: readonly number[]): number => {
  const there = parts.filter((part) => part !== 0)
  if (there.length === 0) return 0
  return from === 0 ? 1 : there.filter((part) => to - part === from).length / there.length
}

/** How probable it is that each cause, where it befalls `to`, leaves `from`. */
const sharesOf = (from: number, to: number, { sums, lastYear, beside }: Surroundings): { [C in Cause]: number } => ({
  totalNotUpdated: Math.max(0, ...sums.map((parts) => olderSum(from, to, parts))),
  lastYear: from !== 0 && lastYear === from ? 1 : 0,
  digitsSwapped: swapped(from, to),
  tenfold: tenfold(from, to),
  digitDoubled: doubled(from, to),
  digitDropped: dropped(from, to),
  shifted: beside.length === 0 ? 0 : beside.filter((figure) => figure === from).length / beside.length,
  blankAsZero: from === 0 ? 1 : 0,
  // Any figure may come in for no reason, as it may stand anywhere; a 0 comes in where none was written.
  other: from === 0 ? 0 : figureOdds(from) / (1 - figureOdds(0)),
})

/** The likeliest reason why `from` stands where `to` should, and how likely it is that it does, for whatever reason. */
export const causeOf = (from: number, to: number, around: Surroundings): { cause: Cause; likelihood: number } => {
  let cause: Cause = 'other'
  let likelihood = 0
  let most = 0
  for (const [one, share] of Object.entries(sharesOf(from, to, around)) as [Cause, number][]) {
    const own = rates[one] * share
    likelihood += own
    // That a 0 is the one of a cell beside nobody can see.
    if (own > most) [cause, most] = [one === 'shifted' && from === 0 ? 'blankAsZero' : one, own]
  }
  return { cause, likelihood }
}
