import { workbookParts, xlsxOf, zipOf } from '@gxgk/deviations'
import type { RawWorkbook } from '@gxgk/deviations'
import { assertDocument, plainText, walk } from '@gxgk/document'
import type { Document, Table } from '@gxgk/document'
import { annualReport, documentArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXlsx } from './read-xlsx'

const read = (workbook: RawWorkbook): Document => {
  const made = readXlsx(zipOf(workbookParts(workbook)))
  assertDocument(made)
  return made
}

/** Cells as they are written, by their names, in rows. */
const rows = (cells: { readonly [name: string]: string }, ofRow: { readonly [row: number]: string } = {}): string => {
  const byRow = new Map<number, string[]>()
  for (const [name, inside] of Object.entries(cells)) {
    const row = Number(/\d+/.exec(name)![0])
    const [, attributes = '', rest = ''] = /^(?:\[(.*?)\])?([^]*)$/.exec(inside)!
    byRow.set(row, [...(byRow.get(row) ?? []), `<c r="${name}" ${attributes}>${rest}</c>`])
  }
  return `<sheetData>${[...byRow]
    .map(([row, own]) => `<row r="${row}" ${ofRow[row] ?? ''}>${own.join('')}</row>`)
    .join('')}</sheetData>`
}

const words = (text: string) => `[t="inlineStr"]<is><t xml:space="preserve">${text}</t></is>`
const value = (text: string | number) => `<v>${text}</v>`

const textOf = (workbook: RawWorkbook): string => plainText(read(workbook))
const sheet = (xml: string): RawWorkbook => ({ sheets: [{ xml }] })

const tablesOf = (made: Document): readonly Table[] =>
  [...walk(made)].filter((node): node is Table => node.type === 'table')

const twoColumns = (cell: string, workbook: Omit<RawWorkbook, 'sheets'> = {}): string =>
  textOf({ ...workbook, sheets: [{ xml: rows({ A1: words('甲'), B1: cell }) }] })
    .split('\t')
    .slice(1)
    .join('\t')

describe('a cell', () => {
  it.each([
    ['a number', value(12), '12'],
    ['a number with more digits than are kept', value('0.30000000000000004'), '0.3'],
    ['a number with an exponent', value('1.2E-5'), '0.000012'],
    ['the largest whole number', value('9007199254740991'), '9007199254740991'],
    ['what is no number though it is written as one', value('1,234'), '1,234'],
    ['words', words(' 乙 '), '乙'],
    ['lines of words', words('乙&#10;&#10;丙'), '乙\n丙'],
    ['a sign that is written as a number', words('乙_x000A_丙_x005F_'), '乙\n丙_'],
    ['a truth', `[t="b"]${value(1)}`, 'TRUE'],
    ['an untruth', `[t="b"]${value(0)}`, 'FALSE'],
    ['an error', `[t="e"]<f>1/0</f>${value('#DIV/0!')}`, '#DIV/0!'],
    ['the result of a formula', `<f>1+1</f>${value(2)}`, '2'],
    ['a text that a formula gives', `[t="str"]<f>"乙"</f>${value('乙')}`, '乙'],
    ['an empty text that a formula gives', '[t="str"]<f>""</f><v></v>', ''],
    ['a formula without a result', '<f>1+1</f>', '〔公式未计算〕'],
    ['a formula with an empty result', '<f>1+1</f><v></v>', '〔公式未计算〕'],
    ['a formula of a text without a result', '[t="str"]<f>"乙"</f>', '〔公式未计算〕'],
    ['a day as text', `[t="d"]${value('2025-01-20')}`, '2025-01-20'],
    ['a shared string that is not there', `[t="s"]${value(7)}`, '〔文字缺失〕'],
    ['nothing', '', ''],
  ])('that holds %s shows it', (_, cell, shown) => expect(twoColumns(cell)).toBe(shown))

  it('shows the strings that cells share, without what is struck out and how they are spoken, raised words as marks', () => {
    const strings = [
      '<t>乙</t>',
      '<r><t>1</t></r><r><rPr><strike/></rPr><t>2</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>3</t></r>',
      '<r><rPr><strike val="0"/></rPr><t xml:space="preserve">丙 </t></r><rPh sb="0" eb="1"><t>bing</t></rPh>',
    ]
    expect([0, 1, 2].map((n) => twoColumns(`[t="s"]${value(n)}`, { strings }))).toEqual(['乙', '1³', '丙'])
  })

  const fonts =
    '<fonts><font/><font><strike/></font><font><vertAlign val="superscript"/></font></fonts>' +
    '<cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>'
  it('that is struck out shows nothing; one that is raised is a mark', () => {
    expect(twoColumns(`[s="1"]${value(12)}`, { styles: fonts })).toBe('')
    expect(twoColumns(`[s="1" t="inlineStr"]<is><t>乙</t></is>`, { styles: fonts })).toBe('')
    expect(twoColumns(`[s="2"]${value(12)}`, { styles: fonts })).toBe('¹²')
  })

  it('knows its place, and its name', () => {
    const made = read({
      sheets: [{ name: '二', xml: rows({ B2: words('甲'), C2: value(5), B3: words('乙') }) }],
      names: [
        ['a.b', "'二'!$C$2"],
        ['a.c', '二!$C$3'],
        ['range', '二!$B$2:$C$2'],
        ['lost', '#REF!'],
      ],
    })
    const cells = [...walk(made)].filter((node) => node.type === 'cell')
    expect(cells.map(({ source, ref }) => [source?.cell, ref])).toEqual([
      ['二!B2', undefined],
      ['二!C2', 'a.b'],
      ['二!B3', undefined],
      ['二!C3', 'a.c'],
    ])
  })

  it('that has a name keeps its lines as they are', () => {
    const names = [['a', 'Sheet1!$A$1']] as const
    expect(textOf({ sheets: [{ xml: rows({ A1: words('甲&#10;&#10;  - 乙') }) }], names })).toBe('甲\n\n  - 乙')
  })
})

describe('a sheet', () => {
  const table = { A3: words('甲'), B3: value(1), A4: words('乙'), B4: value(2) }

  it('has tables, and the lines of text above and below them', () => {
    const { children } = read(sheet(rows({ A1: words('题名'), A2: words('说明'), ...table, A5: words('注') })))
    const blocks = children.flatMap((one) => (one.type === 'section' ? one.children : []))
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph'])
  })

  it('has tables apart where a blank row stands between them, or rows that are hidden do not', () => {
    const more = { A6: words('丙'), B6: value(3) }
    expect(tablesOf(read(sheet(rows({ ...table, ...more }))))).toHaveLength(2)
    const hidden = rows({ ...table, A5: words('藏'), ...more }, { 5: 'hidden="1"' })
    expect(tablesOf(read(sheet(hidden)))).toHaveLength(1)
    expect(plainText(read(sheet(hidden)))).not.toContain('藏')
  })

  it('has its merged cells as spans, and no columns in which nothing stands', () => {
    const xml =
      rows({ A1: words('甲'), C1: value(1), C2: value(2), A3: words('乙'), C3: value(3), D1: words('丙') }) +
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:B3"/></mergeCells>'
    const [made] = tablesOf(read(sheet(xml)))
    expect(made!.children.map((row) => row.children.map(({ rowSpan, colSpan }) => [rowSpan, colSpan]))).toEqual([
      [
        [2, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    ])
  })

  it('has a row end with its last cell where all of them have lines; where they have none, each row is as long as the table', () => {
    const own = (style: string) =>
      read({
        styles:
          '<borders><border/><border><left style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>',
        sheets: [
          {
            xml: rows({
              A1: `[${style} t="inlineStr"]<is><t>甲</t></is>`,
              B1: `[${style}]${value(0)}`,
              A2: `[${style}]${value(1)}`,
              B2: `[${style}]${value(2)}`,
              C2: `[${style}]${value(3)}`,
            }),
          },
        ],
      })
    const widthsIn = (made: Document) =>
      tablesOf(made)[0]!.children.map(({ children }) => children.map(({ colSpan }) => colSpan ?? 1))
    expect(widthsIn(own('s="1"'))).toEqual([
      [1, 2],
      [1, 1, 1],
    ])
    expect(widthsIn(own('s="0"'))).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ])
  })

  it('shows neither hidden columns nor hidden sheets; a merged cell shows where its first column is hidden', () => {
    const xml =
      '<cols><col min="2" max="3" hidden="1"/></cols>' +
      rows({
        A1: words('甲'),
        B1: words('藏'),
        C1: words('并'),
        D1: '',
        E1: value(1),
        A2: words('乙'),
        D2: value(2),
        E2: value(3),
      }) +
      '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>'
    const made = read({
      sheets: [{ xml }, { xml: rows({ A1: words('表藏') }), attributes: 'state="hidden"' }],
    })
    expect(plainText(made)).toBe('甲\t并\t1\n乙\t2\t3')
  })

  it('is read though its cells do not say where they stand', () => {
    const xml = `<sheetData><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2"><v>3</v></c></row></sheetData>`
    expect(textOf(sheet(xml))).toBe('甲\t1\n2\t3')
  })

  it('is read in the strict namespaces', () => {
    const parts = Object.entries(workbookParts(sheet(rows(table)))).map(([name, part]) => [
      name,
      part
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ])
    expect(plainText(readXlsx(zipOf(Object.fromEntries(parts) as Record<string, string>)))).toBe('甲\t1\n乙\t2')
  })

  it('is a heading where its style says so', () => {
    const styles =
      '<cellXfs><xf xfId="0"/><xf xfId="1"/></cellXfs><cellStyles><cellStyle name="标题" xfId="1" builtinId="15"/></cellStyles>'
    const made = read({
      styles,
      sheets: [{ xml: rows({ A1: '[t="inlineStr" s="1"]<is><t>题名</t></is>', ...table }) }],
    })
    expect([...walk(made)].flatMap((node) => (node.type === 'heading' ? [[node.depth, plainText(node)]] : []))).toEqual(
      [[1, '题名']],
    )
  })
})

/** Words without spaces: those at the ends of lines and lines in which nothing stands are not kept. */
const squeezed = (text: string) => text.replace(/[\p{Cc}\p{Z}\p{Surrogate}\ufeff\ufffe\uffff]/gu, '')

it('has every word of any document, in its order', () => {
  fc.assert(
    fc.property(documentArbitrary(), (made) => {
      const read = readXlsx(xlsxOf(made, { areTexts: true }))
      assertDocument(read)
      const own = (text: string) => squeezed(text.replace(/•|\d+\.(?=\s|$)/gm, ''))
      expect(own(plainText(read))).toBe(own(plainText(made)))
    }),
    { numRuns: 40, endOnFailure: true },
  )
})

it('has the tables of a report as they are drawn', () => {
  const grids = (made: Document) =>
    tablesOf(made).map(({ children }) =>
      children.map((row) => row.children.map((cell) => [plainText(cell), cell.rowSpan ?? 1, cell.colSpan ?? 1])),
    )
  expect(grids(readXlsx(xlsxOf(annualReport)))).toEqual(grids(annualReport))
})
