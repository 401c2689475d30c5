import type { OfScopedClaim } from './params'
import type { Tried } from './tried'
import type { FigureClaim } from '../narrative/claim'
import type { FindingOf } from './finding'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { someTextUnread } from './section-words'
import { anyOf, cellsOf, severityOf, sumsOf, toldParams, triedOf, verdict } from './tried'
import type { BoundsOf } from './tried'

/** What its sentence needs beside the fields that all findings have. */
export type Text01Params = OfScopedClaim & { readonly tried: readonly Tried[] }

/** Amounts are told in yuan and kept in 万元. */
const inUnit = (claim: FigureClaim, value: number) => (claim.unit === 'yuan' ? value / 10_000 : value)

/** Undefined where the form has no cell that the words may mean. */
const judge = (claim: FigureClaim, boundsAt: BoundsOf) => {
  const told = { low: inUnit(claim, claim.low), high: inUnit(claim, claim.high) }
  const sums = sumsOf(claim.readings, boundsAt)
  return sums.length > 0 ? anyOf(sums.map((sum) => verdict(sum, told))) : undefined
}

export const text01Passport: Passport = {
  per: 'claim',
  demands: {
    zh: '文字中的数字与其所指的格或几格之和一致；一词有几种通行的算法时，有一种相符即可',
    en: 'a figure told in the narrative equals the cell or sum it names; where words have several usual senses, one that fits is enough',
  },
  source: { zh: '《条例》第五十条；工作惯例', en: 'Regulations, Art. 50; practice' },
  needs: ['narratives'],
  cases: {
    pass: [
      {
        why: 'what was carried in is reckoned with what was received',
        set: { 'requests.received.total': 51, 'requests.carriedIn.total': 1 },
        narratives: { overview: '全年共受理政府信息公开申请52件。' },
      },
      {
        why: 'suits of both kinds are told together',
        set: { 'proceedings.directLitigation.total': 1, 'proceedings.litigationAfterReconsideration.total': 3 },
        narratives: { overview: '因政府信息公开被提起行政诉讼4件。' },
      },
      {
        why: 'documents that were disclosed may have been made in other years: no cell counts them',
        set: { 'disclosure.normativeDocuments.inForce': 3, 'requests.received.total': 51 },
        narratives: { overview: '主动公开规范性文件5件。收到政府信息公开申请51件。' },
      },
    ],
    fail: [
      {
        why: 'two digits are exchanged',
        set: { 'requests.received.total': 51 },
        narratives: { overview: '全年收到政府信息公开申请15件。' },
      },
      {
        why: 'blank totals follow from what is printed beside them',
        set: {
          'requests.notHeld.person': 252,
          'requests.notReadyMade.person': 85,
          'requests.notHeld.total': null,
          'requests.notReadyMade.total': null,
          'requests.handled.total': 337,
        },
        narratives: { overview: '答复政府信息公开申请337件，其中无法提供265件。' },
      },
    ],
  },
}

export const text01: Judge<'TEXT-01'> = {
  code: 'TEXT-01',
  severity: 'warning',
  check: ({ figures, claims, boundsAt }) => {
    const findings: FindingOf<'TEXT-01'>[] = []
    // What was not read may tell a figure too.
    let unknown = someTextUnread(figures)
    let judged = unknown
    for (const claim of claims()) {
      if (claim.kind !== 'figure') continue
      const status = judge(claim, boundsAt)
      if (!status) continue
      judged = true
      if (status === 'unknown') unknown = true
      if (status !== 'fail') continue
      const tried = triedOf(claim.readings, boundsAt)
      const [first] = tried
      const text = figures.report.narratives![claim.section]!
      findings.push(
        finding(text01, figures, {
          ...severityOf(claim),
          cells: cellsOf(tried),
          ...(first!.low === first!.high && { expected: first!.low }),
          actual: inUnit(claim, claim.value),
          params: {
            form: figures.report.form,
            ...toldParams(claim, text),
            scope: claim.scope,
            tried,
          },
        }),
      )
    }
    return judged ? outcome(findings, unknown) : undefined
  },
}
