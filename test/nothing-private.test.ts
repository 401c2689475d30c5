import {
  blankDraft,
  check,
  checkToJson,
  checkToSarif,
  compare,
  comparisonToDocument,
  diagnose,
  findingsToDocument,
  form2019,
  form2021,
  markedDocument,
  toDocument,
  verdictNotes,
  withVerdict,
} from '@gxgk/core'
import type { AnyDraft, Form, Ruling } from '@gxgk/core'
import { oneMore, reportArbitrary } from '@gxgk/core/testing'
import type { Document } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import { readPdf } from '@gxgk/read/pdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringsOfPdf } from './pdf-strings'

/** Words that stand nowhere else in a report, each with its own number. */
const privateWords = fc
  .uniqueArray(fc.integer({ min: 100_000, max: 999_999 }), { minLength: 8, maxLength: 8 })
  .map((numbers) => numbers.map((number) => `密件${number}`))

interface Judged {
  readonly report: AnyDraft
  /** What nobody outside may see: the remark, who ruled, and why something is a false alarm. */
  readonly secret: readonly string[]
  /** Why figures were put right or a finding confirmed: printed where notes of that are asked for. */
  readonly reasons: readonly string[]
}

const judgedReport = (form: Form): fc.Arbitrary<Judged> =>
  fc.tuple(reportArbitrary(form), privateWords).map(([report, words]) => {
    const cell = 'requests.granted.person'
    const wrong: AnyDraft = {
      ...oneMore(oneMore(report as AnyDraft, cell), 'proceedings.reconsideration.total'),
      note: words[0]!,
    }
    const from = wrong.tables['requests']!['granted']!['person'] as number
    const rulings: readonly Ruling[] = [
      { verdict: 'restated', by: words[1]!, reason: words[2]!, restatements: [{ cell, from, to: from - 1 }] },
      { verdict: 'falseAlarm', by: words[3]!, on: '2025-03-01', reason: words[4]! },
      { verdict: 'confirmed', by: words[5]!, reason: words[6]! },
    ]
    const judged = check(wrong).findings.reduce((one, found, i) => withVerdict(one, found, rulings[i % 3]!), wrong)
    // One more verdict, without effect.
    const lost = { code: 'SUM-01', fingerprint: 'SUM-01-0123456789abcdef' }
    return {
      report: withVerdict(judged, lost, { verdict: 'falseAlarm', by: words[7]!, reason: words[4]! }),
      secret: [words[0]!, words[1]!, words[3]!, words[4]!, words[5]!, words[7]!],
      reasons: [words[2]!, words[6]!],
    }
  })

const judgedReports = fc.constantFrom<Form>(form2019, form2021).chain(judgedReport)

/** Every document that is made of a report. */
const documentsOf = (report: AnyDraft, ledger: boolean): readonly Document[] => {
  const [result, causes] = [check(report), diagnose(report, { timeLimit: 100 })]
  const other: AnyDraft = { ...report, year: report.year - 1, note: `${report.note}` }
  return [
    toDocument(report, { ledger }),
    markedDocument(report, result, { ledger }),
    markedDocument(report, causes, { ledger }),
    findingsToDocument(result, { ledger }),
    findingsToDocument(causes, { ledger, language: 'en' }),
    comparisonToDocument(compare(other, report)),
  ]
}

/** All that is written as text of them, the JSON and SARIF of a check among it. */
const textsOf = (report: AnyDraft, ledger: boolean): readonly string[] => {
  const result = diagnose(report, { timeLimit: 100 })
  return [
    ...documentsOf(report, ledger).flatMap((made) => [
      renderHtml(made),
      renderHtml(made, { page: false }),
      renderMarkdown(made),
      renderMarkdown(made, { tables: 'flat' }),
      plainText(made),
      JSON.stringify(made),
    ]),
    JSON.stringify(checkToJson(result, report, { ledger })),
    JSON.stringify(checkToSarif(result, { ledger, uri: 'report.html' })),
  ]
}

const found = (words: readonly string[], texts: readonly string[]) =>
  words.filter((word) => texts.some((text) => text.includes(word)))

/** What a PDF says: on its pages, as they are read, and anywhere in the file, its streams inflated. */
const textsOfPdf = async (made: Document): Promise<readonly string[]> => {
  const bytes = await renderPdf(made)
  return [plainText(await readPdf(bytes)), ...stringsOfPdf(bytes)]
}

describe('what is private of a report', () => {
  it('is in no text that is made of it', () => {
    fc.assert(
      fc.property(judgedReports, ({ report, secret, reasons }) => {
        expect(found([...secret, ...reasons], textsOf(report, false))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('is in no PDF, on its pages or in its streams', async () => {
    await fc.assert(
      fc.asyncProperty(judgedReports, fc.nat(), async ({ report, secret, reasons }, pick) => {
        const documents = documentsOf(report, false)
        expect(found([...secret, ...reasons], await textsOfPdf(documents[pick % documents.length]!))).toEqual([])
      }),
      { numRuns: 3 },
    )
  })

  it('but for the reasons is in no note, which is asked for', async () => {
    const [{ report, secret, reasons }] = fc.sample(judgedReport(form2021), { numRuns: 1, seed: 3 }) as [Judged]
    const made = toDocument(report, { notes: verdictNotes(report, check(report)) })
    for (const texts of [[renderHtml(made)], [renderMarkdown(made)], await textsOfPdf(made)]) {
      expect(found(secret, texts)).toEqual([])
      expect(found(reasons, texts)).not.toEqual([])
    }
  })

  it('is found by this search wherever the ledger goes along', async () => {
    const [{ report, secret, reasons }] = fc.sample(judgedReport(form2021), { numRuns: 1, seed: 3 }) as [Judged]
    const ofLedger = secret.filter((word) => word !== report.note)
    expect(found(ofLedger, [JSON.stringify(report.ledger)])).toEqual(ofLedger)
    const [made, , marked, findings] = documentsOf(report, true)
    const all = [...ofLedger, ...reasons].sort()
    expect(found(all, [renderHtml(made!)])).toEqual(all)
    expect(found(all, stringsOfPdf(await renderPdf(made!)))).toEqual(all)
    expect(found(all, stringsOfPdf(await renderPdf(made!, { embed: false })))).toEqual([])
    for (const one of [marked!, findings!])
      expect(found(all, [plainText(await readPdf(await renderPdf(one)))])).toEqual(all)
    expect(found([report.note!], textsOf(report, true))).toEqual([])
  })
})

it('what stands in the object and is none of the report goes nowhere', async () => {
  const report = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
  const more = {
    ...report,
    internal: '密件111',
    period: { from: '2024-01-01', to: '2024-12-31', by: '密件222' },
    narratives: { overview: '公开', draft: '密件333' },
    headings: [{ section: 'overview', text: '一、总体情况', by: '密件444' }],
    tables: {
      ...report.tables,
      requests: { ...report.tables.requests, hidden: { person: 424242 } },
      own: { a: { b: 434343 } },
    },
  } as unknown as AnyDraft
  const document = toDocument(more)
  expect(JSON.stringify(document)).not.toMatch(/密件|424242|434343/)
  expect(document.meta.embedded!.data).toEqual({
    ...report,
    period: { from: '2024-01-01', to: '2024-12-31' },
    narratives: { overview: '公开' },
    headings: [{ section: 'overview', text: '一、总体情况' }],
  })
})
