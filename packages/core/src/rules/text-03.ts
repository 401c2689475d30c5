import type { GrowthClaim } from '../narrative/claim'
import { boundsOf } from './bounds'
import type { FindingOf, Status } from './finding'
import type { Rule } from './rule'
import { finding, outcome } from './rule'
import type { BoundsOf } from './tried'
import { anyOf, plainTried, severityOf, sumsOf, toldParams, verdict } from './tried'

/** Every growth that the words allow, from any reading of last year's report to any of this one or the figure told with it. */
const judge = (claim: GrowthClaim, boundsAt: BoundsOf, before: BoundsOf) => {
  const now = sumsOf(claim.readings, boundsAt)
  const then = sumsOf(claim.readings, before)
  const sign = claim.direction === 'up' ? 1 : -1
  const ends = [
    ...now.map(({ low, high, sure }) => ({ low, high: high ?? Infinity, sure })),
    ...(claim.told ? [{ low: claim.told.low, high: claim.told.high, sure: true }] : []),
  ]
  const verdicts = ends.flatMap((end) =>
    then.map((start): Status => {
      const [low, high] = [end.low - (start.high ?? Infinity), end.high - start.low]
      const change = sign === 1 ? { low, high } : { low: -high, high: -low }
      if (claim.unit === 'count') return verdict(change, claim, end.sure && start.sure)
      // From nothing there is no percentage, and from an open figure none is known.
      if (start.low === 0 || start.low !== start.high) return 'unknown'
      const rate = { low: (100 * change.low) / start.low, high: (100 * change.high) / start.low }
      return verdict(rate, claim, end.sure && start.sure)
    }),
  )
  return { now, then, status: anyOf(verdicts), some: verdicts.length > 0 }
}

export const text03: Rule<'TEXT-03'> = {
  code: 'TEXT-03',
  severity: 'warning',
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
    ],
  },
  check: ({ figures, previous, claims, boundsAt }) => {
    const growth = claims().filter((claim) => claim.kind === 'growth')
    if (growth.length === 0) return undefined
    if (!previous) return outcome([], true)
    const before = boundsOf(previous)
    const findings: FindingOf<'TEXT-03'>[] = []
    let unknown = false
    for (const claim of growth) {
      // No table has the percentages that points are of.
      const { now, then, status, some } = judge(claim, boundsAt, before)
      if (claim.unit === 'points' || !some || status === 'unknown') unknown = true
      else if (status === 'fail')
        findings.push(
          finding(text03, figures, {
            ...severityOf(claim),
            cells: [...new Set(now.flatMap(({ terms }) => terms.map(({ cell }) => cell)))],
            params: {
              form: figures.report.form,
              ...toldParams(claim, figures.report.narratives![claim.section]!),
              scope: claim.scope,
              direction: claim.direction,
              unit: claim.unit,
              now: now.map(plainTried),
              before: then.map(plainTried),
            },
          }),
        )
    }
    return outcome(findings, unknown)
  },
}
