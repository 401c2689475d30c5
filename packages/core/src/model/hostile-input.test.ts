import { describe, expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { blankDraft } from './blank-draft'
import { safeParseDraft, safeParseReport } from './parse-report'
import { draftSchema } from './schemas'

const report = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
const throwing = (key: string, value: object = {}) =>
  Object.defineProperty({ ...value }, key, {
    enumerable: true,
    get: () => {
      throw new TypeError('not for you')
    },
  })

const hostile: { readonly [what: string]: unknown } = {
  'a form that throws': throwing('form', report),
  'a fact that throws': throwing('organ', report),
  'a table that throws': { ...report, tables: throwing('requests', report.tables) },
  'a cell that throws': {
    ...report,
    tables: { ...report.tables, requests: { ...report.tables.requests, received: throwing('person') } },
  },
  'a Proxy that throws': new Proxy(report, {
    get: () => {
      throw new TypeError('not for you')
    },
    ownKeys: () => {
      throw new TypeError('not for you')
    },
    getOwnPropertyDescriptor: () => {
      throw new TypeError('not for you')
    },
  }),
  'a Proxy that was revoked': (() => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  })(),
}

describe('an input that throws when it is looked at', () => {
  it.each(Object.entries(hostile))('is told as a problem, never thrown: %s', (_, input) => {
    for (const parse of [safeParseReport, safeParseDraft]) {
      const result = parse(input)
      expect(result.success ? [] : result.error.problems.map(({ expected }) => expected)).toEqual(['readable'])
      expect(result.success ? undefined : result.error.cause).toBeInstanceOf(TypeError)
    }
    expect(draftSchema.safeParse(input).success).toBe(false)
  })
})

describe('a list of two billion', () => {
  const endless = new Array(2 ** 31)
  it.each([
    ['headings', { headings: endless }],
    ['ledger', { ledger: endless }],
    ['unread', { unread: endless }],
    ['ledger.0.restatements', { ledger: [{ verdict: 'restated', restatements: endless }] }],
  ])('is refused before it is gone through: %s', (address, more) => {
    const result = safeParseDraft({ ...report, ...more })
    expect(result.success ? undefined : result.error.message).toBe(`${address}：应为不超过 10000 项的列表，实为 […]`)
  })

  it.each([
    ['a table', { tables: { ...report.tables, requests: endless } }],
    ['a row', { tables: { ...report.tables, requests: { ...report.tables.requests, received: endless } } }],
    ['the narratives', { narratives: endless }],
  ])('in place of %s is refused', (_, more) => expect(safeParseDraft({ ...report, ...more }).success).toBe(false))
})

describe('a text of more letters than a section may have', () => {
  it.each([
    ['narratives.overview', { narratives: { overview: '。'.repeat(2_000_001) } }],
    ['note', { note: '年'.repeat(2_000_001) }],
  ])('is refused, and the letters are not gone through: %s', (address, more) => {
    const result = safeParseDraft({ ...report, ...more })
    expect(result.success ? [] : result.error.problems.map(({ expected }) => expected)).toEqual(['shortText'])
    expect(String(!result.success && result.error.message)).toMatch(`${address}：应为不超过 2000000 字的文字`)
  })

  it('one less is taken', () =>
    expect(safeParseDraft({ ...report, narratives: { overview: '。'.repeat(2_000_000) } }).success).toBe(true))
})

it('a Proxy that lets everything through is read as what it is of', () =>
  expect(safeParseReport(new Proxy(report, {}))).toEqual({ success: true, data: report }))
