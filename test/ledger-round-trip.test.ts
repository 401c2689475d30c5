import { check, form2021, markedDocument, toDocument, verdictNotes, withVerdict } from '@gxgk/core'
import type { AnyDraft, Ruling } from '@gxgk/core'
import { oneMore, reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import type { Document } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { importReport } from '@gxgk/import'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const cell = 'requests.granted.person'

/** A wrong report, and a verdict on every finding: the first restated, the others of each kind in turn. */
const judgedReports: fc.Arbitrary<AnyDraft> = reportArbitrary(form2021).map((report) => {
  const wrong = oneMore(report, cell)
  const from = wrong.tables['requests']!['granted']!['person'] as number
  const rulings: readonly Ruling[] = [
    { verdict: 'restated', reason: '多计一件', restatements: [{ cell, from, to: from - 1 }] },
    { verdict: 'confirmed', by: '某某', on: '2025-03-01', reason: '已核对台账' },
    { verdict: 'falseAlarm', reason: '另有口径' },
  ]
  return check(wrong).findings.reduce((one, finding, i) => withVerdict(one, finding, rulings[i % 3]!), wrong)
})

const documents: { readonly [name: string]: (report: AnyDraft) => Document } = {
  'the report': (report) => toDocument(report, { ledger: true, notes: verdictNotes(report, check(report)) }),
  'the report marked with what was found': (report) => markedDocument(report, check(report), { ledger: true }),
}
const utf8 = (text: string) => new TextEncoder().encode(text)

describe.each(Object.entries(documents))('verdicts in the ledger of %s', (_, compose) => {
  it('come back from HTML and JSON, and the figures are those printed', async () => {
    await fc.assert(
      fc.asyncProperty(judgedReports, async (report) => {
        const made = compose(report)
        for (const file of [renderHtml(made), JSON.stringify(made.meta.embedded!.data)])
          expect((await importReport(utf8(file))).draft).toEqual(report)
      }),
      { numRuns: 10 },
    )
  })

  it('come back from PDF', async () => {
    const [report] = fc.sample(judgedReports, { numRuns: 1, seed: 7 })
    expect((await importReport(await renderPdf(compose(report!)))).draft).toEqual(report)
  })

  it('do not disturb the figures of a file without data', async () => {
    await fc.assert(
      fc.asyncProperty(judgedReports, async (report) => {
        const made = compose(report)
        for (const file of [renderHtml(made, { embed: false }), renderMarkdown(made), plainText(made)])
          expect((await importReport(utf8(file))).draft!.tables).toEqual(report.tables)
      }),
      { numRuns: 10 },
    )
  })
})

it('a report whose notes are printed differs nowhere from the data that it carries, with the ledger and without', async () => {
  await fc.assert(
    fc.asyncProperty(judgedReports, fc.boolean(), async (report, ledger) => {
      const made = toDocument(report, { ledger, notes: verdictNotes(report, check(report)) })
      const { draft, problems } = await importReport(utf8(renderHtml(made)))
      expect(problems).toEqual([])
      const { ledger: held, ...open } = report
      expect(draft).toEqual(ledger ? { ...open, ledger: held } : open)
    }),
    { numRuns: 10 },
  )
})
