import { addressesOf, figureAt, officialForms, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { xlsxParts, zipOf } from '@gxgk/deviations'
import type { XlsxOptions } from '@gxgk/deviations'
import type { Document, Inline, Node } from '@gxgk/document'
import { text } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importReport } from './import-report'

/** The document with each figure written in another way. */
const withFigures = (made: Document, write: (printed: string) => Inline): Document => {
  const within = <N extends Node>(node: N): N =>
    'children' in node
      ? {
          ...node,
          children: (node.children as readonly Node[]).map((one) =>
            one.type === 'number' ? write(one.text) : within(one),
          ),
        }
      : node
  return within(made)
}

const thousands = (printed: string) =>
  text(printed.replace(/^\d{4,}/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')))
const fullWidth = (printed: string) =>
  text(printed.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)))

type Change = (xml: string) => string

/** All columns from C on one further to the right, as where a clerk has put in a blank one. */
const withBlankColumn: Change = (xml) =>
  xml.replace(/\b([C-Z])(?=\d+["':])/g, (column) => String.fromCharCode(column.charCodeAt(0) + 1))

/** Numbers for the clerk's own use beside each row, in a column that does not show. */
const withHelpers: Change = (xml) =>
  xml
    .replace('<sheetData>', '<cols><col min="30" max="31" hidden="1"/></cols><sheetData>')
    .replace(/<row r="(\d+)">((?:(?!<\/row>).)*)<\/row>/g, '<row r="$1">$2<c r="AD$1"><v>7</v></c></row>')

const asFormulas: Change = (xml) =>
  xml.replaceAll('<v>', '<f>SUM(Z1:Z9)</f><v>').replace(/t="s"><f>.*?<\/f>/g, 't="s">')

const zeroHidden = {
  'xl/styles.xml': (xml: string) =>
    xml
      .replace('<fonts', '<numFmts><numFmt numFmtId="170" formatCode="0;-0;;@"/></numFmts><fonts')
      .replaceAll(
        'numFmtId="0" fontId="0" fillId="0" borderId="1"',
        'numFmtId="170" fontId="0" fillId="0" borderId="1"',
      ),
}

interface Way {
  readonly options?: XlsxOptions
  readonly document?: (made: Document) => Document
  readonly sheets?: Change
  readonly parts?: { readonly [name: string]: Change }
}

const ways: { readonly [name: string]: Way } = {
  'all on one sheet': {},
  'on sheets named anything': {
    options: { sheets: 'each' },
    parts: { 'xl/workbook.xml': (xml) => xml.replace(/name="Sheet(\d)"/g, 'name="最终版（$1）改！"') },
  },
  'with figures as texts with commas': { document: (made) => withFigures(made, thousands) },
  'with figures in full-width digits': { document: (made) => withFigures(made, fullWidth) },
  'with figures before spaces': { document: (made) => withFigures(made, (printed) => text(`  ${printed}　`)) },
  'without lines': { options: { areBare: true } },
  'with a blank column in its tables': { sheets: withBlankColumn },
  'with a blank column in its tables, without lines': { sheets: withBlankColumn, options: { areBare: true } },
  'with helper columns that are hidden': { sheets: withHelpers },
  'with figures that formulas give': { sheets: asFormulas },
  'with zeros that its format hides': { parts: zeroHidden },
}

/** The report without the data that it carries, drawn in a way. */
const drawn = (
  report: AnyDraft,
  { options, document = (made) => made, sheets, parts: changes = {} }: Way,
): Uint8Array => {
  const { embedded: _, ...meta } = toDocument(report).meta
  const parts = xlsxParts(document({ ...toDocument(report), meta }), options)
  return zipOf(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => {
        const own = changes[name] ?? (name.startsWith('xl/worksheets/') ? sheets : undefined)
        return [name, own ? own(part) : part]
      }),
    ),
  )
}

const sampleOf = (form: Form) =>
  fc.sample(reportArbitrary(form), { numRuns: 3, seed: 11 }) as unknown as readonly AnyDraft[]

describe.each(officialForms.map((form) => [form.id, form as Form] as const))(
  'a workbook of a clerk, form %s,',
  (_, form) => {
    it.each(Object.entries(ways))('is read, every figure, drawn %s', async (_name, way) => {
      for (const report of sampleOf(form)) {
        const { draft, problems } = await importReport(drawn(report, way))
        expect(problems).toEqual([])
        expect(draft!.tables).toEqual(report.tables)
      }
    })

    it('of which formulas have no results is told cell by cell: nothing is blank or zero', async () => {
      const [report] = sampleOf(form)
      const bytes = drawn(report!, { sheets: (xml) => asFormulas(xml).replace(/(<f>.*?<\/f>)<v>.*?<\/v>/g, '$1') })
      const { draft, problems, trace } = await importReport(bytes)
      // Amounts of many decimals are drawn as texts.
      const addresses = addressesOf(form).filter((address) => Number.isInteger(figureAt(report!, address)))
      for (const address of addresses) {
        expect(figureAt(draft!, address) ?? null).toBeNull()
        expect(draft!.unread).toContain(address)
      }
      const told = new Set(problems.flatMap(({ cells }) => cells))
      expect(addresses.filter((address) => !told.has(address))).toEqual([])
      expect(Object.values(trace).every(({ cell }) => cell?.startsWith('Sheet1!'))).toBe(true)
    })

    it('whose cells hold errors is told of', async () => {
      const [report] = sampleOf(form)
      const sheets: Change = (xml) => xml.replace(/(<c r="C\d+" s="1")><v>\d+<\/v>/, '$1 t="e"><v>#REF!</v>')
      const { problems, draft } = await importReport(drawn(report!, { sheets }))
      expect(problems.map(({ code, raw }) => [code, raw])).toEqual([['badFigure', '#REF!']])
      expect(problems[0]!.cell).toMatch(/^Sheet1!C\d+$/)
      expect(draft!.unread).toEqual([problems[0]!.address])
    })
  },
)
