import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { form2019, form2021, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { formArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import { renderDocx } from '@gxgk/docx'
import { importReport } from '@gxgk/import'
import { fillInWorkbook, renderXlsx } from '@gxgk/xlsx'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { converted } from '../sweep/office'
import { areHere, without } from '../sweep/programs-here'
import { say, settings } from './settings'

const folder = mkdtempSync(join(tmpdir(), 'gxgk-saved-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A report of a form; `forms` are those that a reader must know beside the official ones. */
interface Made {
  readonly form: Form
  readonly report: AnyDraft
  readonly forms: readonly Form[]
}

const ofForm = (form: Form, forms: readonly Form[], count: number, seed: number): readonly Made[] =>
  fc.sample(reportArbitrary(form), { numRuns: count, seed }).map((report) => ({
    form,
    report: report as unknown as AnyDraft,
    forms,
  }))

const official = [form2019, form2021].flatMap((form) => ofForm(form, [], settings.saved / 2, settings.seed))
const ofOthers = fc
  .sample(formArbitrary(), { numRuns: 30, seed: settings.seed })
  .flatMap((form, i) => ofForm(form, [form], 1, settings.seed + i))

type Write = (made: Made) => Uint8Array

const treeOf = ({ report, forms }: Made) => toDocument(report, forms.length > 0 ? { forms } : {})

const writers: readonly (readonly [name: string, type: 'docx' | 'xlsx', write: Write])[] = [
  ['renderDocx', 'docx', (made) => renderDocx(treeOf(made), { embed: false })],
  ['renderXlsx', 'xlsx', (made) => renderXlsx(treeOf(made), { embed: false })],
  ['fillInWorkbook', 'xlsx', ({ form, report }) => fillInWorkbook(form, { draft: report })],
]

const words = (made: Made) =>
  plainText({ ...treeOf(made), meta: { ...treeOf(made).meta, embedded: undefined } } as never)

/** What is not read as it was written, a line each. */
const misread = async (made: Made, bytes: Uint8Array): Promise<readonly string[]> => {
  const { draft, problems } = await importReport(bytes, made.forms.length > 0 ? { forms: made.forms } : {})
  if (!draft) return ['nothing']
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return [
    ...problems.map(({ code }) => code),
    ...(same(draft.tables, made.report.tables) ? [] : ['figures']),
    ...(words({ ...made, report: draft }) === words(made) ? [] : ['words']),
  ]
}

const misreadOf = async (all: readonly Made[], files: ReadonlyMap<string, Uint8Array>) => {
  const told: string[] = []
  for (const [i, made] of all.entries()) {
    const bytes = files.get(String(i))
    const wrong = bytes ? await misread(made, bytes) : ['not saved']
    if (wrong.length > 0) told.push(`${i} ${made.form.id}: ${wrong.join(', ')}`)
  }
  return told
}

/** LibreOffice ends early, and says nothing, where it is given some hundred files at one go. */
const atOneGo = 50

const saved = (name: string, type: 'docx' | 'xlsx', files: ReadonlyMap<string, Uint8Array>) => {
  const all = [...files]
  const goes = Array.from({ length: Math.ceil(all.length / atOneGo) }, (_, i) =>
    converted(
      folder,
      process.env,
      { program: name, from: type, to: type },
      new Map(all.slice(i * atOneGo, (i + 1) * atOneGo)),
    ),
  )
  return new Map(
    goes.flatMap((go) => [...go].map(([file, { bytes }]) => [file, new Uint8Array(bytes as Uint8Array)] as const)),
  )
}

describe.each(writers)('what %s writes', (name, type, write) => {
  it.each([
    ['reports of the official forms', official],
    ['reports of generated forms', ofOthers],
  ] as const)('is read back, every figure and word: %s', async (what, all) => {
    const files = new Map(all.map((made, i) => [String(i), write(made)]))
    const told = await misreadOf(all, files)
    say(`${name}: ${all.length - told.length} of ${all.length} ${what}`)
    expect(told).toEqual([])
  })

  it.skipIf(!areHere('soffice')).each([
    ['reports of the official forms', official],
    ['reports of generated forms', ofOthers],
  ] as const)(`is read back when LibreOffice has saved it${without('soffice')}: %s`, async (what, all) => {
    const files = new Map(all.map((made, i) => [String(i), write(made)]))
    const told = await misreadOf(all, saved(`${name}-${all.length}`, type, files))
    say(`${name}, saved by LibreOffice: ${all.length - told.length} of ${all.length} ${what}`)
    expect(told).toEqual([])
  })
})
