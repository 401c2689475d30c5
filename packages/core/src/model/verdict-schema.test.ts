import { describe, expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { describeProblem } from '../wording/describe-problem'
import { blankDraft } from './blank-draft'
import { safeParseReport } from './parse-report'
import { jsonSchema } from './schemas'

const fingerprint = 'SUM-01-0123456789abcdef'
const verdict = { fingerprint, code: 'SUM-01', verdict: 'confirmed' }
const restated = {
  ...verdict,
  verdict: 'restated',
  reason: '笔误',
  restatements: [{ cell: 'requests.handled.total', from: null, to: 0 }],
}

const told = (ledger: unknown) => {
  const result = safeParseReport({ ...blankDraft(form2021, { organ: '某局', year: 2024 }, 0), ledger })
  return result.success
    ? [[], []]
    : (['zh', 'en'] as const).map((language) =>
        result.error.problems.map((problem) => describeProblem(problem, language)),
      )
}

describe('the ledger', () => {
  it.each([
    [[]],
    [[verdict]],
    [[{ ...verdict, verdict: 'falseAlarm', by: '某某', on: '2025-03-01', reason: '另有口径' }]],
    [[restated]],
    [[{ ...restated, restatements: [{ cell: 'disclosure.regulations.issued', from: 3, to: '/' }] }]],
    [[{ ...restated, restatements: [{ cell: 'requests.refused.total', from: 3, to: 4 }] }]],
  ])('may be %j', (ledger) => expect(told(ledger)).toEqual([[], []]))

  it.each<[string, unknown, string, string]>([
    ['no list', {}, 'ledger：应为列表 […]，实为 {…}', 'ledger: expected a list […], got {…}'],
    [
      'a verdict of no kind',
      [{ ...verdict, verdict: 'maybe' }],
      'ledger.0.verdict：应为"confirmed"（属实）、"restated"（已更正）或 "falseAlarm"（误报）的认定，实为 "maybe"',
      'ledger.0.verdict: expected a verdict that is "confirmed", "restated" or "falseAlarm", got "maybe"',
    ],
    [
      'a fingerprint that is none',
      [{ ...verdict, fingerprint: 'SUM-01' }],
      'ledger.0.fingerprint：应为发现的指纹，规则代码加十六位，如 "SUM-01-0123456789abcdef"，实为 "SUM-01"',
      'ledger.0.fingerprint: expected the fingerprint of a finding, the code of its rule and sixteen digits, "SUM-01-0123456789abcdef", got "SUM-01"',
    ],
    [
      'a fingerprint of another rule',
      [{ ...verdict, code: 'SUM-02' }],
      `ledger.0.fingerprint：应为发现的指纹，规则代码加十六位，如 "SUM-01-0123456789abcdef"，实为 "${fingerprint}"`,
      `ledger.0.fingerprint: expected the fingerprint of a finding, the code of its rule and sixteen digits, "SUM-01-0123456789abcdef", got "${fingerprint}"`,
    ],
    [
      'two verdicts on one finding',
      [verdict, restated],
      `ledger.1.fingerprint：应为各不相同的指纹（一个发现只有一条认定），实为 "${fingerprint}"`,
      `ledger.1.fingerprint: expected another fingerprint (a finding has one verdict), got "${fingerprint}"`,
    ],
    [
      'a restatement without reason',
      [{ ...restated, reason: undefined }],
      'ledger.0.reason：应为一行文字，首尾没有空格，实际缺少',
      'ledger.0.reason: expected one line of text without spaces around it, but it is missing',
    ],
    [
      'a restatement of nothing',
      [{ ...restated, restatements: [] }],
      'ledger.0.restatements：应为至少一处更正，实为 […]',
      'ledger.0.restatements: expected at least one figure put right, got […]',
    ],
    [
      'a restatement of a cell that the form does not have',
      [{ ...restated, restatements: [{ cell: 'requests.received.nobody', from: 1, to: 2 }] }],
      'ledger.0.restatements.0.cell：应为格的地址，如 "requests.granted.person"，实为 "requests.received.nobody"',
      'ledger.0.restatements.0.cell: expected the address of a cell, such as "requests.granted.person", got "requests.received.nobody"',
    ],
    [
      'a restatement to a blank',
      [{ ...restated, restatements: [{ cell: 'requests.received.person', from: 1, to: null }] }],
      'ledger.0.restatements.0.to：应为更正后的数字，或 "/"，实为 null',
      'ledger.0.restatements.0.to: expected the figure put right, or "/", got null',
    ],
    [
      'a restatement without the old figure',
      [{ ...restated, restatements: [{ cell: 'requests.received.person', to: 2 }] }],
      'ledger.0.restatements.0.from：应为数字、null（空白）或 "/"，实际缺少',
      'ledger.0.restatements.0.from: expected a number, null (blank) or "/", but it is missing',
    ],
    [
      'a word that a verdict does not have',
      [{ ...verdict, restatements: [] }],
      'ledger.0.restatements：这里没有这一项，实为 […]',
      'ledger.0.restatements: nothing of this name can stand here, got […]',
    ],
    [
      'a day that is none',
      [{ ...verdict, on: '2025-02-30' }],
      'ledger.0.on：应为日期 YYYY-MM-DD，实为 "2025-02-30"',
      'ledger.0.on: expected a date YYYY-MM-DD, got "2025-02-30"',
    ],
  ])('cannot hold %s, and the place is told', (_, ledger, zh, en) => {
    expect(told(ledger)).toEqual([[zh], [en]])
  })

  it('is in the JSON Schema', () => {
    for (const kind of ['report', 'draft'] as const)
      expect(jsonSchema(form2021, kind)).toMatchObject({ properties: { ledger: { type: 'array' } } })
  })
})
