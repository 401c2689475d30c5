import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckOptions } from '../check/check-options'
import type { CheckResult } from '../check/check-result'
import { check } from '../check/check'
import { form2021 } from '../forms/2021'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { printedForm } from '../forms/printed-form'
import type { AnyDraft } from '../model/report'
import type { Finding } from './finding'
import { caseReport } from '../testing/case-report'
import { draftArbitrary, formArbitrary, reportArbitrary, changedAt } from '../testing/index'
import { wholeText } from './whole-text'

const forms = { 'the official forms': fc.constantFrom<Form>(...officialForms), 'generated forms': formArbitrary() }

/** The draft as a reader leaves it that could not read some cells, some texts and their headings. */
const withUnread = (draft: AnyDraft, cells: readonly string[], sections: readonly string[]): AnyDraft => {
  const blanked = cells.reduce((one, address) => {
    const [table = '', row = '', column = ''] = address.split('.')
    // Where the whole row is gone nothing is put in its place.
    return one.tables[table]?.[row]?.[column] === undefined ? one : changedAt(one, address, () => null)
  }, draft)
  return {
    ...blanked,
    narratives: Object.fromEntries(
      Object.entries(draft.narratives ?? {}).filter(([section]) => !sections.includes(section)),
    ),
    ...(draft.headings && { headings: draft.headings.filter(({ section }) => !sections.includes(section)) }),
    unread: [...sections, ...cells],
  }
}

/** Which cells and sections are unread: a few cells, any number of them, or a whole table. */
const pickArbitrary = fc.record({
  few: fc.array(fc.nat(), { maxLength: 3 }),
  many: fc.oneof(
    { weight: 2, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(), { minLength: 40, maxLength: 200 }) },
  ),
  table: fc.option(fc.nat(), { freq: 3 }),
  sections: fc.oneof(fc.constant<number[]>([]), fc.array(fc.nat(), { maxLength: 6 })),
})

type Pick = typeof pickArbitrary extends fc.Arbitrary<infer P> ? P : never

const unreadBy = (form: Form, draft: AnyDraft, { few, many, table, sections }: Pick): AnyDraft => {
  const { cells, printed } = compiledForm(printedForm(form, draft.tables))
  const of = <T>(some: readonly T[], at: number) => some[at % some.length]!
  const whole = table === null ? undefined : of(Object.keys(form.tables), table)
  const picked = new Set([...few, ...many].map((at) => at % printed))
  return withUnread(
    draft,
    cells.slice(0, printed).flatMap((cell, i) => (picked.has(i) || cell.table === whole ? [cell.address] : [])),
    [...new Set(sections.map((at) => of(['preamble', ...form.sections.map(({ id }) => id)], at)))],
  )
}

/** All that a finding names, so that a cell of a row or table that is named is named too. */
const namedBy = ({ cells, params }: Finding): readonly string[] => [
  ...cells,
  ...('rows' in params ? params.rows : []),
  ...('tables' in params ? params.tables : []),
  ...('blank' in params ? params.blank.map(({ cell }) => cell) : []),
  ...('missing' in params ? params.missing : []),
]

const isNamed = (address: string, named: readonly string[]) =>
  named.some((one) => address === one || address.startsWith(`${one}.`))

/** What a check of what was read says more than a check of the whole. */
const more = (part: CheckResult, whole: CheckResult) => ({
  failed: part.failed.filter((code) => !whole.failed.includes(code)),
  passed: part.passed.filter((code) => !whole.passed.includes(code)),
  findings: part.findings.filter((finding) => {
    const { code, status, fingerprint } = finding
    const alike = whole.findings.filter((other) => other.code === code && other.status === status)
    // These tell of many things at once, and of fewer where some were not read.
    if (code === 'CELL-03' || code === 'CELL-04' || code === 'FORM-02' || code === 'FORM-03' || status === 'unknown') {
      const named = alike.flatMap(namedBy)
      return alike.length === 0 || namedBy(finding).some((address) => !isNamed(address, named))
    }
    return !alike.some((other) => other.fingerprint === fingerprint)
  }),
})

const nothing = { failed: [], passed: [], findings: [] }

describe.each(Object.entries(forms))('what was not read, of %s', (_, some) => {
  it('gives no finding on a consistent report', () => {
    fc.assert(
      fc.property(
        some.chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form) as fc.Arbitrary<AnyDraft>)),
        pickArbitrary,
        ([form, report], pick) => {
          const draft = unreadBy(form, report, pick)
          const options = { forms: [form], members: [report], memberNames: [report.organ] }
          expect(check(report, options).findings).toEqual([])
          expect(check(draft, options).findings).toEqual([])
          expect(check(report, { ...options, members: [draft] }).findings).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('adds nothing to what is found on a broken one, nor on those that it is held against', () => {
    fc.assert(
      fc.property(
        some.chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form), draftArbitrary(form))),
        pickArbitrary,
        ([form, draft, second], pick) => {
          const other = { ...second, year: draft.year - 1 }
          const ownUnread = unreadBy(form, draft, pick)
          const otherUnread = unreadBy(form, other, pick)
          const options = (previous: AnyDraft): CheckOptions => ({
            forms: [form],
            previous,
            members: [{ ...previous, year: draft.year }],
          })
          expect(more(check(ownUnread, options(other)), check(draft, options(other)))).toEqual(nothing)
          expect(more(check(draft, options(otherUnread)), check(draft, options(other)))).toEqual(nothing)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('what was not read, beside texts that tell figures', () => {
  const told = (draft: AnyDraft, [received, granted, share]: readonly number[], right: boolean): AnyDraft => {
    const there = draft.tables['requests']?.['received']?.['total']
    const figure = right && typeof there === 'number' ? there : received
    const overview = `收到政府信息公开申请${figure}件，比上年增加${granted}件。办结申请${received}件，其中予以公开${granted}件，占${share}%。无法提供${granted}件，已全部办结。未发生行政复议。`
    return { ...draft, narratives: { ...draft.narratives, overview } }
  }

  it('adds nothing to what is found', () => {
    const seen = { fail: 0, pass: 0 }
    fc.assert(
      fc.property(
        draftArbitrary(form2021),
        draftArbitrary(form2021),
        fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        pickArbitrary,
        (first, other, figures, right, pick) => {
          const draft = told(first, figures, right)
          const options = { previous: { ...other, year: draft.year - 1 } }
          const part = check(unreadBy(form2021, draft, pick), options)
          expect(more(part, check(draft, options))).toEqual(nothing)
          seen.fail += part.failed.filter((code) => code.startsWith('TEXT')).length
          seen.pass += part.passed.filter((code) => code.startsWith('TEXT')).length
        },
      ),
      { numRuns: 300 },
    )
    // Texts are still judged by what was read.
    expect(seen.fail).toBeGreaterThan(0)
    expect(seen.pass).toBeGreaterThan(0)
  })

  it('leaves open what a figure that was not read would decide, though others of its sum are there', () => {
    const report = caseReport(
      {
        // The parts come to 50, and 51 is both printed and told.
        set: {
          'requests.received.person': 50,
          'requests.received.total': 51,
          ...Object.fromEntries(
            ['granted', 'handled'].flatMap((row) =>
              ['person', 'total'].map((column) => [`requests.${row}.${column}`, 50]),
            ),
          ),
        },
        narratives: { ...wholeText, overview: `${wholeText.overview}\n\n收到政府信息公开申请51件。` },
      },
      2024,
    )
    const draft = withUnread(report, ['requests.received.total'], [])
    expect(check(report).passed).toContain('TEXT-01')
    expect(check(draft).unknown).toContain('TEXT-01')
    expect(check({ ...draft, unread: [] }).failed).toContain('TEXT-01')
  })
})

describe('of what was not read', () => {
  const report: AnyDraft = caseReport({ narratives: wholeText }, 2024)
  const codes = (draft: AnyDraft) => check(draft).findings.map(({ code }) => code)
  const cellsOf = (table: string) =>
    compiledForm(form2021)
      .cells.slice(0, compiledForm(form2021).printed)
      .flatMap((cell) => (cell.table === table ? [cell.address] : []))

  it('a blank that was printed is told, and one that was not read is not', () => {
    const draft = ['requests.granted.person', 'requests.granted.business'].reduce(
      (one, address) => changedAt(one, address, () => null),
      report,
    )
    const [finding, ...others] = check({ ...draft, unread: ['requests.granted.person'] }).findings
    expect(finding).toMatchObject({ code: 'CELL-03', cells: ['requests.granted.business'] })
    expect(others).toEqual([])
  })

  it('a table that was not found is no missing table', () => {
    const { requests: _, ...tables } = report.tables
    expect(codes({ ...report, tables })).toEqual(['FORM-03'])
    expect(codes({ ...report, tables, unread: cellsOf('requests') })).toEqual([])
  })

  it('a row that is missing is told beside one that was not read', () => {
    const { granted: _, received: __, ...requests } = report.tables['requests']!
    const draft = { ...report, tables: { ...report.tables, requests } }
    const unread = cellsOf('requests').filter((cell) => cell.startsWith('requests.granted.'))
    expect(check({ ...draft, unread }).findings).toMatchObject([
      { code: 'FORM-03', params: { rows: ['requests.received'], cells: [], tables: [] } },
    ])
    // Where one cell of a row was not read the row is there, and only the others are missing.
    expect(check({ ...draft, unread: unread.slice(1) }).findings).toMatchObject([
      { code: 'FORM-03', params: { rows: ['requests.received'], cells: [unread[0]] } },
    ])
  })

  it('a group named as unread stands for its items', () => {
    const draft = ['correctionOverdue', 'feeOverdue'].reduce(
      (one, row) => changedAt(one, `requests.${row}.person`, () => null),
      report,
    )
    expect(codes(draft)).toEqual(['CELL-03'])
    expect(codes({ ...draft, unread: ['requests.otherHandling.person'] })).toEqual([])
  })

  it.each<[string, string]>([
    ['problems', 'FORM-05'],
    ['overview', 'FORM-04'],
    ['other', 'FORM-06'],
    ['preamble', 'FORM-08'],
  ])('the text of %s is not called missing, nor incomplete by %s', (section, code) => {
    const { [section]: _, ...others } = wholeText as { readonly [id: string]: string }
    expect(check({ ...report, narratives: others }).findings).not.toEqual([])
    const draft = { ...report, narratives: others, unread: [section] }
    expect(check(draft).findings).toEqual([])
    expect(check(draft).unknown).toEqual(expect.arrayContaining([code]))
    expect(check({ ...draft, narratives: { ...others, [section]: '其余' } }).findings).toEqual([])
  })

  it('the heading is not called missing, though the table was read', () => {
    const headings = form2021.sections.map(({ id, label }) => ({ section: id, text: label }))
    const draft = { ...report, headings: headings.filter(({ section }) => section !== 'requests') }
    expect(codes(draft)).toEqual(['FORM-02'])
    expect(codes({ ...draft, unread: ['requests'] })).toEqual([])
    expect(codes({ ...changedAt(draft, 'requests.granted.person', () => null), unread: ['requests'] })).toEqual([
      'CELL-03',
    ])
  })

  it("last year's are no blanks of last year's report", () => {
    const previous = changedAt({ ...report, year: report.year - 1 }, 'requests.carriedOut.person', () => null)
    const year01 = (result: CheckResult) => result.findings.filter(({ code }) => code === 'YEAR-01')
    expect(year01(check(report, { previous }))).toHaveLength(1)
    const unread = check(report, { previous: { ...previous, unread: ['requests.carriedOut.person'] } })
    expect(year01(unread)).toEqual([])
    expect(unread.unknown).toContain('YEAR-01')
  })
})
