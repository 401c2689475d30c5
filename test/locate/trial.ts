import type { AnyDraft, Form, LocateResult } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import type { Corrupted } from './corruption'
import { corruptedArbitrary } from './corruption'

/** What became of corrupted reports. */
export interface Trials {
  reports: number
  /** The true changes are the only answer, the first, among the answers. */
  only: number
  first: number
  among: number
  /** As many changes as were made wrong, or fewer. */
  fewer: number
  unlocated: number
}

export const noTrials = (): Trials => ({ reports: 0, only: 0, first: 0, among: 0, fewer: 0, unlocated: 0 })

const keyOf = (changes: readonly { readonly cell: string; readonly to: number }[]) =>
  changes
    .map(({ cell, to }) => `${cell}=${to}`)
    .sort()
    .join()

/** Counts one report and its answers. */
export const count = (trials: Trials, { wrong }: Corrupted, { status, repairs }: LocateResult): void => {
  const truth = keyOf(wrong.map(({ cell, right }) => ({ cell, to: right })))
  const answers = repairs.map(({ changes }) => keyOf(changes))
  trials.reports++
  if (status === 'unlocated') trials.unlocated++
  if (status === 'balanced' || (repairs[0] && repairs[0].changes.length < wrong.length)) trials.fewer++
  if (answers.includes(truth)) trials.among++
  if (answers[0] === truth) trials.first++
  if (answers[0] === truth && status === 'located') trials.only++
}

/** The corrupted report of a seed, the same each time, with counts of the size that most reports have. */
export const corruptedOf = (form: Form, size: number, seed: number): Corrupted =>
  fc.sample(corruptedArbitrary(form, reportArbitrary(form, 400) as fc.Arbitrary<AnyDraft>, size), {
    seed,
    numRuns: 1,
  })[0]!

export const line = (name: string, { reports, only, first, among, fewer, unlocated }: Trials): string =>
  `${name}：${reports} 份；真改法在答案中 ${among}，居首 ${first}，唯一 ${only}；另有更少的改法 ${fewer}；未能定位 ${unlocated}`
