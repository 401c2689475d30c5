import { check, findingsToDocument, form2021, markedDocument, toDocument, withFigure } from '@gxgk/core'
import type { AnyDraft } from '@gxgk/core'
import { formArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { outOfOrder } from '@gxgk/deviations'
import { cell, document, heading, link, number, paragraph, plainText, row, section, table, walk } from '@gxgk/document'
import { annualReport, canonicalDocuments, documentArbitrary } from '@gxgk/document/testing'
import { extractReport } from '@gxgk/import'
import { readXlsx } from '@gxgk/read/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childOrder } from '../testing/child-order'
import { partsOf } from '../testing/parts-of'
import { renderXlsx } from './render-xlsx'

const sheetsOf = (bytes: Uint8Array) => [...partsOf(bytes)].filter(([name]) => /worksheets\/[^/]*\.xml$/.test(name))
const decoded = (xml: string) =>
  xml
    .replace(/_x005F_/g, '_')
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as 'amp'])

/** The words of all cells in order, without the marks of lists, and with the figures as the sheet has them. */
const wordsOf = (bytes: Uint8Array) =>
  sheetsOf(bytes).flatMap(([, xml]) => [...xml.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text]) => decoded(text!)))

const one = (content: Parameters<typeof cell>[0]) =>
  document({ title: '甲', lang: 'zh-CN' }, [table('表', [row([cell(content)])])])

describe('a workbook of a document', () => {
  it('keeps every word of any document, those of figures as numbers or as words', () =>
    fc.assert(
      fc.property(documentArbitrary(), (tree) => {
        const written = wordsOf(renderXlsx(tree)).join('').replace(/\s/g, '')
        for (const node of walk(tree))
          if (node.type === 'text') expect(written).toContain(node.value.replace(/\s|\p{Cc}/gu, ''))
      }),
      { numRuns: 60, endOnFailure: true },
    ))

  it('is the same bytes each time', () => expect(renderXlsx(annualReport)).toEqual(renderXlsx(annualReport)))

  it('has the elements of every part in the order of the schema, which Excel insists on', () => {
    for (const tree of [annualReport, ...Object.values(canonicalDocuments)])
      expect(outOfOrder(renderXlsx(tree as never), childOrder)).toEqual([])
  })

  it('refers to parts that are there, and no part is without a type', () => {
    const parts = partsOf(renderXlsx(annualReport))
    const types = parts.get('[Content_Types].xml')!
    for (const [, name] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(parts.has(name!)).toBe(true)
    for (const [, target] of parts.get('xl/_rels/workbook.xml.rels')!.matchAll(/Target="([^":]*)"/g))
      expect([...parts.keys()]).toContain(target!.startsWith('../') ? target!.slice(3) : `xl/${target!}`)
  })

  it('has a name for every figure of a report, and the report itself', () => {
    const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 1 })
    const tree = toDocument(report!)
    const parts = partsOf(renderXlsx(tree))
    const workbook = parts.get('xl/workbook.xml')!
    for (const node of walk(tree))
      if (node.type === 'cell' && node.ref) expect(workbook).toContain(`<definedName name="${node.ref}">`)
    expect(parts.get('customXml/item1.xml')).toContain('urn:gxgk:embedded')
    expect(
      [...partsOf(renderXlsx(tree, { embed: false })).keys()].filter((name) => name.startsWith('customXml')),
    ).toEqual([])
  })

  it('is read back figure by figure of forms that nobody has seen', () =>
    fc.assert(
      fc.property(
        formArbitrary().chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form))),
        ([form, report]) => {
          const forms = [form]
          const bytes = renderXlsx(toDocument(report, { forms }), { embed: false })
          const { draft, problems } = extractReport(readXlsx(bytes), { forms })
          expect([problems, draft?.tables]).toEqual([[], report.tables])
        },
      ),
      { numRuns: 15 },
    ))

  it('has a number where a figure stands alone, in the form in which it is printed, and words where none prints it', () => {
    const styleOf = (bytes: Uint8Array) => partsOf(bytes).get('xl/styles.xml')!
    expect(sheetsOf(renderXlsx(one(number(5, '+5'))))[0]![1]).toContain('<v>5</v>')
    expect(styleOf(renderXlsx(one(number(5, '+5'))))).toContain('formatCode="&quot;+&quot;0"')
    expect(wordsOf(renderXlsx(one(number(5, '六'))))).toEqual(['六'])
    expect(wordsOf(renderXlsx(one(['约 ', number(5)])))).toEqual(['约 5'])
  })

  it.each(['=HYPERLINK("http://a.cn")', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'keeps %j as words that no program reckons',
    (text) => {
      const bytes = renderXlsx(one(text))
      expect(sheetsOf(bytes)[0]![1]).not.toContain('<f>')
      expect(sheetsOf(bytes)[0]![1]).toContain('t="inlineStr"')
      expect(partsOf(bytes).get('xl/styles.xml')).toMatch(/numFmtId="49"[^>]*quotePrefix="1"/)
    },
  )

  it('lies on the longer side of the page where its columns are many, each sheet as it needs', () => {
    const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 1 })
    const sheets = sheetsOf(renderXlsx(toDocument(report!)))
    const isWide = ([, xml]: (typeof sheets)[number]) => xml.includes('orientation="landscape"')
    // Table four has fifteen columns.
    expect(sheets.filter(isWide)).toHaveLength(1)
  })

  it('does not let words pass for an escaped character', () =>
    expect(sheetsOf(renderXlsx(one('_x0041_')))[0]![1]).toContain('>_x005F_x0041_<'))

  it('links to cells of other sheets by their place, and to the web by relationships', () => {
    const tree = document({ title: '甲', lang: 'zh-CN' }, [
      heading(1, '甲'),
      paragraph([link('#there', '那里')]),
      paragraph([link('https://a.cn/?a&b', '网页')]),
      paragraph([link('javascript:alert(1)', '不是')]),
      paragraph([link('#nowhere', '没有')]),
      section([heading(2, '子’s [表]'), table('表', [row([cell('x', { ref: 'there' })])])]),
    ])
    const parts = partsOf(renderXlsx(tree))
    const links = sheetsOf(renderXlsx(tree)).flatMap(([, xml]) => xml.match(/<hyperlink [^>]*>/g) ?? [])
    expect(links.map((one) => one.replace(/ref="[^"]*" /, ''))).toEqual([
      '<hyperlink r:id="link1"/>',
      expect.stringMatching(/^<hyperlink location="'.*'!A\d+"\/>$/),
    ])
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="https://a.cn/?a&amp;b"')
  })

  it('gives sheets lawful names, each its own', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'甲乙aA\'[]:*?/\\ "<😀'), maxLength: 40 })),
        (titles) => {
          const tree = document(
            { title: '', lang: 'zh-CN' },
            titles.map((title) => section([heading(2, title), table('', [row([cell('x')])])])),
          )
          const names = [
            ...partsOf(renderXlsx(tree))
              .get('xl/workbook.xml')!
              .matchAll(/<sheet name="([^"]*)"/g),
          ].map(([, name]) => decoded(name!))
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
          for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/)
        },
      ),
      { numRuns: 40, endOnFailure: true },
    ))

  it('shows findings with the words of the page', () => {
    const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 2 })
    const wrong = withFigure(report as AnyDraft, 'requests.handled.total', 77)
    const result = check(wrong)
    for (const tree of [findingsToDocument(result), markedDocument(wrong, result)]) {
      const written = wordsOf(renderXlsx(tree)).join('\n')
      for (const node of walk(tree)) if (node.type === 'heading') expect(written).toContain(plainText(node))
    }
  })

  it('refuses what is no document, and options that there are not', () => {
    expect(() => renderXlsx({} as never)).toThrow(/renderXlsx: document/)
    expect(() => renderXlsx(annualReport, { font: {} } as never)).toThrow(/font/)
  })
})
