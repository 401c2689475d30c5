import {
  blankDraft,
  check,
  compare,
  comparisonToDocument,
  findingsToDocument,
  markedDocument,
  officialForms,
  rules,
  toDocument,
  withVerdict,
} from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { caseArguments, draftArbitrary, formArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { plainText, spanGrid, walk } from '@gxgk/document'
import type { Document } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { named, parsed, shownWords, templateTextOf } from '../packages/html/test/parsed'
import { readDocumentText, withoutSpaces } from '../packages/pdf/test/read-pdf'

const markdownIt = new MarkdownIt({ html: true })
const fromHtml = (made: Document, page = true) => withoutSpaces(shownWords(parsed(renderHtml(made, { page }))))
const fromMarkdown = (made: Document) =>
  withoutSpaces(shownWords(parsed(markdownIt.render(renderMarkdown(made))))).replaceAll('⏎', '')
const words = (made: Document) => withoutSpaces(plainText(made))

/** Reports of any form, generated ones too, as documents. */
const documents: fc.Arbitrary<Document> = fc
  .oneof(fc.constantFrom<Form>(...officialForms), formArbitrary())
  .chain((form) => reportArbitrary(form).map((report) => toDocument(report, { forms: [form] })))

/** Drafts whose figures have at most five digits. */
const smallDocuments: fc.Arbitrary<Document> = fc
  .tuple(fc.oneof(fc.constantFrom<Form>(...officialForms), formArbitrary()), fc.infiniteStream(fc.nat({ max: 99_999 })))
  .map(([form, figures]) => {
    const draft = blankDraft(form, { organ: '某市人民政府', year: form.years.from }, 0)
    const filled = JSON.parse(JSON.stringify(draft), (_, value: unknown) =>
      value === 0 ? figures.next().value : value,
    ) as AnyDraft
    return toDocument(filled, { forms: [form] })
  })

/** Of so many columns not even single characters stand beside each other in the type area; such a table is refused by name. */
const mostColumns = 34
const isTooWide = (made: Document) =>
  [...walk(made)].some((node) => node.type === 'table' && spanGrid(node)[0]!.length > mostColumns)

/** What checks of every kind say, in both languages. */
const findings: readonly Document[] = rules.flatMap((rule) =>
  rule.cases.fail.flatMap((one) =>
    (['zh', 'en'] as const).map((language) => findingsToDocument(check(...caseArguments(one)), { language })),
  ),
)

/** Reports with the figures marked that checks of every kind suspect, and the first finding of each judged. */
const marked: readonly Document[] = rules.flatMap((rule) =>
  rule.cases.fail.map((one) => {
    const [report, options] = caseArguments(one)
    const [finding] = check(report, options).findings
    const judged = withVerdict(report, finding!, { verdict: 'confirmed', by: '某某', reason: '已核对台账' })
    return markedDocument(judged, check(judged, options))
  }),
)
/** Comparisons of drafts in either form, in both languages. */
const draft = fc.constantFrom<Form>(...officialForms).chain(draftArbitrary)
const comparisons: fc.Arbitrary<Document> = fc
  .tuple(draft, draft, fc.constantFrom('zh' as const, 'en' as const))
  .map(([a, b, language]) => comparisonToDocument(compare(a, b), { language }))

describe('the renderers agree: every word and figure of a report, in order', () => {
  it('in HTML', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (made, page) => {
        expect(fromHtml(made, page).replaceAll('⏎', '')).toBe(words(made))
      }),
    )
  })

  it('in Markdown', () => {
    fc.assert(
      fc.property(documents, (made) => {
        expect(fromMarkdown(made)).toBe(words(made))
      }),
    )
  })

  it('in PDF', async () => {
    await fc.assert(
      fc.asyncProperty(smallDocuments, async (made) => {
        const rendered = renderPdf(made)
        if (isTooWide(made)) await expect(rendered).rejects.toThrow('columns, more than stand beside each other')
        else expect(await readDocumentText(await rendered)).toBe(words(made))
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })

  it('and so they do of what a check found, and of reports marked with it', () => {
    for (const made of [...findings, ...marked]) {
      expect(fromHtml(made)).toBe(words(made))
      expect(fromMarkdown(made)).toBe(words(made))
    }
  })

  it('and of what a comparison found', () => {
    fc.assert(
      fc.property(comparisons, (made) => {
        expect(fromHtml(made)).toBe(words(made))
        expect(fromMarkdown(made)).toBe(words(made))
      }),
      { numRuns: 30 },
    )
  })

  it('in PDF too', async () => {
    for (const made of [...findings.slice(0, 4), ...marked.slice(0, 3)])
      expect(await readDocumentText(await renderPdf(made))).toBe(words(made))
    const [before, after] = [2023, 2024].map((year) => blankDraft(officialForms[1], { organ: '某局', year }, year % 7))
    const compared = comparisonToDocument(compare(before!, { ...after!, narratives: { overview: '新增一句。' } }))
    expect((await readDocumentText(await renderPdf(compared))).replaceAll('•', '')).toBe(words(compared))
  })
})

describe('a rendered report', () => {
  it('carries the report in its HTML', () => {
    fc.assert(
      fc.property(reportArbitrary(officialForms[1]), (report) => {
        const [template] = named(parsed(renderHtml(toDocument(report))), 'template')
        expect(JSON.parse(templateTextOf(template!))).toEqual(report)
      }),
      { numRuns: 20 },
    )
  })
})
