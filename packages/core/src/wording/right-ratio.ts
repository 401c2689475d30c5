import type { Tried } from '../rules/tried'

/** A ratio as it should be told, and the two sums that it comes of. */
export interface RightRatio {
  /** With the digits that the text tells, one at least. */
  readonly percent: string
  readonly part: Tried
  readonly whole: Tried
}

/** So many ratios are told; of more readings nobody can choose. */
const mostTold = 2
/** A whole of more terms than this is a sense that the words hardly have. */
const mostTerms = 2

/** The wholes that a reader would think of. */
export const usualWholes = (wholes: readonly Tried[]): readonly Tried[] => {
  const usual = wholes.filter(({ terms }) => terms.length <= mostTerms)
  return usual.length > 0 ? usual : wholes
}

const isSure = ({ low, high }: Tried) => low === high

/** How many digits after the point the last percentage of the words has, one at least. */
const decimalsOf = (words: string): number =>
  Math.max(1, /(?:[.．](\d+))?\s*[%％][^%％]*$/.exec(words.normalize('NFKC'))?.[1]?.length ?? 0)

/** The figures of the words before the percentage. */
const figuresOf = (words: string): readonly number[] =>
  (words.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []).map(Number)

/** The ratios that the cells give for a percentage of the text: of the figures that the words tell too, where there are such. */
export const rightShares = (
  words: string,
  parts: readonly Tried[],
  wholes: readonly Tried[],
): readonly RightRatio[] => {
  const decimals = decimalsOf(words)
  const figures = figuresOf(words)
  const sure = parts.filter(isSure)
  const told = sure.filter(({ low }) => figures.includes(low))
  const found = new Map<string, RightRatio>()
  const rowsOf = ({ terms }: Tried) => terms.map(({ cell }) => cell.slice(0, cell.lastIndexOf('.'))).join()
  const cellsOf = ({ terms }: Tried) => terms.map(({ cell }) => cell).join()
  const pairs = wholes
    .filter((one) => isSure(one) && one.low > 0 && one.terms.length <= mostTerms)
    .flatMap((whole) => (told.length > 0 ? told : sure).map((part) => ({ part, whole })))
    .filter(({ part, whole }) => part.low <= whole.low && cellsOf(part) !== cellsOf(whole))
  // Applicants received of all that were received, rather than of what was handled.
  const ofOneRow = pairs.filter(({ part, whole }) => rowsOf(part) === rowsOf(whole))
  for (const { part, whole } of ofOneRow.length > 0 ? ofOneRow : pairs) {
    const percent = ((100 * part.low) / whole.low).toFixed(decimals)
    if (!found.has(percent)) found.set(percent, { percent, part, whole })
  }
  return [...found.values()].slice(0, mostTold)
}

/** The percentages of this year and last, and by how many points they differ. */
export interface RightPoints {
  readonly now: RightRatio
  readonly before: RightRatio
  readonly change: number
}

/** Of the first part and whole that both reports have. */
export const rightPoints = (
  words: string,
  now: readonly Tried[],
  before: readonly Tried[],
  wholes: { readonly now: readonly Tried[]; readonly before: readonly Tried[] },
): RightPoints | undefined => {
  const decimals = decimalsOf(words)
  const ratioOf = (part: Tried | undefined, whole: Tried | undefined): RightRatio | undefined =>
    part && whole && isSure(part) && isSure(whole) && whole.low > 0
      ? { percent: ((100 * part.low) / whole.low).toFixed(decimals), part, whole }
      : undefined
  for (const [j, whole] of wholes.now.entries())
    for (const [i, part] of now.entries()) {
      const [one, other] = [ratioOf(part, whole), ratioOf(before[i], wholes.before[j])]
      if (one && other)
        return {
          now: one,
          before: other,
          change: (100 * one.part.low) / one.whole.low - (100 * other.part.low) / other.whole.low,
        }
    }
  return undefined
}

/** How a figure changed from last year's, of the first readings that both reports have. */
export interface RightGrowth {
  readonly change: number
  /** Undefined from nothing. */
  readonly percent: string | undefined
  readonly now: Tried
  readonly before: Tried
}

export const rightGrowth = (
  words: string,
  now: readonly Tried[],
  before: readonly Tried[],
): RightGrowth | undefined => {
  const figures = figuresOf(words)
  const pairs = now
    .map((one, i) => ({ now: one, before: before[i] }))
    .filter((pair): pair is { now: Tried; before: Tried } => !!pair.before && isSure(pair.now) && isSure(pair.before))
  const pair = pairs.find((one) => figures.includes(one.now.low)) ?? pairs[0]
  if (!pair) return undefined
  const change = Math.round((pair.now.low - pair.before.low) * 1e6) / 1e6
  return {
    ...pair,
    change,
    percent: pair.before.low > 0 ? ((100 * Math.abs(change)) / pair.before.low).toFixed(decimalsOf(words)) : undefined,
  }
}
