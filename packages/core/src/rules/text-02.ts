import type { ShareClaim, Told } from '../narrative/claim'
import type { FindingOf } from './finding'
import type { Rule } from './rule'
import { finding, outcome } from './rule'
import type { BoundsOf } from './tried'
import { anyOf, plainTried, severityOf, sumsOf, toldParams, verdict } from './tried'

interface Range {
  readonly low: number
  readonly high: number
  readonly sure: boolean
}

const ofTold = ({ low, high }: Told): Range => ({ low, high, sure: true })

/** Every ratio that the words allow: of the cells, and of the figures that the sentence tells itself. */
const judge = (claim: ShareClaim, boundsAt: BoundsOf) => {
  const [parts, bases] = [claim.readings, claim.bases].map((readings) => sumsOf(readings, boundsAt)) as [
    ReturnType<typeof sumsOf>,
    ReturnType<typeof sumsOf>,
  ]
  const ranges = (sums: typeof parts) =>
    sums.map(({ low, high, sure }): Range => ({ low, high: high ?? Infinity, sure }))
  const numerators = [...ranges(parts), ...(claim.told ? [ofTold(claim.told)] : [])]
  const denominators = [...ranges(bases), ...claim.toldBases.map(ofTold)]
  const verdicts = numerators.flatMap((part) =>
    denominators
      .filter(({ high }) => high > 0)
      .map((base) => {
        const ratio = {
          low: (100 * part.low) / base.high,
          high: base.low > 0 ? (100 * part.high) / base.low : Infinity,
        }
        return verdict(ratio, claim, part.sure && base.sure)
      }),
  )
  return { parts, bases, status: verdicts.length === 0 ? undefined : anyOf(verdicts) }
}

export const text02: Rule<'TEXT-02'> = {
  code: 'TEXT-02',
  severity: 'warning',
  per: 'claim',
  demands: {
    zh: '文字中的百分比在四舍五入（或截去尾数）之内与所指各格之比相符',
    en: 'a percentage told in the narrative agrees with the cells within its rounding',
  },
  source: { zh: '工作惯例', en: 'practice' },
  needs: ['narratives'],
  cases: {
    pass: [
      {
        why: 'a third, cut off',
        set: { 'requests.granted.total': 2, 'requests.handled.total': 3 },
        narratives: { overview: '办结申请3件，其中予以公开2件，占66.6%。' },
      },
    ],
    fail: [
      {
        why: 'a percentage of nothing in the tables',
        set: { 'requests.granted.total': 2, 'requests.handled.total': 3, 'requests.received.total': 3 },
        narratives: { overview: '办结申请3件，其中予以公开2件，占70%。' },
      },
    ],
  },
  check: ({ figures, claims, boundsAt }) => {
    const findings: FindingOf<'TEXT-02'>[] = []
    let judged = false
    let unknown = false
    for (const claim of claims()) {
      if (claim.kind !== 'share') continue
      const { parts, bases, status } = judge(claim, boundsAt)
      if (status === undefined) continue
      judged = true
      if (status === 'unknown') unknown = true
      if (status !== 'fail') continue
      findings.push(
        finding(text02, figures, {
          ...severityOf(claim),
          cells: [...new Set([...parts, ...bases].flatMap(({ terms }) => terms.map(({ cell }) => cell)))],
          params: {
            form: figures.report.form,
            ...toldParams(claim, figures.report.narratives![claim.section]!),
            scope: claim.scope,
            parts: parts.map(plainTried),
            bases: bases.map(plainTried),
          },
        }),
      )
    }
    return judged ? outcome(findings, unknown) : undefined
  },
}
