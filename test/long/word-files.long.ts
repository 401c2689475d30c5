import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { form2019, form2021, toDocument } from '@gxgk/core'
import type { Form } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { markDocx, renderDocx } from '@gxgk/docx'
import { importReport } from '@gxgk/import'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { converted } from '../sweep/office'
import { output } from '../sweep/programs'
import { areHere, without } from '../sweep/programs-here'
import { settings } from './settings'

const folder = mkdtempSync(join(tmpdir(), 'gxgk-word-'))
afterAll(() => rmSync(folder, { recursive: true }))

const reportsOf = (form: Form) => fc.sample(reportArbitrary(form), { numRuns: 10, seed: settings.seed })

type Saved = ReadonlyMap<string, Uint8Array>

const byLibreOffice = (files: Saved): Saved =>
  new Map(
    [...converted(folder, process.env, { program: 'saved', from: 'docx', to: 'docx' }, files)].map(
      ([name, { bytes }]) => [name, new Uint8Array(bytes as Uint8Array)],
    ),
  )

const byPandoc = (files: Saved): Saved =>
  new Map(
    [...files].map(([name, bytes]) => [
      name,
      new Uint8Array(output('pandoc', ['-f', 'docx', '-t', 'docx', '-o', '-'], bytes)),
    ]),
  )

const others = ['word/document.xml', 'word/comments.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml']

describe.each([
  ['soffice', byLibreOffice],
  ['pandoc', byPandoc],
] as const)('a Word file of ours, saved by %s', (program, saved) => {
  it.skipIf(!areHere(program)).each([form2019, form2021].map((form) => [form.id, form as Form] as const))(
    `is read and marked as before${without(program)}: form %s`,
    async (id, form) => {
      const reports = new Map(reportsOf(form).map((report, i) => [`${id}-${i}`, report]))
      const files = saved(
        new Map([...reports].map(([name, report]) => [name, renderDocx(toDocument(report), { embed: false })])),
      )
      expect([...files.keys()]).toEqual([...reports.keys()])
      for (const [name, bytes] of files) {
        const read = await importReport(bytes)
        expect(read.draft?.tables).toEqual(reports.get(name)!.tables)
        const marks = Object.values(read.trace).map(({ path, raw }) => ({ place: { path: path! }, text: raw }))
        const marked = markDocx(bytes, marks)
        expect([marked.placed, marked.unplaced]).toEqual([marks.length, []])
        expect((await importReport(marked.bytes)).draft).toEqual(read.draft)
        const [before, after] = [unzipSync(bytes), unzipSync(marked.bytes)]
        for (const part of Object.keys(before).filter((one) => !others.includes(one)))
          expect(after[part]).toEqual(before[part])
      }
    },
    600_000,
  )
})
