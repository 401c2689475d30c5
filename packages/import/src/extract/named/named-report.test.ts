import { addressesOf, officialForms, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { draftArbitrary, formArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { xlsxOf } from '@gxgk/deviations'
import { cell, document, lineBreak, paragraph, row, table, text } from '@gxgk/document'
import type { Block, Table } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedFigures } from '../../../test/printed-figures'
import { importReport } from '../../import-report'
import { xlsxWith } from '../../../test/xlsx-with'

const lines = (words: string) =>
  words.split('\n').flatMap((line, i) => [...(i > 0 ? [lineBreak()] : []), ...(line === '' ? [] : [text(line)])])

/** A table whose labels say nothing, so that its names alone tell what stands in it. */
const unlabelled = (own: Table): Table => ({
  ...own,
  children: own.children.map((one) => ({
    ...one,
    children: one.children.map((each) => (each.ref === undefined ? { ...each, children: [text('某项')] } : each)),
  })),
})

/** A workbook to be filled in, as far as its names go. */
const filledIn = (draft: AnyDraft, forms?: readonly Form[]): Uint8Array => {
  const made = toDocument(draft, forms && { forms })
  const sections = made.children.flatMap((block) => (block.type === 'section' ? block.children : [block]))
  const form = (forms ?? (officialForms as readonly Form[])).find(({ id }) => id === draft.form)!
  const ids = ['preamble', ...form.sections.flatMap(({ id, table }) => (table === undefined ? [id] : []))]
  const blocks: readonly Block[] = [
    table('', [
      row([cell('甲'), cell(draft.organ, { ref: 'gxgk.organ' })]),
      row([cell('乙'), cell(String(draft.year), { ref: 'gxgk.year' })]),
    ]),
    ...sections.flatMap((block) => (block.type === 'table' ? [unlabelled(block)] : [])),
    ...ids.map((id) => paragraph(lines(draft.narratives?.[id] ?? ''), { ref: `gxgk.narrative.${id}` })),
  ]
  return xlsxOf(document({ title: '', lang: 'zh-CN' }, blocks), { areNamed: true })
}

describe.each(officialForms.map((form) => [form.id, form as Form] as const))(
  'a workbook of ours, form %s,',
  (_, form) => {
    it('is read by its names: every figure, the narratives word for word', async () => {
      await fc.assert(
        fc.asyncProperty(reportArbitrary(form), async (made) => {
          const report = made as AnyDraft
          const { draft, problems, trace, confidence } = await importReport(filledIn(report))
          expect(problems).toEqual([])
          expect(draft).toMatchObject({ form: form.id, organ: report.organ, year: report.year, tables: report.tables })
          expect(draft!.narratives ?? {}).toEqual(
            Object.fromEntries(Object.entries(report.narratives ?? {}).filter(([, words]) => words !== '')),
          )
          expect(confidence).toBe(1)
          for (const address of addressesOf(form))
            if (trace[address]) expect(trace[address].cell).toMatch(/^Sheet1![A-Z]+\d+$/)
        }),
        { numRuns: 15, endOnFailure: true },
      )
    })

    it('keeps blanks, zeros and / apart', async () => {
      await fc.assert(
        fc.asyncProperty(draftArbitrary(form), async (report) => {
          const { draft } = await importReport(filledIn(report as AnyDraft))
          expect(draft!.tables).toEqual(printedFigures(form, report as AnyDraft))
        }),
        { numRuns: 15, endOnFailure: true },
      )
    })
  },
)

it('is read in any form that is given', async () => {
  await fc.assert(
    fc.asyncProperty(
      formArbitrary().chain((form) => reportArbitrary(form).map((report) => [form, report as AnyDraft] as const)),
      async ([form, report]) => {
        const { draft, problems } = await importReport(filledIn(report, [form]), { forms: [form] })
        expect(problems).toEqual([])
        expect(draft!.tables).toEqual(report.tables)
      },
    ),
    { numRuns: 15, endOnFailure: true },
  )
})

describe('a workbook of ours', () => {
  const [report] = fc.sample(reportArbitrary(officialForms[1]), {
    numRuns: 1,
    seed: 5,
  }) as unknown as readonly AnyDraft[]
  const address = 'requests.received.person'

  it('of which a cell holds words tells its place, and reads the others', async () => {
    const { requests } = report!.tables
    const changed = {
      ...report!,
      tables: {
        ...report!.tables,
        requests: { ...requests, received: { ...requests!.received, person: 123_456_789 } },
      },
    }
    const parts = filledIn(changed)
    const { draft, problems } = await importReport(
      xlsxWith(parts, (xml) => xml.replace('<v>123456789</v>', '<f>X!A1</f>')),
    )
    expect(draft!.tables.requests!.received!.person).toBeNull()
    expect(draft!.unread).toContain(address)
    expect(problems).toMatchObject([{ code: 'badFigure', address, raw: '〔公式未计算〕', cells: [address] }])
    expect(problems[0]!.cell).toMatch(/^Sheet1!/)
  })

  it('without its year has no draft, and says so', async () => {
    const withoutYear = xlsxWith(filledIn(report!), (xml) => xml.replace(/(<c r="B2"[^>]*?)t="s"><v>\d+<\/v>/, '$1>'))
    const { draft, problems } = await importReport(withoutYear)
    expect(draft).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(['noYear'])
  })
})
