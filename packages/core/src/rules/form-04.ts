import type { OfForm } from './params'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { aspectWords, isUnread, lacking, narrativeOf } from './section-words'
import { wholeText } from './whole-text'

/** The five aspects of section one. */
export type Aspect = 'disclosure' | 'requests' | 'management' | 'platform' | 'safeguards'

/** What its sentence needs beside the fields that all findings have. */
export type Form04Params = OfForm & { readonly section: string; readonly missing: readonly Aspect[] }

const section = 'overview'

export const form04Passport: Passport = /* @__PURE__ */ (() => ({
  per: 'section',
  demands: {
    zh: '第一部分写到五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
    en: 'section one covers its five aspects: disclosure, requests, management, platforms, safeguards',
  },
  source: { zh: '国办公开办函〔2021〕30号', en: '国办公开办函〔2021〕30号' },
  needs: ['narratives'],
  cases: {
    pass: [{ why: 'every aspect has its words', narratives: wholeText }],
    fail: [
      {
        why: 'two aspects of five',
        narratives: { ...wholeText, overview: '（一）主动公开。照章办理。（二）依申请公开。照章办理。' },
      },
    ],
  },
}))()

export const form04: Judge<'FORM-04'> = {
  code: 'FORM-04',
  severity: 'warning',
  check: ({ figures }) => {
    if (isUnread(figures, section)) return outcome([], true)
    const text = narrativeOf(figures, section)
    if (text === undefined) return undefined
    const missing = lacking([text], aspectWords)
    return outcome(
      missing.length === 0
        ? []
        : [finding(form04, figures, { cells: [], params: { form: figures.report.form, section, missing } })],
    )
  },
}
