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

/** Made once for each: to make it takes longer than to draw from it. */
const made = new Map<string, fc.Arbitrary<Corrupted>>()
const arbitraryOf = (form: Form, size: number, isEven: boolean): fc.Arbitrary<Corrupted> => {
  const key = `${form.id} ${size} ${isEven}`
  const known = made.get(key)
  if (known) return known
  const drawn = corruptedArbitrary(form, reportArbitrary(form, 400) as fc.Arbitrary<AnyDraft>, size)
  const arbitrary = isEven ? fc.noBias(drawn) : drawn
  made.set(key, arbitrary)
  return arbitrary
}

const sampleOf = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T => fc.sample(arbitrary, { seed, numRuns: 1 })[0]!

/**
 * The corrupted report of a seed, the same each time, with counts of the size that most reports have. fast-check leans to the edges: half
 * of the draws are of the first and the last few cells, where the table of one sum to a cell is, and of the least and largest figures.
 */
export const corruptedOf = (form: Form, size: number, seed: number): Corrupted =>
  sampleOf(arbitraryOf(form, size, false), seed)

/** The same with every cell and figure drawn as often as the weights say. */
export const evenlyCorruptedOf = (form: Form, size: number, seed: number): Corrupted =>
  sampleOf(arbitraryOf(form, size, true), seed)

export const line = (name: string, { reports, only, first, among, fewer, unlocated }: Trials): string =>
  `${name}：${reports} 份；真改法在答案中 ${among}，居首 ${first}，唯一 ${only}；另有更少的改法 ${fewer}；未能定位 ${unlocated}`
