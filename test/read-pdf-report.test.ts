import { readFileSync } from 'node:fs'
import { form2019, form2021, parseDraft, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Document } from '@gxgk/document'
import { assertDocument } from '@gxgk/document'
import { documentArbitrary } from '@gxgk/document/testing'
import { extractReport } from '@gxgk/import'
import { readPdf } from '@gxgk/import/pdf'
import { renderPdf } from '@gxgk/pdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { golden, hasSharedReports, leftOut } from './shared-reports'

/** As it is printed alone: without the data that it carries. */
const withoutData = (document: Document): Document => {
  const { embedded: _embedded, ...meta } = document.meta
  return { ...document, meta }
}

describe('readPdf of renderPdf', () => {
  it.each([form2019, form2021].map((form) => [form.id, form as Form] as const))(
    'gives each figure of any report as it is printed, without a problem: %s',
    async (_, form) => {
      await fc.assert(
        fc.asyncProperty(reportArbitrary(form) as fc.Arbitrary<AnyDraft>, async (report) => {
          const made = toDocument(report)
          const read = await readPdf(await renderPdf(made))
          assertDocument(read)
          expect(read.meta).toMatchObject({ title: made.meta.title, embedded: made.meta.embedded })
          const { draft, problems } = extractReport(withoutData(read))
          expect(problems).toEqual([])
          expect(draft).toMatchObject({ form: report.form, organ: report.organ, year: report.year })
          expect(draft!.tables).toEqual(report.tables)
        }),
        { numRuns: 5 },
      )
    },
  )

  it('is a document of one section for each page that is not blank, of any document', async () => {
    await fc.assert(
      fc.asyncProperty(documentArbitrary(), async (document) => {
        // A character that no font has is refused by the renderer, not by the reader.
        const file = await renderPdf(document).catch(() => undefined)
        fc.pre(file !== undefined)
        const read = await readPdf(file)
        assertDocument(read)
        const pages = read.children.map(({ source }) => source?.page ?? 0)
        expect(pages).toEqual([...pages].sort((a, b) => a - b))
        expect(read.children.every(({ type }) => type === 'section')).toBe(true)
      }),
      { numRuns: 10 },
    )
  })
})

describe.skipIf(!hasSharedReports)(`the published PDF of 洪泽区 2024${leftOut}`, () => {
  const name = 'hongze-district-2024'
  const read = () => readPdf(new Uint8Array(readFileSync(new URL(`../../shared/reports/${name}.pdf`, import.meta.url))))

  it('gives every figure of the golden file, and no problem', async () => {
    const { draft, form, problems } = extractReport(await read())
    const { tables, organ, year } = parseDraft(golden(name))
    expect(draft!.tables).toEqual(tables)
    expect(draft).toMatchObject({ organ, year })
    expect(form).toBe('2021')
    expect(problems).toEqual([])
  })

  it('traces a figure to its page and to the cell on it', async () => {
    const { trace } = extractReport(await read())
    const { page, box, raw, label } = trace['requests.notHeld.person']!
    expect({ page, raw, label }).toEqual({ page: 3, raw: '31', label: '1.本机关不掌握相关政府信息' })
    const [left, top, right, bottom] = box!
    expect(right - left).toBeGreaterThan(20)
    expect(bottom - top).toBeGreaterThan(10)
    expect(bottom).toBeLessThan(842)
  })
})
