import { blankDraft, form2019, form2021, withFigure } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { draftArbitrary, formArbitrary } from '@gxgk/core/testing'
import { outOfOrder } from '@gxgk/deviations'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { childOrder } from '../testing/child-order'
import { longWidth } from '../workbook/column-widths'
import { partsOf } from '../testing/parts-of'
import { districtWorkbook } from './district-workbook'

const of = (organ: string, fill: number | null = 0, form: Form = form2021, year = 2024) =>
  blankDraft(form, { organ, year }, fill) as AnyDraft

const sheet = (bytes: Uint8Array, i: number) => partsOf(bytes).get(`xl/worksheets/sheet${i}.xml`)!
const sheetNames = (bytes: Uint8Array) =>
  [
    ...partsOf(bytes)
      .get('xl/workbook.xml')!
      .matchAll(/<sheet name="([^"]*)"/g),
  ].map(([, name]) => name)

it('has a row an organ, a column a figure, and the sums live', () => {
  const reports = ['甲镇', '乙镇', '丙镇'].map((organ, i) =>
    withFigure(of(organ), 'requests.received.person', i === 2 ? null : i + 4),
  )
  const bytes = districtWorkbook(reports, { form: form2021 })
  expect(sheetNames(bytes)).toEqual(['二', '三', '四'])
  const third = sheet(bytes, 2)
  expect(third).toMatch(/r="C4"[^>]*><v>4<.*r="C5"[^>]*><v>5<.*r="C6" s="\d+"\/>/)
  expect(third).toMatch(/<f>SUM\(C4:C6\)<\/f><v>9<\/v>/)
  expect(third).toContain('<formula>COUNT(C$4:C$6)&lt;3</formula>')
  expect(third).toContain('<pane xSplit="1" ySplit="3" topLeftCell="B4"')
})

it('keeps / and what was not read apart from blanks', () => {
  const slash = withFigure(of('甲镇'), 'disclosure.regulations.issued', '/')
  const unread = { ...of('乙镇', null), unread: ['disclosure.regulations.issued'] } as AnyDraft
  const second = sheet(districtWorkbook([slash, unread], { form: form2021 }), 1)
  expect(second).toMatch(/r="C4"[^>]*>.*?>\/<\/t>/)
  expect(second).toMatch(/r="C5"[^>]*>.*?>未读出<\/t>/)
  expect(second).toMatch(/r="D5" s="\d+"\/>/)
})

it('has a column for what some print in one row, and says whose', () => {
  const blank = of('乙镇')
  const other = { ...blank, tables: { ...blank.tables, requests: { otherHandling: { person: 6 } } } }
  const bytes = districtWorkbook([of('甲镇'), other as AnyDraft], { form: form2021 })
  expect(sheetNames(bytes)).toEqual(['二', '三', '四', '列法不同'])
  expect(sheet(bytes, 2)).toContain('>（六）其他处理<')
  expect(sheet(bytes, 4)).toMatch(/乙镇.*（六）其他处理/)
})

it('names the organs whose reports are of another form', () =>
  expect(() =>
    districtWorkbook([of('甲镇'), of('乙镇', 0, form2019), of('丙镇', 0, form2019)], { form: form2021 }),
  ).toThrow(/乙镇.*2019.*丙镇/))

it('is made of any reports of any form, with lawful parts, the same each time', () =>
  fc.assert(
    fc.property(
      formArbitrary().chain((form) =>
        fc.tuple(fc.constant(form), fc.array(draftArbitrary(form), { minLength: 1, maxLength: 4 })),
      ),
      ([form, drafts]) => {
        const bytes = districtWorkbook(drafts, { form })
        expect(outOfOrder(bytes, childOrder)).toEqual([])
        expect(districtWorkbook(drafts, { form })).toEqual(bytes)
      },
    ),
    { numRuns: 15, endOnFailure: true },
  ))

it('refuses no reports, and no form', () => {
  expect(() => districtWorkbook([], { form: form2021 })).toThrow(/districtWorkbook: reports/)
  expect(() => districtWorkbook([of('甲镇')], {} as never)).toThrow(/form/)
})

it('goes on to another page only between the rows of the form, each page wide enough for its figures', () => {
  const bytes = districtWorkbook([of('甲镇'), of('乙镇')], { form: form2021 })
  const [second, third, fourth] = [1, 2, 3].map((i) => sheet(bytes, i))
  const begins = [...third!.matchAll(/<brk id="(\d+)" max="1048575" man="1"\/>/g)].map(([, id]) => Number(id))
  // Seven figures a row, two rows a page.
  expect(begins.length).toBeGreaterThan(5)
  expect(begins.every((id) => (id - 2) % 14 === 0)).toBe(true)
  const scale = Number(/<pageSetup paperSize="9" orientation="landscape" scale="(\d+)"\/>/.exec(third!)![1])
  const widths = [...third!.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))
  const edges = [0, ...begins, widths.length]
  const pages = begins.map((_, i) =>
    widths.slice(edges[i], edges[i + 1]).reduce((sum, one) => sum + one, i && widths[0]!),
  )
  // No page beyond the digits that LibreOffice puts on one, and none scaled down more than that takes.
  expect((Math.max(...pages) * scale) / 100).toBeLessThanOrEqual(longWidth)
  expect((Math.max(...pages) * (scale + 1)) / 100).toBeGreaterThan(longWidth)
  expect(third).not.toContain('fitToPage')
  for (const one of [second, fourth]) {
    expect(one).not.toContain('<brk')
    expect(one).toContain('fitToWidth="1"')
  }
})
