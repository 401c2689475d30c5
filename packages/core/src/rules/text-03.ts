import type { OfScopedClaim } from './params'
import type { Tried } from './tried'
import type { GrowthClaim } from '../narrative/claim'
import type { Bounds } from './bounds'
import { boundsOf } from './bounds'
import type { FindingOf, Status } from './finding'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { someTextUnread } from './section-words'
import type { BoundsOf } from './tried'
import { anyOf, cellsOf, knownOf, severityOf, sharesOf, sumsOf, toldParams, triedOf, verdict } from './tried'

/** What its sentence needs beside the fields that all findings have. */
export type Text03Params = OfScopedClaim &
  Pick<GrowthClaim, 'direction' | 'unit'> & {
    readonly now: readonly Tried[]
    readonly before: readonly Tried[]
    /** What a share may be of that has changed by so many points, this year and last. */
    readonly wholes?: { readonly now: readonly Tried[]; readonly before: readonly Tried[] }
  }

/** Whether what is told may be the growth from one figure to another. */
const fromTo = (claim: GrowthClaim, start: Bounds, end: Bounds): Status => {
  const [low, high] = [end.low - start.high, end.high - start.low]
  const change = {
    ...(claim.direction === 'up' ? { low, high } : { low: -high, high: -low }),
    sure: start.sure && end.sure,
  }
  if (claim.unit !== 'percent') return verdict(change, claim)
  // From nothing there is no percentage, and from an open figure none is known.
  if (start.low === 0 || start.low !== start.high) return 'unknown'
  return verdict({ ...change, low: (100 * change.low) / start.low, high: (100 * change.high) / start.low }, claim)
}

/** Every growth that the words allow, from any reading of last year's report to any of this one or the figure told with it. */
const judge = (claim: GrowthClaim, boundsAt: BoundsOf, before: BoundsOf): Status => {
  const { unit, readings, bases, told } = claim
  const sums = (at: BoundsOf) => {
    const parts = sumsOf(readings, at)
    return unit === 'points' ? sharesOf(parts, sumsOf(bases ?? [], at)) : parts
  }
  const ends = [...sums(boundsAt), ...(told && unit !== 'points' ? [knownOf(told)] : [])]
  const verdicts = sums(before).flatMap((start) => ends.map((end) => fromTo(claim, start, end)))
  return verdicts.length > 0 ? anyOf(verdicts) : 'unknown'
}

export const text03Passport: Passport = {
  per: 'claim',
  demands: {
    zh: '文字中与上年相比的增减与上年报告相符',
    en: "growth told against last year agrees with last year's report",
  },
  source: { zh: '工作惯例', en: 'practice' },
  needs: ['narratives', 'previous'],
  cases: {
    pass: [
      {
        why: 'twenty, and thirty-two more',
        set: { 'requests.received.total': 51, 'requests.carriedIn.total': 1 },
        narratives: { overview: '接收政府信息公开申请52件，比上年增加32件，增长160%。' },
        previous: { set: { 'requests.received.total': 20 } },
      },
      {
        why: 'a share of seven tenths, two more than before',
        set: { 'requests.partlyGranted.total': 21, 'requests.handled.total': 30 },
        narratives: { overview: '办结申请30件，其中部分公开21件，占70%，占比较上年提高20个百分点。' },
        previous: { set: { 'requests.partlyGranted.total': 10, 'requests.handled.total': 20 } },
      },
    ],
    fail: [
      {
        why: 'less is told as more',
        set: { 'requests.received.total': 20 },
        narratives: { overview: '收到政府信息公开申请20件，比上年增加5件。' },
        previous: { set: { 'requests.received.total': 25 } },
      },
      {
        why: 'the percentage is of another year',
        set: { 'requests.received.total': 30 },
        narratives: { overview: '收到政府信息公开申请30件，同比增长80%。' },
        previous: { set: { 'requests.received.total': 20 } },
      },
      {
        why: 'the share has changed by other points',
        set: { 'requests.partlyGranted.total': 21, 'requests.handled.total': 30 },
        narratives: { overview: '办结申请30件，其中部分公开21件，占70%，占比较上年提高5个百分点。' },
        previous: { set: { 'requests.partlyGranted.total': 10, 'requests.handled.total': 20 } },
      },
    ],
  },
}

export const text03: Judge<'TEXT-03'> = {
  code: 'TEXT-03',
  severity: 'warning',
  check: ({ figures, previous, claims, boundsAt }) => {
    const growth = claims().filter((claim) => claim.kind === 'growth')
    // What was not read may tell of growth too.
    let unknown = someTextUnread(figures)
    if (growth.length === 0) return unknown ? outcome([], true) : undefined
    if (!previous) return outcome([], true)
    const before = boundsOf(previous)
    const findings: FindingOf<'TEXT-03'>[] = []
    for (const claim of growth) {
      const status = judge(claim, boundsAt, before)
      if (status === 'unknown') unknown = true
      if (status !== 'fail') continue
      const { readings, direction, unit, scope, section, bases } = claim
      const now = triedOf(readings, boundsAt)
      const params = { form: figures.report.form, ...toldParams(claim, figures.report.narratives![section]!) }
      findings.push(
        finding(text03, figures, {
          ...severityOf(claim),
          cells: cellsOf(now),
          params: {
            ...params,
            scope,
            direction,
            unit,
            now,
            before: triedOf(readings, before),
            ...(bases && { wholes: { now: triedOf(bases, boundsAt), before: triedOf(bases, before) } }),
          },
        }),
      )
    }
    return outcome(findings, unknown)
  },
}
