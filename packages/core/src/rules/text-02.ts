import type { OfScopedClaim } from './params'
import type { Tried } from './tried'
import type { Claim, ShareClaim, Told } from '../narrative/claim'
import type { Bounds } from './bounds'
import type { FindingOf, Status } from './finding'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { someTextUnread } from './section-words'
import type { BoundsOf } from './tried'
import { anyOf, cellsOf, knownOf, severityOf, sharesOf, sumsOf, toldParams, triedOf, verdict } from './tried'

/** What its sentence needs beside the fields that all findings have. */
export type Text02Params = OfScopedClaim & { readonly parts: readonly Tried[]; readonly bases: readonly Tried[] }

/**
 * The figures of the sentence that may be the whole: those told of what the words name as the whole, and those that no claim tells,
 * of which nobody knows.
 */
const wholesOf = ({ section, sentence, bases, toldBases }: ShareClaim, claims: readonly Claim[]): readonly Told[] => {
  const named = new Set(bases.map((base) => base.join()))
  return toldBases.filter(({ value }) => {
    const own = claims.filter(
      (claim) =>
        claim.kind === 'figure' && claim.section === section && claim.sentence === sentence && claim.value === value,
    )
    const isNamed = (claim: Claim) => 'readings' in claim && claim.readings.some((reading) => named.has(reading.join()))
    return bases.length === 0 || own.length === 0 || own.some(isNamed)
  })
}

/** By every ratio that the words allow: of the cells, and of the figures that the sentence tells itself; one that fits ends it. */
const judge = (claim: ShareClaim, toldBases: readonly Told[], boundsAt: BoundsOf): Status | undefined => {
  const parts = [...sumsOf(claim.readings, boundsAt), ...(claim.told ? [knownOf(claim.told)] : [])]
  const judged: Status[] = []
  const isOf = (wholes: readonly Bounds[]) => {
    const verdicts = sharesOf(parts, wholes).map((share) => verdict(share, claim))
    for (const one of verdicts) judged.push(one)
    return verdicts.includes('pass')
  }
  if (isOf(toldBases.map(knownOf)) || claim.bases.some((base) => isOf(sumsOf([base], boundsAt)))) return 'pass'
  return judged.length > 0 ? anyOf(judged) : undefined
}

export const text02Passport: Passport = {
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
      {
        why: 'the whole is not named: either will do',
        set: { 'requests.received.total': 52, 'requests.granted.total': 4, 'requests.handled.total': 49 },
        narratives: { overview: '收到申请52件，办结49件，其中予以公开4件，占7.7%。' },
      },
    ],
    fail: [
      {
        why: 'a percentage of nothing in the tables',
        set: { 'requests.granted.total': 2, 'requests.handled.total': 3, 'requests.received.total': 3 },
        narratives: { overview: '办结申请3件，其中予以公开2件，占70%。' },
      },
      {
        why: 'of the whole that is named it is another percentage',
        set: { 'requests.received.total': 52, 'requests.granted.total': 4, 'requests.handled.total': 49 },
        narratives: { overview: '收到申请52件，办结49件，其中予以公开4件，占办结总数的7.7%。' },
      },
    ],
  },
}

export const text02: Judge<'TEXT-02'> = {
  code: 'TEXT-02',
  severity: 'warning',
  check: ({ figures, claims, boundsAt }) => {
    const findings: FindingOf<'TEXT-02'>[] = []
    // What was not read may tell a figure too.
    let unknown = someTextUnread(figures)
    let judged = unknown
    for (const claim of claims()) {
      if (claim.kind !== 'share') continue
      const status = judge(claim, wholesOf(claim, claims()), boundsAt)
      if (!status) continue
      judged = true
      if (status === 'unknown') unknown = true
      if (status !== 'fail') continue
      const [parts, bases] = [triedOf(claim.readings, boundsAt), triedOf(claim.bases, boundsAt)]
      findings.push(
        finding(text02, figures, {
          ...severityOf(claim),
          cells: cellsOf([...parts, ...bases]),
          params: {
            form: figures.report.form,
            ...toldParams(claim, figures.report.narratives![claim.section]!),
            scope: claim.scope,
            parts,
            bases,
          },
        }),
      )
    }
    return judged ? outcome(findings, unknown) : undefined
  },
}
