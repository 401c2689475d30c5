import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import type { AnyDraft } from '../model/report'
import { withVerdict } from '../model/with-verdict'
import { caseArguments, draftArbitrary, formArbitrary, reportArbitrary, changedAt } from '../testing/index'
import { wholeText } from '../rules/whole-text'
import { caseReport } from '../testing/case-report'
import { describeCause } from '../wording/describe-cause'
import { diagnose } from './diagnose'
import { findingKey } from './finding-key'
import { repaired } from './repaired'

const forms = { 'the official forms': fc.constantFrom<Form>(...officialForms), 'generated forms': formArbitrary() }
const keys = (findings: Parameters<typeof findingKey>[0][]) => findings.map(findingKey)

describe.each(Object.entries(forms))('diagnose, of %s', (_, some) => {
  it('has all that one wrong figure brings about under one cause', () => {
    fc.assert(
      fc.property(
        some.chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form, 60) as fc.Arbitrary<AnyDraft>)),
        fc.nat(),
        fc.nat({ max: 900 }),
        ([form, report], pick, figure) => {
          const { identities, cells } = compiledForm(form)
          const named = [...new Set(identities.flatMap(({ left, right }) => [...left.cells, ...right.cells]))]
          const cell = cells[named[pick % named.length] ?? -1]
          if (!cell || cell.kind !== 'count') return
          const wrong = changedAt(report, cell.address, () => figure)
          const { causes, unexplained, findings } = diagnose(wrong, { forms: [form] })
          expect(unexplained).toEqual([])
          expect(causes).toHaveLength(findings.length === 0 ? 0 : 1)
        },
      ),
    )
  })

  it('loses no finding, tells none twice, and with each cause mended what it explains is gone', () => {
    fc.assert(
      fc.property(
        some.chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
        ([form, draft]) => {
          const options = { forms: [form] }
          const { causes, unexplained, findings, ...rest } = diagnose(draft, { ...options, timeLimit: 200 })
          const { findings: found, ...checked } = check(draft, options)
          expect(rest).toEqual(checked)
          expect(keys([...findings]).sort()).toEqual(keys([...found]).sort())
          expect([...causes.flatMap((cause) => cause.findings), ...unexplained]).toEqual(findings)
          const all = causes.flatMap(({ repair }) => repair.changes)
          const left = new Set(keys([...check(repaired(draft, all), options).findings]))
          for (const cause of causes) {
            for (const one of cause.findings) expect(left).not.toContain(findingKey(one))
            for (const language of ['zh', 'en'] as const)
              expect(describeCause(cause, language, [form])).not.toMatch(/undefined|NaN|\[object/)
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('diagnose', () => {
  const overview = `${wholeText.overview}\n\n新收申请5件，办结5件，其中予以公开5件。`
  const consistent = caseReport(
    {
      narratives: { ...wholeText, overview },
      set: Object.fromEntries(
        ['received', 'granted', 'handled'].flatMap((row) =>
          ['person', 'total'].map((column) => [`requests.${row}.${column}`, 5]),
        ),
      ),
    },
    2024,
  )

  it('puts two sums, the flow and the text under the one figure that is wrong', () => {
    const { causes, unexplained } = diagnose(changedAt(consistent, 'requests.handled.total', () => 4))
    expect(causes).toHaveLength(1)
    expect(causes[0]!.repair.changes).toMatchObject([{ cell: 'requests.handled.total', from: 4, to: 5 }])
    expect(causes[0]!.findings.map(({ code }) => code)).toEqual(['SUM-01', 'SUM-02', 'FLOW-01', 'TEXT-01'])
    expect(causes[0]!.count).toBe(1)
    expect(unexplained).toEqual([])
    expect(describeCause(causes[0]!)).toBe(
      '三、收到和处理政府信息公开申请情况 （七）总计，总计列应为 5，实为 4。以下 4 项问题都由此而来',
    )
  })

  it('suspects, of equally small changes, the one that the text bears out', () => {
    const block = { upheld: 2, corrected: 0, otherResult: 0, pending: 1, total: 4 }
    const told = (overview: string) => {
      const report = caseReport({ narratives: { ...wholeText, overview } }, 2024)
      const tables = { ...report.tables, proceedings: { ...report.tables['proceedings'], reconsideration: block } }
      return diagnose({ ...report, tables }).causes[0]!
    }
    expect(told(`${wholeText.overview}行政复议4件，其中维持3件。`)).toMatchObject({
      repair: { changes: [{ cell: 'proceedings.reconsideration.upheld', to: 3 }] },
      count: 5,
    })
    expect(told(`${wholeText.overview}行政复议3件，其中维持2件。`)).toMatchObject({
      repair: { changes: [{ cell: 'proceedings.reconsideration.total', to: 3 }] },
    })
  })

  it('has a cause for each of two figures that have nothing to do with one another, with its own other ways', () => {
    const wrong = [
      ['requests.handled.total', 4],
      ['proceedings.reconsideration.total', 1],
    ].reduce((one, [cell, value]) => changedAt(one, String(cell), () => Number(value)), consistent)
    expect(diagnose(wrong).causes.map(({ repair, count }) => [repair.changes[0]!.cell, count])).toEqual([
      ['requests.handled.total', 1],
      ['proceedings.reconsideration.upheld', 5],
    ])
  })

  it('leaves apart what no figure explains, and names what last year’s report asks for', () => {
    const [report, options] = caseArguments({
      why: '',
      narratives: { ...wholeText, other: '无。' },
      set: { 'disclosure.normativeDocuments.inForce': 7 },
      previous: { set: { 'disclosure.normativeDocuments.inForce': 9 } },
    })
    const { causes, unexplained } = diagnose(report, options)
    expect(unexplained.map(({ code }) => code)).toEqual(['FORM-06'])
    expect(causes).toMatchObject([
      { repair: { changes: [{ cell: 'disclosure.normativeDocuments.inForce', from: 7, to: 9 }] }, count: 2 },
    ])
  })

  it('does not take one sentence against one figure for a wrong figure', () => {
    const report = caseReport(
      { narratives: { ...wholeText, overview: `${wholeText.overview}作出行政处罚8件。` } },
      2024,
    )
    expect(diagnose(report)).toMatchObject({ causes: [], unexplained: [{ code: 'TEXT-01' }] })
  })

  it('explains no false alarm', () => {
    const wrong = changedAt(consistent, 'proceedings.reconsideration.total', () => 1)
    const judged = withVerdict(wrong, check(wrong).findings[0]!, { verdict: 'falseAlarm' })
    expect(diagnose(judged)).toMatchObject({ causes: [], unexplained: [{ code: 'SUM-03' }] })
  })
})
