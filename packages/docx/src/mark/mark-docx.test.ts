import { annualReport } from '@gxgk/document/testing'
import { cell, document, paragraph, row, strong, table } from '@gxgk/document'
import { docxOf, zipOf } from '@gxgk/deviations'
import { readDocx } from '@gxgk/read/docx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '../render-docx'
import { markDocx } from './mark-docx'

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const main = 'word/document.xml'

const mark = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g
const alike =
  /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">)([^<]*)<\/w:t><\/w:r>\1([^<]*<\/w:t><\/w:r>)/

/** The text with runs that stand side by side and look alike made one. */
const joined = (xml: string): string => {
  const once = xml.replace(alike, '$1$2$3')
  return once === xml ? xml : joined(once)
}

/** What was put in, taken out again: marks of comments, and the places where a run was parted for them. */
const withoutMarks = (xml: string) => joined(xml.replace(mark, ''))

const sample = document({ title: '报告', lang: 'zh-CN' }, [
  paragraph(['本年新收', strong('51'), '件 & 结转1件，共计 52 件。']),
  table('表', [row([cell('甲'), cell('12', { ref: 'a.b.c' })]), row([cell('乙'), cell('')])]),
  paragraph('完。'),
])

const files = { 'of our own': renderDocx(sample), 'of another writer': docxOf(sample) }

describe.each(Object.entries(files))('a file %s, marked', (_, file) => {
  const place = { path: '/w:document/w:body/w:tbl[1]/w:tr[1]/w:tc[2]' }
  const marks = [
    { place, text: '应为 13\n（合计减其余）' },
    { place: { path: '/w:document/w:body/w:tbl[1]/w:tr[2]/w:tc[2]' }, text: '空白' },
    { place: { path: '/w:document/w:body/w:tbl[1]/w:tr[2]/w:tc[2]' }, text: '又一条' },
    { place: { words: '收51件&结转1' }, text: '句中' },
    { place: { words: '没有这样的字' }, text: '放不下' },
    { place: { path: '/w:document/w:body/w:tbl[7]' }, text: '没有这张表' },
  ]
  const marked = markDocx(file, marks)

  it('has a comment at each place, and tells what found none', () => {
    expect(marked.placed).toBe(4)
    expect(marked.unplaced).toEqual(marks.slice(4))
    const comments = partsOf(marked.bytes)['word/comments.xml']!
    expect([...comments.matchAll(/<w:comment /g)]).toHaveLength(4)
    expect(comments).toContain('（合计减其余）')
  })

  it('is the file as it was, but for what was put in', () => {
    const before = partsOf(file)
    const after = partsOf(marked.bytes)
    expect(
      Object.keys(after)
        .filter((name) => after[name] !== before[name])
        .sort(),
    ).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', main].sort())
    expect(withoutMarks(after[main]!).replaceAll('<w:p></w:p>', '<w:p/>')).toBe(joined(before[main]!))
  })

  it('reads back as it did', () => {
    expect(readDocx(marked.bytes)).toEqual(readDocx(file))
  })

  it('loses its earlier comments when it is marked again, and keeps those of others', () => {
    const others = markDocx(marked.bytes, [{ place, text: '别人的' }], { author: '审核人' })
    const again = markDocx(others.bytes, [{ place, text: '新的' }])
    const comments = partsOf(again.bytes)['word/comments.xml']!
    expect([...comments.matchAll(/w:author="([^"]*)"/g)].map(([, author]) => author)).toEqual(['审核人', 'gxgk'])
    const ids = [...partsOf(again.bytes)[main]!.matchAll(/commentReference w:id="(\d+)"/g)].map(([, id]) => id)
    expect(ids.sort()).toEqual([...comments.matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(([, id]) => id).sort())
    expect(readDocx(again.bytes)).toEqual(readDocx(file))
  })

  it('is the same however often it is marked with the same remarks, but for their numbers', () => {
    const numbered = (xml: string) => xml.replace(/w:id="\d+"/g, 'w:id')
    const once = partsOf(marked.bytes)
    const twice = partsOf(markDocx(marked.bytes, marks).bytes)
    for (const name of [main, 'word/comments.xml']) expect(numbered(twice[name]!)).toBe(numbered(once[name]!))
  })
})

describe('what stands around a figure in the files of others', () => {
  const by = 'w:id="900" w:author="张三" w:date="2026-01-01T00:00:00Z"'
  const v = 'xmlns:v="urn:schemas-microsoft-com:vml"'
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
  const box = (inside: string) => `<w:txbxContent>${inside}<w:p/></w:txbxContent>`
  const picture = (inside: string) => `<w:pict><v:shape ${v}><v:textbox>${box(inside)}</v:textbox></v:shape></w:pict>`
  const figure = /<w:r>(?:(?!<\/w:r>).)*>12<\/w:t><\/w:r>/
  const tableOf = /<w:tbl>.*<\/w:tbl>/s

  it.each([
    [
      'changes that are tracked',
      figure,
      (run: string) => `<w:del ${by}><w:r><w:delText>99</w:delText></w:r></w:del><w:ins ${by}>${run}</w:ins>`,
    ],
    ['a field', figure, (run: string) => `<w:fldSimple w:instr="=SUM(ABOVE)">${run}</w:fldSimple>`],
    ['a link', figure, (run: string) => `<w:hyperlink w:anchor="a">${run}</w:hyperlink>`],
    [
      'a tag',
      figure,
      (run: string) => `<w:smartTag w:uri="a" w:element="b">${run}</w:smartTag><w:proofErr w:type="spellEnd"/>`,
    ],
    ['a content control', tableOf, (all: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${all}</w:sdtContent></w:sdt>`],
    ['a text box', tableOf, (all: string) => `<w:p><w:r>${picture(all)}</w:r></w:p>`],
    [
      'a text box that is there twice',
      tableOf,
      (all: string) =>
        `<w:p><w:r><mc:AlternateContent ${mc}><mc:Choice Requires="wps"><w:drawing>${box(all)}</w:drawing></mc:Choice>` +
        `<mc:Fallback>${picture(all)}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ],
  ] as const)('is as it was when it is marked: %s', (_, what, put) => {
    const parts = partsOf(files['of our own'])
    const xml = parts[main]!.replace(what, put)
    expect(xml).not.toBe(parts[main])
    const bytes = zipOf({ ...parts, [main]: xml })
    const marked = markDocx(bytes, [{ place: { words: '12' }, text: '应为 13' }])
    expect(marked.placed).toBe(1)
    expect(partsOf(marked.bytes)[main]!.match(/<w:commentReference/g)).toHaveLength(1)
    expect(withoutMarks(partsOf(marked.bytes)[main]!)).toBe(joined(xml))
    expect(readDocx(marked.bytes)).toEqual(readDocx(bytes))
  })
})

it('keeps byte order marks, with the comments where they belong', () => {
  const bytes = zipOf(
    Object.fromEntries(
      Object.entries(partsOf(files['of another writer'])).map(([name, xml]) => [name, `\ufeff${xml}`]),
    ),
  )
  const place = { path: '/w:document/w:body/w:tbl[1]/w:tr[1]/w:tc[2]' }
  const marked = markDocx(bytes, [{ place, text: '应为 13' }])
  expect(marked.placed).toBe(1)
  expect(readDocx(marked.bytes)).toEqual(readDocx(bytes))
  expect(withoutMarks(partsOf(marked.bytes)[main]!)).toBe(joined(partsOf(bytes)[main]!))
  const parts = Object.entries(unzipSync(marked.bytes)).filter(([name]) => name !== 'word/comments.xml')
  expect(parts.filter(([, part]) => String(part.subarray(0, 3)) !== '239,187,191').map(([name]) => name)).toEqual([])
})

it('is marked though its part of comments is there and empty, as pandoc writes it', () => {
  const parts = partsOf(markDocx(files['of our own'], [{ place: { words: '完' }, text: '注' }]).bytes)
  const empty = '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" />'
  const file = zipOf({ ...parts, 'word/comments.xml': empty })
  const comments = partsOf(markDocx(file, [{ place: { words: '完' }, text: '新的' }]).bytes)['word/comments.xml']
  expect(comments).toContain('新的')
})

it('is the file itself where there is nothing to say', () => {
  expect(markDocx(files['of our own'], []).bytes).toBe(files['of our own'])
})

it('puts a comment at any words of a report, and changes nothing else', () => {
  const file = renderDocx(annualReport)
  const text = partsOf(file)[main]!
  const words = [...text.matchAll(/<w:t [^>]*>([^<&]+)</g)].map(([, words]) => words!)
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(), fc.nat(), (all, from, length) => {
      const begin = from % all.length
      const some = all.slice(begin, begin + 1 + (length % (all.length - begin)))
      if (some.trim() === '') return
      const { bytes, placed } = markDocx(file, [{ place: { words: some }, text: '注' }])
      expect(placed).toBe(1)
      const marked = partsOf(bytes)[main]!
      expect(withoutMarks(marked)).toBe(joined(text))
      const [, inside] = /<w:commentRangeStart[^>]*>(.*)<w:commentRangeEnd/.exec(marked)!
      expect(inside!.replace(/<[^>]*>|\s/g, '')).toContain(some.replace(/\s/g, ''))
    }),
    { numRuns: 60 },
  )
})

describe('a file that is not to be changed', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const withParts = (more: { readonly [name: string]: string }) => zipOf({ ...partsOf(files['of our own']), ...more })
  const settings = (inside: string) => withParts({ 'word/settings.xml': `<w:settings ${w}>${inside}</w:settings>` })
  const refusal = (file: Uint8Array) => {
    try {
      markDocx(file, [])
    } catch (error) {
      const { code, params } = error as { code: string; params: object }
      return { code, ...params }
    }
    return undefined
  }

  it('is refused by name: protected, signed, not a Word file', () => {
    expect(refusal(settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'))).toEqual({
      code: 'cannotMark',
      because: 'protected',
    })
    expect(refusal(settings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'))).toBeUndefined()
    const protection = (how: string) => settings(`<w:writeProtection ${how}/>`)
    expect(refusal(protection('w:hash="a" w:salt="b"'))).toMatchObject({ because: 'password' })
    expect(refusal(protection('w:hashValue="a" w:saltValue="b"'))).toMatchObject({ because: 'password' })
    expect(refusal(protection('w:recommended="1"'))).toBeUndefined()
    const rels = partsOf(files['of our own'])['_rels/.rels']!
    const origin =
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>'
    expect(refusal(withParts({ '_rels/.rels': rels.replace('</Relationships>', origin) }))).toEqual({
      code: 'cannotMark',
      because: 'signed',
    })
    expect(refusal(new TextEncoder().encode('<p>网页</p>'))).toMatchObject({ code: 'unsupported' })
  })
})
