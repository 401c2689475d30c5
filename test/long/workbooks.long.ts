import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { form2019, form2021, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { xlsxOf } from '@gxgk/deviations'
import type { XlsxOptions } from '@gxgk/deviations'
import { plainText } from '@gxgk/document'
import type { Document } from '@gxgk/document'
import { importReport } from '@gxgk/import'
import { fillInWorkbook, markXlsx, renderXlsx } from '@gxgk/xlsx'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { converted } from '../sweep/office'
import { areHere, without } from '../sweep/programs-here'
import { settings } from './settings'

const folder = mkdtempSync(join(tmpdir(), 'gxgk-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true }))

const forms = [form2019, form2021].map((form) => [form.id, form as Form] as const)

type Draw = (report: AnyDraft, form: Form) => Uint8Array

const by =
  (options?: XlsxOptions): Draw =>
  (report) =>
    xlsxOf(drawn(report), options)

const drawings: { readonly [name: string]: Draw } = {
  'on one sheet': by(),
  'on a sheet for each part, without lines': by({ sheets: 'each', areBare: true }),
  'with figures as texts': by({ areTexts: true }),
  'with names': by({ areNamed: true }),
  'by renderXlsx': (report) => renderXlsx(toDocument(report), { embed: false }),
  'by fillInWorkbook': (report, form) => fillInWorkbook(form, { draft: report }),
}

const reportsOf = (form: Form, numRuns: number) =>
  fc.sample(reportArbitrary(form), { numRuns, seed: settings.seed }) as unknown as readonly AnyDraft[]

/** The report without the data that it carries: all is read as it is drawn. */
const drawn = (report: AnyDraft): Document => {
  const { embedded: _, ...meta } = toDocument(report).meta
  return { ...toDocument(report), meta }
}

const words = (report: AnyDraft) => plainText(drawn(report))

const asDrawn = async (bytes: Uint8Array, report: AnyDraft): Promise<void> => {
  const { draft, problems } = await importReport(bytes)
  expect(problems).toEqual([])
  expect(draft).toMatchObject({ form: report.form, organ: report.organ, year: report.year })
  expect(draft!.tables).toEqual(report.tables)
  expect(words(draft!)).toBe(words(report))
}

describe.each(forms)('reports of form %s drawn as workbooks', (id, form) => {
  it('are read back, every figure and word: 300 of them', async () => {
    const ways = Object.values(drawings)
    for (const [i, report] of reportsOf(form, 300).entries())
      await asDrawn(ways[i % ways.length]!(report, form), report)
  }, 600_000)

  it.skipIf(!areHere('soffice')).each(Object.entries(drawings))(
    `are read and marked as before when LibreOffice has saved them${without('soffice')}: %s`,
    async (_, draw) => {
      const reports = new Map(reportsOf(form, 10).map((report, i) => [`${id}-${i}`, report]))
      const files = new Map([...reports].map(([name, report]) => [name, draw(report, form)]))
      const saved = converted(folder, process.env, { program: 'saved', from: 'xlsx', to: 'xlsx' }, files)
      expect([...saved.keys()]).toEqual([...reports.keys()])
      for (const [name, { bytes: own }] of saved) {
        const bytes = new Uint8Array(own as Uint8Array)
        await asDrawn(bytes, reports.get(name)!)
        const read = await importReport(bytes)
        const marks = Object.values(read.trace).map(({ cell, raw }) => ({ place: { cell: cell! }, text: raw }))
        expect(marks.length).toBeGreaterThan(100)
        const marked = markXlsx(bytes, marks)
        expect([marked.placed, marked.unplaced]).toEqual([marks.length, []])
        expect((await importReport(marked.bytes)).draft).toEqual(read.draft)
        const [before, after] = [unzipSync(bytes), unzipSync(marked.bytes)]
        for (const part of Object.keys(before).filter((one) => !/sheet\d+\.xml|styles|Content_Types/.test(one)))
          expect(after[part]).toEqual(before[part])
      }
    },
    600_000,
  )

  it.skipIf(!areHere('soffice'))(
    `keep their notes when LibreOffice saves them marked${without('soffice')}`,
    async () => {
      const reports = reportsOf(form, 3)
      const files = new Map<string, Uint8Array>()
      for (const [i, report] of reports.entries()) {
        const bytes = xlsxOf(drawn(report))
        const { trace } = await importReport(bytes)
        const marks = Object.values(trace).map(({ cell, raw }) => ({ place: { cell: cell! }, text: `注${raw}` }))
        files.set(`marked-${id}-${i}`, markXlsx(bytes, marks).bytes)
      }
      const saved = converted(folder, process.env, { program: 'saved', from: 'xlsx', to: 'xlsx' }, files)
      expect(saved.size).toBe(reports.length)
      for (const [name, { bytes }] of saved) {
        const notes = (zip: Uint8Array) =>
          Object.entries(unzipSync(zip))
            .filter(([part]) => /comments\d+\.xml$/i.test(part))
            .flatMap(([, part]) => [...new TextDecoder().decode(part).matchAll(/<comment [^>]*ref="(\w+)"/g)])
            .map(([, cell]) => cell)
            .sort()
        expect(notes(new Uint8Array(bytes as Uint8Array))).toEqual(notes(files.get(name)!))
        const again = markXlsx(new Uint8Array(bytes as Uint8Array), [])
        expect(notes(again.bytes)).toEqual([])
      }
    },
    600_000,
  )
})
