import type { Collector } from './collector'
import type { Entry } from './entries'
import type { Known } from './known'
import type { Outcome } from './rows-of'
import { sha256Of } from './rows-of'
import type { TakeInOptions, Taken } from './take-in'
import { notOpened, takeIn } from './take-in'

/** How many entries came to what. */
export interface Counts {
  readonly ok: number
  readonly failed: number
  readonly skipped: number
  /** Of those how many could not be read when they were taken in. */
  readonly skippedFailed: number
  /** By the code of why. */
  readonly failures: { readonly [code: string]: number }
}

/** Takes entries in, one by one or several at a time. */
export interface Taker {
  readonly take: (entry: Entry) => Promise<void>
  readonly counts: () => Counts
}

const outcomeOf = (taken: Taken): Outcome => (taken.status === 'ok' ? { status: 'ok', type: taken.type } : taken)

const counted = (counts: Counts, outcome: Outcome): Counts => {
  if (outcome.status === 'ok') return { ...counts, ok: counts.ok + 1 }
  const { failed, failures } = counts
  return {
    ...counts,
    failed: failed + 1,
    failures: { ...failures, [outcome.code]: (failures[outcome.code] ?? 0) + 1 },
  }
}

export const takerOf = (
  known: Known,
  collector: Collector,
  { timeout = 30_000, memory = 512, signal, read, ocr }: TakeInOptions,
): Taker => {
  let counts: Counts = { ok: 0, failed: 0, skipped: 0, skippedFailed: 0, failures: {} }
  // Of what was done only how it ended is kept: drafts of all files would not fit.
  const outcomes = new Map<string, Promise<Outcome>>()
  const options = { timeout, memory, ...(signal && { signal }), ...(read && { read }), ...(ocr && { ocr }) }
  return {
    counts: () => counts,
    take: async (entry) => {
      const refused = notOpened(entry)
      const bytes = refused ? undefined : entry.bytes()
      const { source, member, size } = entry
      // Of what was not opened there are no bytes to tell it by.
      const sha256 = sha256Of(bytes ?? Buffer.from(JSON.stringify([source, member, size])))
      if (known.has(sha256, entry.source, entry.member)) {
        const { skipped, skippedFailed } = counts
        const hasFailed = known.hasFailed(sha256, source, member)
        counts = { ...counts, skipped: skipped + 1, skippedFailed: skippedFailed + (hasFailed ? 1 : 0) }
        return
      }
      const before = known.hasReport(sha256)
        ? Promise.resolve<Outcome>({ status: 'ok', type: null })
        : outcomes.get(sha256)
      if (before) {
        const outcome = await before
        counts = counted(counts, outcome)
        await collector.add({ entry, sha256, outcome })
        return
      }
      const work = refused ? Promise.resolve<Taken>(refused) : takeIn(entry, bytes!, options)
      outcomes.set(sha256, work.then(outcomeOf))
      const taken = await work
      const outcome = outcomeOf(taken)
      counts = counted(counts, outcome)
      await collector.add({ entry, sha256, outcome, ...(taken.status === 'ok' && { taken }) })
    },
  }
}
