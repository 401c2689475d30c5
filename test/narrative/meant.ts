import type { Claim } from '@gxgk/core'

type Cells = readonly string[] | { readonly part?: readonly string[]; readonly of?: unknown }

/** A figure of a sentence, and what its writer means by it. */
export interface Meant {
  readonly quote: string
  readonly at: number
  readonly value: number | null
  readonly type: string
  readonly cells: Cells
  readonly alternatives?: readonly Cells[]
}

/** A sentence written by someone who has not seen the reader, with what it tells of the tables. */
export interface MeantSentence {
  readonly organ: string
  readonly year: number
  readonly section: string
  readonly text: string
  readonly claims: readonly Meant[]
}

const same = (one: readonly string[], other: unknown) =>
  Array.isArray(other) && JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())

/** Whether a claim stands where the figure does and may mean its cells. */
export const isMeant = (claim: Claim, { quote, at, value, type, cells, alternatives = [] }: Meant): boolean => {
  if (claim.offset >= at + quote.length || claim.offset + claim.length <= at || claim.kind === 'year') return false
  const meant = [cells, ...alternatives]
  if (claim.kind === 'allHandled') return type === 'all' || type === 'percent'
  const fits = (pick: (one: Cells) => unknown) =>
    claim.readings.some((reading) => meant.some((one) => same(reading, pick(one))))
  if (claim.kind === 'none') {
    const among = meant.flatMap((one) => (Array.isArray(one) ? (one as readonly string[]) : []))
    return (
      value === 0 &&
      (among.length === 0 || claim.readings.some((reading) => reading.every((cell) => among.includes(cell))))
    )
  }
  if (claim.kind === 'share') return type === 'percent' && fits((one) => ('part' in one ? one.part : undefined))
  if (claim.kind === 'growth') return type === 'growth'
  // 制发0件、废止0件
  if (type === 'none' && claim.value === 0)
    return meant.some(
      (one) =>
        Array.isArray(one) &&
        (one.length === 0 || claim.readings.some((reading) => reading.every((cell) => one.includes(cell)))),
    )
  if (claim.unit === 'yuan') return Math.abs(claim.value / 10_000 - (value ?? NaN)) < 1e-6 || claim.value === value
  // 均为自然人 gives no figure of its own.
  const isValue = value === null ? type === 'all' : claim.low <= value && value <= claim.high
  return (type === 'count' || type === 'none' || type === 'all') && isValue && fits((one) => one)
}
