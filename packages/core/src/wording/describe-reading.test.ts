import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { blankDraft } from '../model/blank-draft'
import { extentOf } from '../model/extent'
import type { AnyDraft } from '../model/report'
import { draftArbitrary, formArbitrary, changedAt } from '../testing/index'
import { describeReading } from './describe-reading'

const zeros = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0) as AnyDraft
const all = compiledForm(form2021).cells.slice(0, compiledForm(form2021).printed)
const cellsOf = (...starts: readonly string[]) =>
  all.map(({ address }) => address).filter((address) => starts.some((start) => address.startsWith(`${start}.`)))

/** The sentences of a report of zeros in which these were not read. */
const told = (cells: readonly string[], sections: readonly string[] = [], report = zeros) => {
  const draft = {
    ...cells.reduce((one, address) => changedAt(one, address, () => null), report),
    unread: [...cells, ...sections],
  }
  return [describeReading(draft), describeReading(draft, 'en')]
}

describe('describeReading', () => {
  it('says that all was read, blanks too, where nothing is told to be unread', () => {
    expect([describeReading(zeros), describeReading(zeros, 'en')]).toEqual([
      '三张表 200 格全部读出。',
      '200 cells in 3 tables, all read.',
    ])
    expect(describeReading(changedAt(zeros, 'requests.granted.person', () => null))).toBe('三张表 200 格全部读出。')
  })

  it('does not count what the source is known not to have', () => {
    const { proceedings: _, ...tables } = zeros.tables
    expect(describeReading({ ...zeros, tables })).toBe('两张表 185 格全部读出。')
    expect(describeReading({ ...zeros, tables: {} })).toBe('没有表格。')
    expect(describeReading({ ...zeros, tables: {} }, 'en')).toBe('There are no tables.')
  })

  it('names a few cells by their table, row and column', () => {
    expect(told(['disclosure.fees.amount', 'requests.granted.person', 'requests.granted.business'])).toEqual([
      '三张表 200 格读出 197 格，3 格未能读出：第二部分的表“行政事业性收费”行、第三部分的表“（一）予以公开”行（自然人、商业企业列）。',
      '200 cells in 3 tables, 197 read, 3 not: table of part 2, row "administrative fees"; table of part 3, row "(1) granted" (natural persons, businesses).',
    ])
  })

  it('names the first columns of a row of which many were not read', () => {
    expect(told(cellsOf('requests.granted').slice(1))[0]).toMatch(
      /，6 格未能读出：第三部分的表“（一）予以公开”行（商业企业、科研机构、社会公益组织等 6 列）。$/,
    )
  })

  it('counts the rows where they are many, and names a table of which nothing was read', () => {
    const rows = ['received', 'carriedIn', 'granted', 'partlyGranted'].map((row) => `requests.${row}`)
    expect(told([...cellsOf(...rows), ...cellsOf('proceedings')])).toEqual([
      '三张表 200 格读出 157 格，43 格未能读出：第三部分的表 4 行、第四部分的整张表。',
      '200 cells in 3 tables, 157 read, 43 not: 4 rows of the table of part 3; the whole table of part 4.',
    ])
  })

  it('calls what stands side by side no row', () => {
    expect(told(['proceedings.reconsideration.upheld'])).toEqual([
      '三张表 200 格读出 199 格，1 格未能读出：第四部分的表“行政复议”项（结果维持列）。',
      '200 cells in 3 tables, 199 read, 1 not: table of part 4, item "reconsideration" (upheld).',
    ])
  })

  it('names texts and headings, but no heading of a table of which nothing was read', () => {
    const report = { ...zeros, narratives: { overview: '其余' } }
    const sections = ['preamble', 'overview', 'disclosure', 'requests', 'problems']
    expect(told(cellsOf('disclosure'), sections, report)).toEqual([
      '三张表 200 格读出 190 格，10 格未能读出：第二部分的整张表；报告开头的文字、第一部分的标题或部分文字、第三部分的标题、第五部分的文字未能读出。',
      '200 cells in 3 tables, 190 read, 10 not: the whole table of part 2; nor the text of the preamble, the heading or some of the text of part 1, the heading of part 3, the text of part 5.',
    ])
    expect(told([], ['other'])).toEqual([
      '三张表 200 格全部读出；第六部分的文字未能读出。',
      '200 cells in 3 tables, all read; not read: the text of part 6.',
    ])
  })

  it('says that nothing was read', () => {
    expect(told(cellsOf('disclosure', 'requests', 'proceedings'))).toEqual([
      '三张表 200 格都未能读出。',
      '200 cells in 3 tables, none of them read.',
    ])
  })

  it('is a sentence for any draft of any form', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(fc.constantFrom<Form>(...officialForms), formArbitrary())
          .chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
        fc.array(fc.nat(), { maxLength: 40 }),
        ([form, draft], picks) => {
          const { cells } = compiledForm(form)
          const unread = [...picks.map((at) => cells[at % cells.length]!.address), ...form.sections.map(({ id }) => id)]
          const extent = extentOf({ ...draft, unread }, [form])
          expect(extent.unread.length).toBeLessThanOrEqual(extent.cells)
          const places = extent.places.flatMap(({ table, rows }) =>
            rows.flatMap(({ row, columns }) => columns.map((column) => `${table}.${row}.${column}`)),
          )
          expect([...places].sort()).toEqual([...extent.unread].sort())
          for (const language of ['zh', 'en'] as const)
            expect(describeReading({ ...draft, unread }, language, [form])).not.toMatch(/undefined|NaN|\[object/)
        },
      ),
      { numRuns: 100 },
    )
  })
})
