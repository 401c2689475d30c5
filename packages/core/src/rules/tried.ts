import type { Claim, Scope } from '../narrative/claim'
import type { Reading } from '../narrative/topics'
import type { Bounds } from './bounds'
import { quoteOf } from './quote'
import type { Severity, Status } from './finding'
import type { Term } from './params'

/** A sum of cells that a figure was held against. */
export interface Tried {
  /** The cells with their values; of one that is blank, what it is at least. */
  readonly terms: readonly Term[]
  readonly low: number
  /** Null where a blank leaves it open. */
  readonly high: number | null
}

export type BoundsOf = (address: string) => Bounds | undefined

// Rounded as amounts are, so that 0.1 + 0.2 leaves no trace.
const rounded = (value: number) => (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6)

/** Between what the sum of a reading lies; undefined where the form lacks one of its cells. */
const sumOf = (reading: Reading, boundsAt: BoundsOf): Bounds | undefined => {
  let [low, high, sure] = [0, 0, true]
  for (const cell of reading) {
    const bounds = boundsAt(cell)
    if (!bounds) return undefined
    low += bounds.low
    high += bounds.high
    sure &&= bounds.sure
  }
  return { low: rounded(low), high: rounded(high), sure }
}

/** The sums of the readings that the form has. */
export const sumsOf = (readings: readonly Reading[], boundsAt: BoundsOf): readonly Bounds[] => {
  const sums: Bounds[] = []
  for (const reading of readings) {
    const sum = sumOf(reading, boundsAt)
    if (sum) sums.push(sum)
  }
  return sums
}

/** The same sums with their terms, for a finding. */
export const triedOf = (readings: readonly Reading[], boundsAt: BoundsOf): readonly Tried[] =>
  readings.flatMap((reading): readonly Tried[] => {
    const sum = sumOf(reading, boundsAt)
    if (!sum) return []
    const { low, high } = sum
    const terms = reading.map((cell) => ({ cell, value: boundsAt(cell)!.low }))
    return [{ terms, low, high: high === Infinity ? null : high }]
  })

/** The cells of such sums, each once. */
export const cellsOf = (tried: readonly Tried[]): readonly string[] => [
  ...new Set(tried.flatMap(({ terms }) => terms.map(({ cell }) => cell))),
]

/** What may be told of a figure between two bounds, which are the same where it is known. */
export const verdict = ({ low, high, sure }: Bounds, told: { readonly low: number; readonly high: number }): Status => {
  const slack = 1e-9 * Math.max(1, Math.abs(told.high))
  if (low > told.high + slack || high < told.low - slack) return 'fail'
  return sure ? 'pass' : 'unknown'
}

/** A figure of the text, which is known whatever the cells are. */
export const knownOf = ({ low, high }: { readonly low: number; readonly high: number }): Bounds => ({
  low,
  high,
  sure: true,
})

/** Every percentage that one of the parts may be of one of the wholes. */
export const sharesOf = (parts: readonly Bounds[], wholes: readonly Bounds[]): readonly Bounds[] =>
  wholes
    .filter(({ high }) => high > 0)
    .flatMap((whole) =>
      parts.map((part) => ({
        low: (100 * part.low) / whole.high,
        high: whole.low > 0 ? (100 * part.high) / whole.low : Infinity,
        sure: part.sure && whole.sure,
      })),
    )

/** Of several readings one that holds is enough, and all must fail for a finding. */
export const anyOf = (verdicts: readonly Status[]): Status =>
  verdicts.includes('pass') ? 'pass' : verdicts.every((one) => one === 'fail') ? 'fail' : 'unknown'

/** What every finding on a claim tells; the words quoted are those of the claim with the rest of their clause before them, or of two. */
export const toldParams = ({ kind, section, offset, length, sentence }: Claim, text: string) => {
  // 占33.9% says of what only with the clause before it, and a year alone says nothing.
  const clauses = kind === 'share' || kind === 'growth' ? 2 : 1
  const clause = quoteOf(text, offset, offset + length, clauses, kind === 'year')
  return { section, offset, length, sentence, clause }
}

/** A figure of fewer or more than the tables count may well be another. */
export const severityOf = ({ scope }: { readonly scope: Scope }): { readonly severity?: Severity } =>
  scope === 'own' ? {} : { severity: 'note' }
