import { ReportError } from './report-error'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { form2019 } from '../forms/2019'
import { form2021 } from '../forms/2021'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { formArbitrary, reportArbitrary } from '../testing/index'
import { describeProblem } from '../wording/describe-problem'
import { blankDraft } from './blank-draft'
import { parseDraft, parseReport, safeParseDraft, safeParseReport } from './parse-report'
import type { Draft, Report, ReportOf } from './report'
import { draftSchema, jsonSchema, reportSchema } from './schemas'

type Loose = { [key: string]: unknown }

const zeros = (): Loose =>
  JSON.parse(JSON.stringify(blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0))) as Loose

/** A copy of a good report with a value put at a path. */
const withValue = (path: string, value: unknown): Loose => {
  const report = zeros()
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce((one, key) => one[key] as Loose, report)
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true })
  return report
}

const problemsOf = (input: unknown, language: 'zh' | 'en' = 'en') => {
  const result = safeParseReport(input)
  return result.success ? [] : result.error.problems.map((problem) => describeProblem(problem, language))
}

describe('parseReport', () => {
  it('gives back what was written as JSON, for any form', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(fc.constantFrom<Form>(...officialForms), formArbitrary())
          .chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form))),
        ([form, report]) => {
          expect(parseReport(JSON.parse(JSON.stringify(report)), { forms: [form] })).toEqual(report)
          expect(parseDraft(JSON.parse(JSON.stringify(report)), { forms: [form] })).toEqual(report)
        },
      ),
    )
  })

  it.each<[string, unknown, string]>([
    ['tables.requests.received.person', '五', 'requests.received.person: expected a whole number ≥ 0, got "五"'],
    ['tables.requests.received.person', '5', 'requests.received.person: expected a whole number ≥ 0, got "5"'],
    ['tables.requests.received.person', -1, 'requests.received.person: expected a whole number ≥ 0, got -1'],
    ['tables.requests.received.person', 1.5, 'requests.received.person: expected a whole number ≥ 0, got 1.5'],
    [
      'tables.requests.received.person',
      2 ** 53,
      'requests.received.person: expected a whole number ≥ 0, got 9007199254740992',
    ],
    ['tables.requests.received.person', NaN, 'requests.received.person: expected a whole number ≥ 0, got NaN'],
    [
      'tables.requests.received.person',
      Infinity,
      'requests.received.person: expected a whole number ≥ 0, got Infinity',
    ],
    ['tables.requests.received.person', null, 'requests.received.person: expected a whole number ≥ 0, got null'],
    ['tables.requests.received.person', '/', 'requests.received.person: expected a whole number ≥ 0, got "/"'],
    [
      'tables.requests.received.person',
      undefined,
      'requests.received.person: expected a whole number ≥ 0, but it is missing',
    ],
    ['tables.requests.received.person', [1], 'requests.received.person: expected a whole number ≥ 0, got […]'],
    [
      'tables.disclosure.fees.amount',
      0.0000001,
      'disclosure.fees.amount: expected an amount in 万元, ≥ 0 with at most six decimals, got 1e-7',
    ],
    [
      'tables.disclosure.fees.amount',
      -0.5,
      'disclosure.fees.amount: expected an amount in 万元, ≥ 0 with at most six decimals, got -0.5',
    ],
    [
      'tables.disclosure.procurement',
      { projects: 1, amount: 2 },
      'disclosure.procurement: nothing of this name can stand here, got {…}',
    ],
    [
      'tables.requests.otherHandling',
      { person: 0 },
      'requests.otherHandling: nothing of this name can stand here, got {…}',
    ],
    ['tables.requests.received.persons', 1, 'requests.received.persons: nothing of this name can stand here, got 1'],
    ['tables.requests.received', 7, 'requests.received: expected an object, got 7'],
    ['tables.more', {}, 'tables.more: nothing of this name can stand here, got {…}'],
    ['tables.requests.__proto__', { x: 1 }, 'requests.__proto__: nothing of this name can stand here, got {…}'],
    ['__proto__', { admin: true }, '__proto__: nothing of this name can stand here, got {…}'],
    ['constructor', 1, 'constructor: nothing of this name can stand here, got 1'],
    ['form', '2031', 'form: expected "2019" or "2021", got "2031"'],
    ['year', '2024', 'year: expected a year of four digits from 1949 on, got "2024"'],
    ['year', 24, 'year: expected a year of four digits from 1949 on, got 24'],
    ['organ', '', 'organ: expected one line of text without spaces around it, got ""'],
    ['organ', '某县\n教育局', 'organ: expected one line of text without spaces around it, got "某县\\n教育局"'],
    ['organKind', 'school', 'organKind: expected government, department or township, got "school"'],
    ['published', '2025年1月', 'published: expected a date YYYY-MM-DD, got "2025年1月"'],
    ['published', '2025-02-30', 'published: expected a date YYYY-MM-DD, got "2025-02-30"'],
    ['period', { from: '2024-01-01' }, 'period.to: expected a date YYYY-MM-DD, but it is missing'],
    [
      'narratives',
      { overview: 'a\u0000b' },
      'narratives.overview: expected text without control characters, got "a\\u0000b"',
    ],
    [
      'narratives',
      { overview: '\ud800' },
      'narratives.overview: expected text without control characters, got "\\ud800"',
    ],
    ['narratives', { summary: '' }, 'narratives.summary: nothing of this name can stand here, got ""'],
  ])('refuses %s = %o', (path, value, sentence) => {
    expect(problemsOf(withValue(path, value))).toEqual([sentence])
  })

  it('says the same in Chinese, and says it first', () => {
    const input = withValue('tables.requests.received.person', '五')
    expect(problemsOf(input, 'zh')).toEqual(['requests.received.person：应为大于等于 0 的整数，实为 "五"'])
    expect(() => parseReport(input)).toThrow('requests.received.person：应为大于等于 0 的整数，实为 "五"')
    expect(() => parseReport(input)).toThrow(ReportError)
  })

  it('tells all problems at once', () => {
    const input = withValue('tables.requests.received.person', '五')
    input['year'] = null
    delete (input['tables'] as Loose)['proceedings']
    expect(problemsOf(input)).toEqual([
      'year: expected a year of four digits from 1949 on, got null',
      'requests.received.person: expected a whole number ≥ 0, got "五"',
      'tables.proceedings: expected an object, but it is missing',
    ])
  })

  it('refuses anything that is not a report, with a sentence and never another error', () => {
    const values = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true }),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(values, values, (value, inside) => {
        for (const input of [
          value,
          { form: '2021', tables: value },
          { ...zeros(), tables: { requests: inside } },
          withValue('tables.requests.received', inside),
        ])
          for (const parse of [safeParseReport, safeParseDraft]) {
            const result = parse(input)
            if (!result.success)
              for (const problem of result.error.problems)
                expect(describeProblem(problem, 'zh')).not.toMatch(/undefined|\[object/)
          }
      }),
    )
  })

  it('has types in which a row of another form, or none, does not compile', () => {
    const report = parseReport(zeros())
    expectTypeOf(report).toEqualTypeOf<Report>()
    type Requests = ReportOf<typeof form2021>['tables']['requests']
    expectTypeOf<Requests['granted']['person']>().toEqualTypeOf<number>()
    // @ts-expect-error -- the one-row group is a row of the 2019 form only
    type _Other = Requests['otherHandling']
    // @ts-expect-error -- no such row
    type _None = Requests['grantedd']
    // @ts-expect-error -- a block of table two has only its own columns
    type _Column = ReportOf<typeof form2021>['tables']['disclosure']['fees']['issued']
    expectTypeOf<ReportOf<typeof form2019>['tables']['requests']['otherHandling']['total']>().toEqualTypeOf<number>()
    expectTypeOf<NonNullable<Draft['tables']['requests']>['granted']>().not.toEqualTypeOf<Requests['granted']>()
  })
})

describe('parseDraft', () => {
  it('keeps number, blank and / apart', () => {
    const draft = withValue('tables.requests.received', { person: 0, business: null, research: '/' })
    expect(parseDraft(draft).tables.requests?.received).toEqual({ person: 0, business: null, research: '/' })
  })

  it('keeps wrong figures for the rules to find', () => {
    expect(parseDraft(withValue('tables.requests.received.person', -1.5)).tables.requests?.received?.person).toBe(-1.5)
  })

  it.each<[string, unknown, string]>([
    [
      'tables.requests.received.person',
      '—',
      'requests.received.person: expected a number, null (blank) or "/", got "—"',
    ],
    [
      'tables.requests.received.person',
      1e300,
      'requests.received.person: expected a number, null (blank) or "/", got 1e+300',
    ],
    ['tables.requests.procured', {}, 'requests.procured: nothing of this name can stand here, got {…}'],
  ])('refuses %s = %o', (path, value, sentence) => {
    const result = safeParseDraft(withValue(path, value))
    expect(result.success ? [] : result.error.problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      sentence,
    ])
  })

  it('refuses a group in one row beside its items, which would count twice', () => {
    const result = safeParseDraft(withValue('tables.requests.otherHandling', { person: 1 }))
    expect(result.success ? [] : result.error.problems.map(({ address }) => address)).toEqual([
      'requests.correctionOverdue',
      'requests.feeOverdue',
      'requests.otherReason',
    ])
  })
})

describe('the schemas', () => {
  it('are zod schemas of the union of the official forms', () => {
    expect(reportSchema.safeParse(zeros()).success).toBe(true)
    expect(draftSchema.safeParse(withValue('tables.requests.received.person', null)).success).toBe(true)
    expect(reportSchema.safeParse(withValue('tables.requests.received.person', null)).success).toBe(false)
  })

  it.each(officialForms.map((form) => [form.id, form] as const))(
    'give a JSON Schema of the %s form, strict',
    (_, form) => {
      const schema = jsonSchema(form) as unknown as {
        additionalProperties: boolean
        properties: { tables: { required: string[] } }
      }
      expect(schema.additionalProperties).toBe(false)
      expect(schema.properties.tables.required).toEqual(Object.keys(form.tables))
      expect(JSON.stringify(jsonSchema(form, 'draft'))).toContain('"const":"/"')
    },
  )
})
