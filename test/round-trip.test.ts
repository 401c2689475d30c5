import { check, markedDocument, officialForms, parseDraft, toDocument, withVerdict } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { draftArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import type { Document } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { importReport } from '@gxgk/import'
import { docxOf, xlsxOf } from '@gxgk/deviations'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedFigures } from '../packages/import/test/printed-figures'
import { golden, hasSharedReports, leftOut } from './shared-reports'

type Render = (made: Document) => string | Uint8Array | Promise<Uint8Array>

/** Without the data that it carries: then all is read as it is printed. */
const withoutData = (made: Document): Document => {
  const { embedded: _embedded, ...meta } = made.meta
  return { ...made, meta }
}

const bytesOf = async (render: Render, made: Document): Promise<Uint8Array> => {
  const file = await render(made)
  return typeof file === 'string' ? new TextEncoder().encode(file) : file
}
const importFrom = async (render: Render, made: Document) => importReport(await bytesOf(render, made))

/** Files that carry the report as data. */
const carrying: { readonly [name: string]: Render } = {
  HTML: (made) => renderHtml(made),
  'the article of HTML': (made) => renderHtml(made, { page: false }),
  JSON: (made) => JSON.stringify(made.meta.embedded?.data),
}

/** Files that print it, with all the marks of its narratives; in DOCX lists are paragraphs, and words of cells just words. */
const marked: { readonly [name: string]: Render } = {
  'HTML without data': (made) => renderHtml(made, { embed: false }),
  Markdown: (made) => renderMarkdown(made),
  'flat Markdown': (made) => renderMarkdown(made, { tables: 'flat' }),
}
const lessMarked: { readonly [name: string]: Render } = { DOCX: (made) => docxOf(withoutData(made)) }

/** Files in which only the words are. */
const bare: { readonly [name: string]: Render } = {
  'plain text': plainText,
  XLSX: (made) => xlsxOf(made),
  'XLSX of many sheets': (made) => xlsxOf(made, { sheets: 'each', areTexts: true }),
}

/** What is printed, with every mark: the same of two reports where their documents are, however their words are parted. */
const printedAs = (report: AnyDraft) => renderHtml(toDocument(report), { page: false, embed: false })

const reportIn = (form: Form) => reportArbitrary(form) as fc.Arbitrary<AnyDraft>

const paragraphs = ['全年主动公开信息若干条。', '（一）主动公开。见下表：', 'http://www.a.gov.cn/x?y=1%20']
const marks = [
  '**重点**工作',
  '[某网站](https://www.a.gov.cn/b_c.html)',
  '# （二）依申请公开',
  '## 申请',
  '甲。\\\n乙。',
]
const tables = ['| 类别 | 件数 |\n| --- | --- |\n| 咨询 | 12 |']
const strongCells = ['| 类别 | **件数** |\n| --- | --- |\n| 咨询 | **12** |']
const lists = ['- 加强学习\n- 规范办理', '3. 完善制度\n4. 加强培训']

/** Reports whose narratives are made of these. */
const reportsWith = (form: Form, pieces: readonly string[]): fc.Arbitrary<AnyDraft> => {
  const prose = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('\n\n'))
  return fc
    .tuple(reportIn(form), fc.record({ preamble: prose, overview: prose, problems: prose, other: prose }))
    .map(([report, narratives]) => ({ ...report, narratives }))
}

describe.each(officialForms.map((form) => [form.id, form as Form] as const))('a report in the %s form', (_, form) => {
  it.each(Object.entries(carrying))('comes back as it is from %s', async (_name, render) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(reportIn(form), reportsWith(form, [...marks, ...lists]), draftArbitrary(form)),
        async (report) => {
          const { draft, problems } = await importFrom(render, toDocument(report))
          expect(problems).toEqual([])
          expect(draft).toEqual(report)
        },
      ),
      { numRuns: 25 },
    )
  })

  const prose = [...paragraphs, ...marks, ...tables]
  it.each([
    ...Object.entries(marked).map(([name, render]) => [name, render, [...prose, ...strongCells, ...lists]] as const),
    ...Object.entries(lessMarked).map(([name, render]) => [name, render, prose] as const),
    ...Object.entries(bare).map(([name, render]) => [name, render, paragraphs] as const),
  ])('is read back, figures and narratives, from %s', async (_name, render, pieces) => {
    await fc.assert(
      fc.asyncProperty(reportsWith(form, pieces), async (report) => {
        const { draft, problems } = await importFrom(render, toDocument(report))
        expect(problems).toEqual([])
        expect(draft).toMatchObject({ form: report.form, organ: report.organ, year: report.year })
        expect(draft!.tables).toEqual(report.tables)
        expect(printedAs(draft!)).toBe(printedAs(report))
      }),
      { numRuns: 25 },
    )
  })

  it.each(Object.entries({ ...marked, ...lessMarked, ...bare }))(
    'is read back, figures and words, from %s',
    async (_name, render) => {
      await fc.assert(
        fc.asyncProperty(reportIn(form), async (report) => {
          const made = toDocument(report)
          const { draft, problems } = await importFrom(render, made)
          expect(problems).toEqual([])
          expect(draft).toMatchObject({ form: report.form, organ: report.organ, year: report.year })
          expect(draft!.tables).toEqual(report.tables)
          expect(plainText(toDocument(draft!))).toBe(plainText(made))
        }),
        { numRuns: 15 },
      )
    },
  )

  it.each(Object.entries({ ...marked, ...lessMarked }))(
    'is read back without the findings that are printed below it, from %s',
    async (_name, render) => {
      await fc.assert(
        fc.asyncProperty(draftArbitrary(form), async (report) => {
          const { draft } = await importFrom(render, markedDocument(report, check(report)))
          expect(draft!.tables).toEqual(printedFigures(form, report))
          const alone = await importFrom(render, toDocument(report))
          expect(draft!.narratives).toEqual(alone.draft!.narratives)
        }),
        { numRuns: 15 },
      )
    },
  )

  it('is read back with the verdicts in it, when the findings are printed below it', async () => {
    await fc.assert(
      fc.asyncProperty(draftArbitrary(form), async (report) => {
        const judged = check(report).findings.reduce<AnyDraft>(
          (all, finding) => withVerdict(all, finding, { verdict: 'confirmed', by: '甲', reason: '已核实' }),
          report,
        )
        for (const made of [
          toDocument(judged, { ledger: true }),
          markedDocument(judged, check(judged), { ledger: true }),
        ]) {
          const { draft, problems } = await importFrom(carrying['HTML']!, made)
          expect(problems).toEqual([])
          expect(draft).toEqual(judged)
        }
      }),
      { numRuns: 25 },
    )
  })

  it.each(Object.entries({ ...marked, ...lessMarked, ...bare }))(
    'that is a draft is read back, blank where it is blank, from %s',
    async (_name, render) => {
      await fc.assert(
        fc.asyncProperty(draftArbitrary(form), async (report) => {
          const { draft } = await importFrom(render, toDocument(report))
          expect(draft!.tables).toEqual(printedFigures(form, report))
        }),
        { numRuns: 15 },
      )
    },
  )

  it('comes back as it is from PDF, and from one without data as it is printed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(reportIn(form), draftArbitrary(form)), async (report) => {
        const made = toDocument(report)
        const [own, printed] = [await importFrom(renderPdf, made), await importFrom(renderPdf, withoutData(made))]
        expect(own.problems).toEqual([])
        expect(own.draft).toEqual(report)
        expect(printed.draft!.tables).toEqual(printedFigures(form, report))
      }),
      { numRuns: 2 },
    )
  })
})

describe('a figure that someone edited', () => {
  it('in HTML is told, and the report is the one in the data', async () => {
    await fc.assert(
      fc.asyncProperty(reportIn(officialForms[1]), fc.nat(), async (report, n) => {
        const html = renderHtml(toDocument(report))
        const cells = [...html.matchAll(/<td[^>]* id="([^"]+)"[^>]*>(.*?)<\/td>/g)]
        const [cell, address, inside] = cells[n % cells.length]!
        const edited = html.replace(
          cell,
          cell.replace(`>${inside!}<`, `>${inside!.replace(/\d+/, (one) => String(Number(one) + 1))}<`),
        )
        const { draft, problems } = await importReport(edited)
        expect(edited).not.toBe(html)
        expect(draft).toEqual(report)
        expect(problems).toMatchObject([{ code: 'embeddedDiffers', address }])
      }),
      { numRuns: 25 },
    )
  })
})

describe.skipIf(!hasSharedReports)(`the published reports${leftOut}`, () => {
  const names = [
    'anonymous-city-2025',
    'hongze-district-2024',
    'shanghai-general-office-2019',
    'suqian-city-2023',
    'suqian-city-2024',
    'xingyi-gov-office-2024',
  ]
  it.each(names)('come back from every file: %s', async (name) => {
    // A remark goes nowhere.
    const { note: _, ...report } = parseDraft(golden(name)) as AnyDraft
    const made = toDocument(report)
    for (const [kind, render] of Object.entries({ ...carrying, PDF: renderPdf })) {
      const { draft, problems } = await importFrom(render, made)
      expect([kind, problems]).toEqual([kind, []])
      expect(draft).toEqual(report)
    }
    const form = officialForms.find(({ id }) => id === report.form)!
    for (const [kind, render] of Object.entries({ ...marked, ...lessMarked, ...bare })) {
      const { draft, problems } = await importFrom(render, made)
      expect([kind, problems]).toEqual([kind, []])
      expect(draft).toMatchObject({ organ: report.organ, year: report.year, tables: printedFigures(form, report) })
    }
  })
})
