import type { Claim, Scope } from '../narrative/claim'
import type { Reading } from '../narrative/topics'
import type { Bounds } from './bounds'
import type { Severity, Status, Term } from './finding'

/** A sum of cells that a figure was held against. */
export interface Tried {
  /** The cells with their values; of one that is blank, what it is at least. */
  readonly terms: readonly Term[]
  readonly low: number
  /** Null where a blank leaves it open. */
  readonly high: number | null
}

interface Sum extends Tried {
  readonly sure: boolean
}

export type BoundsOf = (address: string) => Bounds | undefined

/** The sum of a reading; undefined where the form lacks one of its cells. */
export const sumOf = (reading: Reading, boundsAt: BoundsOf): Sum | undefined => {
  const terms: Term[] = []
  let [low, high, sure] = [0, 0, true]
  for (const cell of reading) {
    const bounds = boundsAt(cell)
    if (!bounds) return undefined
    terms.push({ cell, value: bounds.low })
    low += bounds.low
    high += bounds.high
    sure &&= bounds.sure
  }
  // Rounded as amounts are, so that 0.1 + 0.2 leaves no trace.
  const rounded = (value: number) => Math.round(value * 1e6) / 1e6
  return { terms, low: rounded(low), high: high === Infinity ? null : rounded(high), sure }
}

export const sumsOf = (readings: readonly Reading[], boundsAt: BoundsOf): readonly Sum[] =>
  readings.flatMap((reading) => sumOf(reading, boundsAt) ?? [])

/** What may be told of a figure between two bounds, which are the same where it is known. */
export const verdict = (
  { low, high }: { readonly low: number; readonly high: number },
  told: { readonly low: number; readonly high: number },
  sure: boolean,
): Status => {
  const slack = 1e-9 * Math.max(1, Math.abs(told.high))
  if (low > told.high + slack || high < told.low - slack) return 'fail'
  return sure ? 'pass' : 'unknown'
}

/** Of several readings one that holds is enough, and all must fail for a finding. */
export const anyOf = (verdicts: readonly Status[]): Status =>
  verdicts.includes('pass') ? 'pass' : verdicts.every((one) => one === 'fail') ? 'fail' : 'unknown'

/** So many characters before a figure are shown with it. */
const mostBefore = 40

/** What every finding on a claim tells; the clause is what stands between the mark before the words and their end. */
export const toldParams = (claim: Claim, text: string) => {
  const { kind, section, offset, length, sentence } = claim
  const before = text.slice(Math.max(0, offset - mostBefore), offset).split(/(?<=[，,；;：:。（(\n])/)
  // 占33.9% says of what only with the clause before it.
  const clauses = kind === 'share' || kind === 'growth' ? 2 : 1
  const told = before.slice(/[，,；;：:。（(\n]$/.test(before.at(-1) ?? '') ? before.length : -clauses).join('')
  return {
    section,
    offset,
    length,
    sentence,
    clause: (told + text.slice(offset, offset + length)).replace(/[\s*#]+/g, ''),
  }
}

/** A figure of fewer or more than the tables count may well be another. */
export const severityOf = ({ scope }: { readonly scope: Scope }): { readonly severity?: Severity } =>
  scope === 'own' ? {} : { severity: 'note' }

export const plainTried = ({ terms, low, high }: Sum): Tried => ({ terms, low, high })
