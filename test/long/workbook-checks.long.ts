import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft, Form } from '@gxgk/core'
import { addressesOf, check, compiledForm, explain, form2019, form2021, printedForm } from '@gxgk/core'
import { draftArbitrary, formArbitrary } from '@gxgk/core/testing'
import { fillInWorkbook } from '@gxgk/xlsx'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { converted } from '../sweep/office'
import { areHere, without } from '../sweep/programs-here'
import { settings } from './settings'

const folder = mkdtempSync(join(tmpdir(), 'gxgk-workbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Sheets reckon with fifteen digits: what no report has is not asked of them. */
const most = 1e9

const withoutHuge = (draft: AnyDraft): AnyDraft =>
  JSON.parse(JSON.stringify(draft), (_, value: unknown) =>
    typeof value === 'number' && Math.abs(value) > most ? Math.sign(value) * most : value,
  ) as AnyDraft

/** The workbook without anything kept beside its formulas: what is read back is LibreOffice's own. */
const withoutValues = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name.includes('worksheets/sheet') ? strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : part,
      ]),
    ),
  )

type Value = string | number

/** What the formulas of a sheet come to, by cell, in a workbook that LibreOffice has saved. */
const formulasOf = (bytes: Uint8Array, sheet: number): ReadonlyMap<string, Value> =>
  new Map(
    [
      ...strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${sheet}.xml`]!).matchAll(
        /<c r="([A-Z]+\d+)"([^>]*)><f[^>]*>[^<]*<\/f><v>([^<]*)<\/v>/g,
      ),
    ].map(([, cell, attributes, value]) => [cell!, attributes!.includes('t="str"') ? value! : Number(value)]),
  )

interface Checked {
  readonly result: Value
  readonly expected: Value
  readonly actual: Value
}

const resultOf = { pass: '✓', fail: '✗', unknown: '' } as const

/** What `check` and `explain` say of each identity, in the order of the form. */
const saidOf = (draft: AnyDraft, form: Form): readonly Checked[] => {
  const { findings } = check(draft, { forms: [form] })
  const compiled = compiledForm(printedForm(form, draft.tables))
  return compiled.identities.map(({ rule, table, each, at, left }) => {
    const total = compiled.cells[left.cells[0]!]!.address
    const { identities } = explain(draft, total, { forms: [form] })
    const { status } = identities.find(
      ({ rule: own, place }) => own === rule && place?.table === table && place.each === each && place.at === at,
    )!
    const finding = findings.find(
      ({ code, params }) =>
        code === rule && 'at' in params && params.table === table && params.each === each && params.at === at,
    )
    expect(status === 'fail').toBe(finding !== undefined)
    return { result: resultOf[status], expected: finding?.expected ?? '', actual: finding?.actual ?? '' }
  })
}

/** What the sheet of checks says: a row each, sums only where they differ. */
const reckoned = (values: ReadonlyMap<string, Value>): readonly Checked[] =>
  [...values]
    .filter(([cell]) => cell.startsWith('A'))
    .map(([cell, result]) => {
      const of = (column: string) => (result === '✗' ? values.get(cell.replace('A', column))! : '')
      return { result, expected: of('D'), actual: of('E') }
    })

/** How many cells are blank, and how many hold what may not stand there. */
const countsOf = (draft: AnyDraft, form: Form) => {
  const { cells, index } = compiledForm(form)
  const wrong = check(draft, { forms: [form] }).findings.filter(({ code }) => code === 'CELL-01' || code === 'CELL-02')
  let [blank, slash] = [0, 0]
  for (const address of addressesOf(form)) {
    const { table, row, column, optional } = cells[index.get(address)!]!
    const value = draft.tables[table]?.[row]?.[column] ?? null
    if (value === null) blank++
    else if (value === '/' && !optional) slash++
  }
  return { blank, invalid: wrong.length + slash }
}

const drafts = (form: Form, count: number) =>
  fc
    .sample(draftArbitrary(form), { numRuns: count, seed: settings.seed })
    .map((draft) => [form, withoutHuge(draft)] as const)

const own = fc
  .sample(formArbitrary(), { numRuns: 20, seed: settings.seed })
  .flatMap((form, i) => drafts(form, 2 + (i % 2)))

describe('LibreOffice', () => {
  it.skipIf(!areHere('soffice')).each([
    ['form 2019', drafts(form2019, 80)],
    ['form 2021', drafts(form2021, 120)],
    ['forms that nobody has seen', own],
  ] as const)(
    `reckons every check of a workbook as check does${without('soffice')}: %s`,
    (_, given) => {
      const files = new Map(
        given.map(([form, draft], i) => [
          `w${i}`,
          withoutValues(fillInWorkbook(printedForm(form, draft.tables), { draft })),
        ]),
      )
      const saved = converted(folder, process.env, { program: 'reckoned', from: 'xlsx', to: 'xlsx' }, files)
      expect(saved.size).toBe(given.length)
      let [all, failed] = [0, 0]
      given.forEach(([form, draft], i) => {
        const bytes = new Uint8Array(saved.get(`w${i}`)!.bytes as Uint8Array)
        const last = Object.keys(unzipSync(bytes)).filter((name) => name.includes('worksheets/sheet')).length
        const said = saidOf(draft, form)
        const found = reckoned(formulasOf(bytes, last))
        expect(found).toEqual(said)
        const first = formulasOf(bytes, 1)
        const sums = Math.max(...[...first.keys()].map((cell) => Number(cell.slice(1))))
        const narratives = first.get(`C${sums - 1}`) as number
        const { blank, invalid } = countsOf(draft, printedForm(form, draft.tables))
        expect([first.get(`B${sums}`), (first.get(`C${sums}`) as number) - narratives, first.get(`D${sums}`)]).toEqual([
          said.filter(({ result }) => result === '✗').length,
          blank,
          invalid,
        ])
        all += said.length
        failed += said.filter(({ result }) => result === '✗').length
      })
      console.log(`${given.length} workbooks, ${all} checks, ${failed} do not hold`)
      expect(failed).toBeGreaterThan(0)
    },
    900_000,
  )
})
