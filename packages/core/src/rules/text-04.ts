import type { OfScopedClaim } from './params'
import type { BoundsOf, Tried } from './tried'
import type { Claim } from '../narrative/claim'
import { topics } from '../narrative/topics'
import type { FindingOf } from './finding'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { someTextUnread } from './section-words'
import { anyOf, cellsOf, severityOf, sumsOf, toldParams, triedOf, verdict } from './tried'

/** What its sentence needs beside the fields that all findings have. */
export type Text04Params = OfScopedClaim & {
  /** Whether all are only said to be answered, or handled in time. */
  readonly softened: boolean
  readonly tried: readonly Tried[]
}

const nothing = { low: 0, high: 0 }

export const text04Passport: Passport = {
  per: 'claim',
  demands: {
    zh: '“未收到申请”“全部办结”等说法与表中数字相符：所说的为 0，全部办结则结转下年度为 0（只说均按期、依法答复的，作提示）',
    en: '未收到申请, 全部办结 and the like agree with the tables: what there was none of is 0, and with all handled nothing is carried over (a note where all are only said to be answered, or handled in time)',
  },
  source: { zh: '工作惯例', en: 'practice' },
  needs: ['narratives'],
  cases: {
    pass: [
      { why: 'nothing was received', narratives: { overview: '本年度未收到政府信息公开申请。' } },
      {
        why: 'all are answered in time, and those that were carried over are told beside them',
        set: { 'requests.received.total': 5, 'requests.handled.total': 4, 'requests.carriedOut.total': 1 },
        narratives: { overview: '收到政府信息公开申请5件，均已按期予以答复，结转下年度1件。' },
      },
      {
        why: 'all are handled and none is carried over',
        set: { 'requests.received.total': 5, 'requests.handled.total': 5 },
        narratives: { overview: '收到政府信息公开申请5件，均已按时办结；未发生行政复议。' },
      },
    ],
    fail: [
      {
        why: 'a request was received',
        set: { 'requests.received.total': 1 },
        narratives: { overview: '2024年，我局没有收到依申请公开事项。' },
      },
      {
        why: 'a request was carried over',
        set: { 'requests.received.total': 5, 'requests.carriedOut.total': 1 },
        narratives: { overview: '收到政府信息公开申请5件，已全部办结。' },
      },
      {
        why: 'all are answered in time, and one was carried over: worth a look',
        set: { 'requests.received.total': 5, 'requests.carriedOut.total': 1 },
        narratives: { overview: '收到政府信息公开申请5件，均已按期予以答复。' },
      },
    ],
  },
}

/** 收到52件，结转下年3件，均按期答复: that some are carried over is said, and rightly. */
const tellsTheRest = (one: Claim, section: string, boundsAt: BoundsOf): boolean =>
  one.kind === 'figure' &&
  one.section === section &&
  one.topics[0] === 'carriedOut' &&
  anyOf(sumsOf(one.readings, boundsAt).map((sum) => verdict(sum, one))) === 'pass'

export const text04: Judge<'TEXT-04'> = {
  code: 'TEXT-04',
  severity: 'warning',
  check: ({ figures, claims, boundsAt }) => {
    const findings: FindingOf<'TEXT-04'>[] = []
    // What was not read may tell a figure too.
    let unknown = someTextUnread(figures)
    let judged = unknown
    for (const claim of claims()) {
      if (claim.kind !== 'none' && claim.kind !== 'allHandled') continue
      // Of those whose time has come all may be handled while others are carried over, which is worth a word.
      const softened = claim.kind === 'allHandled' && claim.due
      const readings = claim.kind === 'none' ? claim.readings : topics.carriedOut
      const sums = sumsOf(readings, boundsAt)
      if (sums.length === 0) continue
      judged = true
      const status = anyOf(sums.map((sum) => verdict(sum, nothing)))
      if (status === 'unknown') unknown = true
      if (status !== 'fail' || (softened && claims().some((one) => tellsTheRest(one, claim.section, boundsAt))))
        continue
      const tried = triedOf(readings, boundsAt)
      findings.push(
        finding(text04, figures, {
          ...severityOf(claim),
          ...(softened && { severity: 'note' as const }),
          cells: cellsOf(tried),
          params: {
            form: figures.report.form,
            ...toldParams(claim, figures.report.narratives![claim.section]!),
            scope: claim.scope,
            softened,
            tried,
          },
        }),
      )
    }
    return judged ? outcome(findings, unknown) : undefined
  },
}
