import { workbookParts, xlsxOf, xlsxParts, zipOf } from '@gxgk/deviations'
import { assertDocument, plainText } from '@gxgk/document'
import { annualReport } from '@gxgk/document/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { errorOf as errorsOf, refusalOf } from '../../test/refusals'
import type { Limits } from '../limits'
import { readXlsx } from './read-xlsx'

const sound = xlsxOf(annualReport)

const read = (input: Uint8Array | string, limits?: Partial<Limits>) => assertDocument(readXlsx(input, limits))
const [errorOf, refusal] = [errorsOf(read), refusalOf(read)]

type Parts = { readonly [name: string]: string | Uint8Array }

const parts: Parts = xlsxParts(annualReport)
const sheetPart = 'xl/worksheets/sheet1.xml'

const withPart = (name: string, content: string | Uint8Array | undefined): Uint8Array => {
  const { [name]: _, ...rest } = parts
  return zipOf(content === undefined ? rest : { ...rest, [name]: content })
}

const sheetOf = (xml: string, rest: Partial<Parameters<typeof workbookParts>[0]> = {}): Uint8Array =>
  zipOf(workbookParts({ ...rest, sheets: [{ xml }] }))

const rows = (xml: string) => `<sheetData>${xml}</sheetData>`

const range = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('')

describe('a damaged workbook', () => {
  it('is refused, wherever it is cut off', () => {
    for (let length = 0; length < sound.length; length += 97)
      expect(refusal(sound.subarray(0, length))).toBe('damaged ZIP')
  })

  it('throws nothing but ImportError, whatever its parts hold', () => {
    const names = Object.keys(parts)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 30 }), fc.string(), (name, place, length, put) => {
        const part = String(parts[name])
        const at = place % part.length
        errorOf(zipOf({ ...parts, [name]: part.slice(0, at) + put + part.slice(at + length) }))
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  it('throws nothing but ImportError, however its tags stand', () => {
    const tags = [
      ...[
        'sheetData',
        'row',
        'row r="3"',
        'row r="1048576" hidden="1"',
        'row ht="0"',
        'c',
        'c r="B2"',
        'c r="XFD9" t="s"',
      ],
      ...[
        'c t="e"',
        'c t="inlineStr"',
        'c s="7"',
        'v',
        'f',
        'is',
        't',
        'r',
        'rPr',
        'strike',
        'rPh',
        'cols',
        'col min="0" max="99999" hidden="1"',
      ],
      ...[
        'mergeCell ref="A1:C3"',
        'mergeCell ref="B2:XFD1048576"',
        'sheetFormatPr zeroHeight="1"',
        'extLst',
        'worksheet',
      ],
    ]
    const tagged = (inside: fc.Arbitrary<string>) =>
      fc.tuple(fc.constantFrom(...tags), inside).map(([tag, own]) => `<${tag}>甲1${own}</${tag.split(' ')[0]}>`)
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 8 },
        tagged(fc.constant('')),
        tagged(fc.array(tie('node'), { maxLength: 4 }).map((inside) => inside.join(''))),
      ),
    }))
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        errorOf(sheetOf(nodes.join('')))
        errorOf(sheetOf(rows(nodes.join(''))))
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  it.each([
    ['text', 'PK', 'damaged XLSX'],
    ['no bytes', new Uint8Array(), 'damaged ZIP'],
    ['a zip without a workbook', zipOf({ 'a.xml': '<a/>' }), 'damaged xl/workbook.xml'],
    [
      'a workbook of another vocabulary',
      withPart('xl/workbook.xml', '<workbook><sheets/></workbook>'),
      'damaged xl/workbook.xml',
    ],
    ['a workbook that ends early', withPart('xl/workbook.xml', '<workbook'), 'damaged xl/workbook.xml'],
    ['no part of a sheet', withPart(sheetPart, undefined), `damaged ${sheetPart}`],
    ['a sheet without its cells', withPart(sheetPart, '<worksheet/>'), `damaged ${sheetPart}`],
    ['a sheet that ends early', withPart(sheetPart, String(parts[sheetPart]).slice(0, -20)), `damaged ${sheetPart}`],
    ['a sheet that is no UTF-8', withPart(sheetPart, Uint8Array.of(0x3c, 0xff, 0xfe)), `damaged ${sheetPart}`],
    [
      'a sheet with a DOCTYPE',
      withPart(sheetPart, `<!DOCTYPE a [<!ENTITY a "a">]><a/>`),
      `damaged ${sheetPart}: DOCTYPE`,
    ],
    ['no relationships', withPart('xl/_rels/workbook.xml.rels', undefined), 'damaged xl/workbook.xml: Sheet1'],
    [
      'strings with an entity that nothing declares',
      withPart('xl/sharedStrings.xml', '<sst>&a;</sst>'),
      'damaged xl/sharedStrings.xml',
    ],
    ['styles that end early', withPart('xl/styles.xml', '<styleSheet>'), 'damaged xl/styles.xml'],
  ])('is refused: %s', (_, file, told) => expect(refusal(file)).toBe(told))

  it.each([
    ['strings', 'xl/sharedStrings.xml', '〔文字缺失〕'],
    ['styles', 'xl/styles.xml', '规章'],
    ['properties', 'docProps/core.xml', '规章'],
  ])('without its part of %s is read, and what is missing is told', (_, name, told) => {
    expect(plainText(readXlsx(withPart(name, undefined)))).toContain(told)
  })
})

describe('a limit', () => {
  it.each([
    ['bytes', { bytes: 100 }],
    ['entries', { entries: 3 }],
    ['inflated', { inflated: 10_000 }],
    ['nodes', { nodes: 500 }],
    ['letters', { letters: 500 }],
  ] as const)('of %s is named where a workbook goes beyond it', (limit, limits) => {
    expect(errorOf(sound, limits)).toMatchObject({ code: 'limit', params: { limit, most: Object.values(limits)[0] } })
    expect(errorOf(sound)).toBeUndefined()
  })

  const far = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
  const drawn = {
    styles:
      '<borders><border/><border><left style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>',
  }
  const shared = { strings: [`<t>${'长'.repeat(300_000)}</t>`] }

  it.each([
    ['cells at both ends of a sheet', sheetOf(rows(`<row r="1"><c r="A1"><v>1</v></c></row>${far}`)), undefined],
    [
      'a merged cell over all of a sheet',
      sheetOf(
        `${rows(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>${far}`)}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      ),
      undefined,
    ],
    ['a million blank cells', sheetOf(rows(`<row>${'<c/>'.repeat(1e6)}</row>`)), 'limit nodes'],
    ['a million blank rows', sheetOf(rows('<row/>'.repeat(1e6))), 'limit nodes'],
    [
      '300,000 merged cells',
      sheetOf(`${rows('')}<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(3e5)}</mergeCells>`),
      'limit nodes',
    ],
    [
      'merged cells that all lie on one another',
      sheetOf(
        `${rows(range(300, (r) => `<row r="${r + 1}">${range(200, (c) => `<c r="${String.fromCharCode(65 + (c % 26))}${r + 1}"><v>1</v></c>`)}</row>`))}` +
          `<mergeCells>${range(300, (r) => range(26, (c) => `<mergeCell ref="${String.fromCharCode(65 + c)}${r + 1}:ZZ9999"/>`))}</mergeCells>`,
      ),
      undefined,
    ],
    [
      'a wide row over many short ones',
      sheetOf(
        rows(
          `<row r="1"><c><v>1</v></c><c><v>1</v></c>${'<c s="1"/>'.repeat(900)}</row>${range(2000, (r) => `<row r="${r + 2}"><c s="1"><v>1</v></c></row>`)}`,
        ),
        drawn,
      ),
      'limit nodes',
    ],
    ['a row wider than any table', sheetOf(rows(`<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`)), undefined],
    [
      'one long string in many cells',
      sheetOf(rows(`<row>${'<c t="s"><v>0</v></c>'.repeat(9000)}</row>`), shared),
      'limit letters',
    ],
    ['a million shared strings', sheetOf(rows(''), { strings: new Array<string>(1e6).fill('<t/>') }), 'limit nodes'],
    ['a million styles', sheetOf(rows(''), { styles: `<cellXfs>${'<xf/>'.repeat(1e6)}</cellXfs>` }), 'limit nodes'],
    [
      'columns that are hidden again and again',
      sheetOf(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(90_000)}</cols>${rows(far)}`),
      undefined,
    ],
    ['rows that are hidden', sheetOf(rows(range(90_000, (r) => `<row r="${r + 1}" hidden="1"/>`) + far)), undefined],
    [
      'names by the thousand',
      sheetOf(rows('<row><c><v>1</v></c></row>'), {
        names: Array.from({ length: 30_000 }, (_, i) => [`n.${i}`, `Sheet1!$A$${i + 1}`] as const),
      }),
      undefined,
    ],
    [
      'names at the ends of the sheet',
      sheetOf(rows('<row><c><v>1</v></c></row>'), {
        names: Array.from({ length: 5000 }, (_, i) => [`n.${i}`, `Sheet1!$XFD$${1_048_576 - i * 2}`] as const),
      }),
      undefined,
    ],
    [
      'a name that looks like quotes',
      sheetOf(rows(''), { names: [['a', `'${"''".repeat(200_000)}!$A$1`]] }),
      undefined,
    ],
    [
      'a format as long as a book',
      sheetOf(rows('<row><c s="1"><v>1</v></c></row>'.repeat(2)), {
        styles: `<numFmts><numFmt numFmtId="170" formatCode="${'0;'.repeat(100_000)}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`,
      }),
      undefined,
    ],
    [
      'a format with many cells',
      sheetOf(rows(`<row>${'<c s="1"><v>1</v></c>'.repeat(40_000)}</row>`), {
        styles: `<numFmts><numFmt numFmtId="170" formatCode="${'#,'.repeat(126)}0"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`,
      }),
      undefined,
    ],
    [
      'cells in one another',
      sheetOf(rows('<row>'.repeat(50_000) + '<c>'.repeat(40_000) + '</c>'.repeat(40_000) + '</row>'.repeat(50_000))),
      undefined,
    ],
    [
      'numbers of many digits',
      sheetOf(rows(`<row>${`<c><v>${'9'.repeat(400)}</v></c>`.repeat(1000)}</row>`)),
      undefined,
    ],
    [
      '12 MB of words',
      sheetOf(rows(`<row><c t="inlineStr"><is><t>${'a b '.repeat(3e6)}</t></is></c></row>`)),
      'limit letters',
    ],
    [
      'many lines in a cell',
      sheetOf(rows(`<row><c t="inlineStr"><is><t xml:space="preserve">${'甲\n'.repeat(100_000)}</t></is></c></row>`)),
      undefined,
    ],
  ])('holds against %s', async (_, file, told) => expect(await withinBudget(1500, () => refusal(file))).toBe(told))
})
