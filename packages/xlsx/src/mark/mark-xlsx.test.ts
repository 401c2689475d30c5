import { workbookParts, xlsxOf, zipOf } from '@gxgk/deviations'
import { cell, document, paragraph, row, table } from '@gxgk/document'
import { annualReport } from '@gxgk/document/testing'
import { readXlsx } from '@gxgk/read/xlsx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { markXlsx } from './mark-xlsx'

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const sheetPart = 'xl/worksheets/sheet1.xml'
const notesPart = 'xl/gxgkComments1.xml'
const drawingPart = 'xl/drawings/gxgkNotes1.vml'

/** What was put in, taken out again: styles of cells, the drawing, and cells of which nothing else is told. */
const withoutMarks = (xml: string) =>
  xml
    .replace(/<legacyDrawing xmlns:r="[^"]*" r:id="gxgkNotes"\/>/, '')
    .replace(/ s="\d+"/g, '')
    .replace(/<c r="[A-Z]+\d+"\/>/g, '')

const sample = document({ title: '报告', lang: 'zh-CN' }, [
  paragraph('本年新收 51 件，结转 1 件。'),
  table('表', [row([cell('甲'), cell('12', { ref: 'a.b' })]), row([cell('乙'), cell('')])]),
  paragraph('完。'),
])

const marks = [
  { place: { cell: 'Sheet1!B2' }, text: '应为 13\n（合计减其余）' },
  { place: { cell: 'Sheet1!B3' }, text: '空白 & <待补>' },
  { place: { cell: 'Sheet1!B3' }, text: '又一条' },
  { place: { words: '新收51件，结' }, text: '句中' },
  { place: { words: '没有这样的字' }, text: '放不下' },
  { place: { cell: '别的!A1' }, text: '没有这张表' },
  { place: { cell: 'Sheet1!A' }, text: '没有这个格' },
  { place: {}, text: '没有位置' },
]

const file = xlsxOf(sample)

describe('a workbook, marked', () => {
  const marked = markXlsx(file, marks)

  it('has a note at each place, and tells what found none', () => {
    expect(marked.placed).toBe(4)
    expect(marked.unplaced).toEqual(marks.slice(4))
    const notes = partsOf(marked.bytes)[notesPart]!
    expect([...notes.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['B2', 'B3', 'A1'])
    expect(notes).toContain('空白 &amp; &lt;待补&gt;\n又一条')
    const drawing = partsOf(marked.bytes)[drawingPart]!
    expect([...drawing.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)].map(([, r, c]) => [r, c])).toEqual([
      ['1', '1'],
      ['2', '1'],
      ['0', '0'],
    ])
  })

  it('is the workbook as it was, but for what was put in', () => {
    const [before, after] = [partsOf(file), partsOf(marked.bytes)]
    const changed = Object.keys(after).filter((name) => after[name] !== before[name])
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/styles.xml',
        'xl/worksheets/_rels/sheet1.xml.rels',
        sheetPart,
        notesPart,
        drawingPart,
      ].sort(),
    )
    expect(withoutMarks(after[sheetPart]!)).toBe(withoutMarks(before[sheetPart]!))
    expect(Object.keys(before).filter((name) => !(name in after))).toEqual([])
  })

  it('fills its cells with copies of their styles, counted right', () => {
    const styles = partsOf(marked.bytes)['xl/styles.xml']!
    expect(styles).toContain('<fills count="3">')
    expect(styles).toContain('<cellXfs count="4">')
    expect(
      [...styles.matchAll(/<xf applyFill="1" fillId="2"[^>]*borderId="(\d)"/g)].map(([, border]) => border),
    ).toEqual(['0', '1'])
    const sheet = partsOf(marked.bytes)[sheetPart]!
    const styleOf = (name: string) => new RegExp(`<c (?:s="(\\d+)" )?r="${name}"(?: s="(\\d+)")?`).exec(sheet)?.slice(1)
    expect([styleOf('A1'), styleOf('B2'), styleOf('B3'), styleOf('A2')]).toEqual([
      ['2', undefined],
      ['3', undefined],
      ['3', undefined],
      [undefined, '1'],
    ])
  })

  it('reads back as it did', () => {
    expect(readXlsx(marked.bytes)).toEqual(readXlsx(file))
  })

  it('loses its earlier notes and fills when it is marked again', () => {
    const again = markXlsx(marked.bytes, [{ place: { cell: 'Sheet1!A3' }, text: '新的' }])
    expect(again).toMatchObject({ placed: 1, unplaced: [] })
    const parts = partsOf(again.bytes)
    expect([...parts[notesPart]!.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['A3'])
    expect([...parts[drawingPart]!.matchAll(/<v:shape /g)]).toHaveLength(1)
    const none = partsOf(markXlsx(again.bytes, []).bytes)
    expect(none[notesPart]).not.toContain('<comment ')
    expect(none[drawingPart]).not.toContain('<v:shape ')
    const styled = (xml: string) => xml.replace(/ s="(\d+)"([^>]*?)(?=[/>])/g, '$2 s="$1"').replace(/ +/g, ' ')
    const plainSheet = (xml: string) =>
      styled(xml)
        .replace(/<legacyDrawing[^>]*>/, '')
        .replace(/ (?=\/?>)/g, '')
    const sorted = (xml: string) =>
      plainSheet(xml).replace(/<c ([^>/]*)/g, (_, own: string) => `<c ${own.trim().split(' ').sort().join(' ')}`)
    expect(sorted(none[sheetPart]!)).toBe(sorted(partsOf(file)[sheetPart]!))
  })

  it('is the same, marked once or twice with the same remarks', () => {
    const [once, twice] = [partsOf(marked.bytes), partsOf(markXlsx(marked.bytes, marks).bytes)]
    for (const name of [sheetPart, notesPart, 'xl/styles.xml', '[Content_Types].xml'])
      expect(twice[name]).toBe(once[name])
  })

  it('keeps the notes of others; a cell has but one', () => {
    const others = markXlsx(file, [{ place: { cell: 'Sheet1!B2' }, text: '别人的' }], { author: '审核人' })
    const both = markXlsx(others.bytes, marks.slice(0, 2))
    expect(both.placed).toBe(1)
    expect(both.unplaced).toEqual([marks[0]])
    const notes = partsOf(both.bytes)[notesPart]!
    expect(notes).toContain('<author>审核人</author><author>gxgk</author>')
    expect([...notes.matchAll(/ref="(\w+)" authorId="(\d)"/g)].map(([, ...own]) => own)).toEqual([
      ['B2', '0'],
      ['B3', '1'],
    ])
    const gone = partsOf(markXlsx(both.bytes, []).bytes)
    expect(gone[notesPart]).toContain('别人的')
    expect([...gone[drawingPart]!.matchAll(/<v:shape /g)]).toHaveLength(1)
  })
})

it('is the file itself where there is nothing to say', () => {
  expect(markXlsx(file, []).bytes).toBe(file)
})

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

it.each([
  ['tableParts', '<tableParts count="0"/>'],
  ['extLst', '<drawing r:id="d" xmlns:r="urn:r"/><extLst/>'],
  ['a picture', '<picture/>'],
  ['nothing', '<pageMargins left="1"/>'],
])('puts the drawing of notes before what must come after it: %s', (_, after) => {
  const bytes = zipOf(
    workbookParts({ sheets: [{ xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${after}` }] }),
  )
  const xml = partsOf(markXlsx(bytes, [{ place: { cell: 'Sheet1!A1' }, text: '注' }]).bytes)[sheetPart]!
  const names = [...xml.slice(xml.indexOf('</sheetData>')).matchAll(/<(\w+)/g)].map(([, name]) => name)
  const at = names.indexOf('legacyDrawing')
  expect(names.slice(0, at).every((name) => ['drawing', 'pageMargins'].includes(name!))).toBe(true)
  expect(names.slice(at + 1).every((name) => ['tableParts', 'extLst', 'picture'].includes(name!))).toBe(true)
})

it('leaves threaded comments, tables and charts as they are, and a cell with a thread without a note of ours', () => {
  const thread = '{11111111-2222-3333-4444-555555555555}'
  const others = partsOf(
    markXlsx(file, [{ place: { cell: 'Sheet1!B2' }, text: '[线程批注] 请核对' }], { author: `tc=${thread}` }).bytes,
  )
  const relations = 'xl/worksheets/_rels/sheet1.xml.rels'
  const ofOffice = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment'
  const bytes = zipOf({
    ...others,
    [relations]: others[relations]!.replace(
      '</Relationships>',
      `<Relationship Id="t1" Type="${ofOffice}" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><threadedComment ref="B2" id="${thread}"/></ThreadedComments>`,
    'xl/persons/person.xml': '<personList/>',
    'xl/tables/table1.xml': '<table ref="A1:B3"/>',
    'xl/charts/chart1.xml': '<chartSpace/>',
  })
  const marked = markXlsx(bytes, marks.slice(0, 2))
  expect([marked.placed, marked.unplaced]).toEqual([1, [marks[0]]])
  const [before, after] = [partsOf(bytes), partsOf(marked.bytes)]
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([sheetPart, notesPart, drawingPart])
  expect(after[notesPart]).toContain(`<author>tc=${thread}</author><author>gxgk</author>`)
  expect(partsOf(markXlsx(marked.bytes, []).bytes)[notesPart]).toContain('[线程批注] 请核对')
})

it('puts in a cell that is not written, where it belongs in its row', () => {
  const bytes = zipOf(
    workbookParts({
      styles: '<fills><fill/></fills><cellXfs><xf/></cellXfs>',
      sheets: [
        { xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row><row r="3"/></sheetData>' },
      ],
    }),
  )
  const places = ['B1', 'E1', 'A3', 'A9'].map((name) => ({ place: { cell: `Sheet1!${name}` }, text: '注' }))
  const marked = markXlsx(bytes, places)
  expect(marked.placed).toBe(4)
  const xml = partsOf(marked.bytes)[sheetPart]!
  expect([...xml.matchAll(/<c [^>]*r="(\w+)"/g)].map(([, name]) => name)).toEqual(['A1', 'B1', 'D1', 'E1'])
})

it('marks a workbook whose elements have a prefix, and one in the strict namespaces', () => {
  const parts = partsOf(file)
  const prefixed = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      part.includes(`xmlns="${main}"`)
        ? part.replace(`xmlns="${main}"`, `xmlns:x="${main}"`).replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:')
        : part,
    ]),
  )
  const strict = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      part.replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    ]),
  )
  for (const one of [prefixed, strict]) {
    const bytes = zipOf(one)
    const marked = markXlsx(bytes, marks)
    expect(marked.placed).toBe(4)
    expect(readXlsx(marked.bytes)).toEqual(readXlsx(bytes))
    expect(readXlsx(marked.bytes)).toEqual(readXlsx(file))
    const again = markXlsx(marked.bytes, marks)
    expect(again.placed).toBe(4)
  }
})

it('keeps byte order marks, with the notes where they belong', () => {
  const bytes = zipOf(Object.fromEntries(Object.entries(partsOf(file)).map(([name, xml]) => [name, `\ufeff${xml}`])))
  const marked = markXlsx(bytes, marks)
  expect(marked.placed).toBe(4)
  expect(readXlsx(marked.bytes)).toEqual(readXlsx(file))
  expect(withoutMarks(partsOf(marked.bytes)[sheetPart]!)).toBe(withoutMarks(partsOf(bytes)[sheetPart]!))
  const after = unzipSync(marked.bytes)
  const before = Object.keys(unzipSync(bytes))
  expect(before.filter((name) => String(after[name]!.subarray(0, 3)) !== '239,187,191')).toEqual([])
})

it('puts a note at any cell of a report, and changes nothing else', () => {
  const report = xlsxOf(annualReport)
  const before = partsOf(report)
  const cells = [...before[sheetPart]!.matchAll(/<c r="(\w+)"/g)].map(([, name]) => name!)
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...cells), { minLength: 1, maxLength: 20 }),
      fc.string(),
      (some, text) => {
        const marked = markXlsx(
          report,
          some.map((name) => ({ place: { cell: `Sheet1!${name}` }, text })),
        )
        expect(marked.placed).toBe(some.length)
        const after = partsOf(marked.bytes)
        expect(withoutMarks(after[sheetPart]!)).toBe(withoutMarks(before[sheetPart]!))
        expect(readXlsx(marked.bytes)).toEqual(readXlsx(report))
      },
    ),
    { numRuns: 30, endOnFailure: true },
  )
})

describe('a workbook that is not to be changed', () => {
  const parts = partsOf(file)
  const changed = (name: string, from: string, to: string) =>
    zipOf({ ...parts, [name]: parts[name]!.replace(from, to) })
  const refusal = (bytes: Uint8Array) => {
    try {
      markXlsx(bytes, marks)
    } catch (error) {
      const { code, params } = error as { code: string; params: object }
      return { code, ...params }
    }
    return undefined
  }
  const ofWorkbook = (xml: string) => changed('xl/workbook.xml', '<sheets>', `${xml}<sheets>`)
  const ofSheet = (xml: string) => changed(sheetPart, '</sheetData>', `</sheetData>${xml}`)

  it('is refused by name where a password protects it, it is signed, or is none', () => {
    const isProtected = { code: 'cannotMark', because: 'protected' }
    expect(refusal(ofWorkbook('<workbookProtection workbookPassword="CC1A" lockStructure="1"/>'))).toEqual(isProtected)
    expect(refusal(ofWorkbook('<fileSharing reservationPassword="CC1A"/>'))).toEqual(isProtected)
    expect(refusal(ofSheet('<sheetProtection sheet="1" hashValue="abc"/>'))).toEqual(isProtected)
    const origin =
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>'
    expect(refusal(changed('_rels/.rels', '</Relationships>', origin))).toEqual({
      code: 'cannotMark',
      because: 'signed',
    })
    expect(refusal(new TextEncoder().encode('<p>网页</p>'))).toMatchObject({ code: 'unsupported' })
  })

  it('is marked where no password does', () => {
    expect(refusal(ofWorkbook('<workbookProtection lockStructure="1"/>'))).toBeUndefined()
    expect(refusal(ofSheet('<sheetProtection sheet="1"/>'))).toBeUndefined()
  })
})
