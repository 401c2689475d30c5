import type { Block, Cell } from '@gxgk/document'
import { assertDocument, document, paragraph, plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { docxParts, zipOf } from '@gxgk/deviations'
import { embeddedParts } from '../ooxml/write/embedded-parts'
import { readDocx } from './read-docx'

const blank = docxParts(document({ title: '', lang: 'zh-CN' }, []))

/** A file with this body, and other parts in the place of the usual ones. */
const fileOf = (body: string, parts: Readonly<Record<string, string>> = {}) => {
  const main = blank['word/document.xml']!.replace('<w:body></w:body>', `<w:body>${body}</w:body>`)
  return zipOf({ ...blank, 'word/document.xml': main, ...parts })
}

const part = (name: string, inside: string) =>
  `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${name}>`

const read = (body: string, parts?: Readonly<Record<string, string>>) => {
  const found = readDocx(fileOf(body, parts))
  assertDocument(found)
  return found.children
}

const cellShape = (cell: Cell) => {
  const spans = [cell.rowSpan ?? 1, cell.colSpan ?? 1].join('×')
  return plainText(cell) + (spans === '1×1' ? '' : ` ${spans}`)
}

/** Headings with their depth, paragraphs as words, rows of tables as cells with their spans. */
const shapeOf = (block: Block) => {
  if (block.type === 'table') return block.children.map((row) => row.children.map(cellShape))
  return `${block.type === 'heading' ? `${'#'.repeat(block.depth)} ` : ''}${plainText(block)}`
}

const shapes = (body: string, parts?: Readonly<Record<string, string>>) => read(body, parts).map(shapeOf)

const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
const tr = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

describe('the words of a paragraph', () => {
  it.each([
    [
      'tabs, breaks and hyphens',
      '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:cr/></w:r></w:p>',
      ['甲 乙\n丙-'],
    ],
    [
      'what is inserted or moved to',
      '<w:p><w:ins><w:r><w:t>甲</w:t></w:r></w:ins><w:moveTo><w:r><w:t>乙</w:t></w:r></w:moveTo></w:p>',
      ['甲乙'],
    ],
    [
      'not what is deleted or moved away',
      `<w:p><w:del><w:r><w:delText>甲</w:delText><w:t>乙</w:t></w:r></w:del><w:moveFrom><w:r><w:t>丙</w:t></w:r></w:moveFrom></w:p>${p('丁')}`,
      ['丁'],
    ],
    [
      'not what is hidden, unless that is off',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>乙</w:t></w:r></w:p>',
      ['乙'],
    ],
    [
      'results of fields, not their instructions',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>日</w:t></w:r></w:fldSimple></w:p>',
      ['3日'],
    ],
    [
      'symbols that are letters or digits, as told, and a figure above others',
      '<w:p><w:r><w:t>51</w:t><w:sym w:font="Arial" w:char="0035"/><w:sym w:font="Symbol" w:char="F035"/><w:sym w:font="Wingdings" w:char="F035"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>' +
        '<w:r><w:ruby><w:rt><w:r><w:t>99</w:t><w:br/></w:r></w:rt><w:rubyBase><w:r><w:t>7</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>件</w:t></w:r></w:p>',
      ['51〔符号〕〔符号〕7⁹⁹件'],
    ],
    [
      'not symbols, notes and how a word is said',
      '<w:p><w:r><w:t>甲</w:t><w:sym w:char="F0FC"/><w:footnoteReference w:id="1"/></w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>乙</w:t></w:r></w:rubyBase></w:ruby></w:p>',
      ['甲乙'],
    ],
    [
      'not tabs that are set for the paragraph',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
      ['甲'],
    ],
    [
      'what stands in controls',
      '<w:sdt><w:sdtPr><w:alias w:val="题"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',
      ['甲'],
    ],
    [
      'spaces that are told to be kept, and no others',
      '<w:p><w:r><w:t>甲 </w:t><w:t>\n  乙</w:t><w:t xml:space="preserve"> 丙</w:t></w:r></w:p>',
      ['甲乙 丙'],
    ],
    [
      'no paragraphs that are blank',
      `<w:p/><w:p><w:r><w:t xml:space="preserve"> \u3000</w:t><w:br/></w:r></w:p>${p('甲')}`,
      ['甲'],
    ],
    ['CDATA', '<w:p><w:r><w:t><![CDATA[a<b]]></w:t></w:r></w:p>', ['a<b']],
    ['no control characters', '<w:p><w:r><w:t>甲&#x85;乙&#xA0;丙</w:t></w:r></w:p>', ['甲 乙 丙']],
  ])('are read with %s', (_, body, expected) => expect(shapes(body)).toEqual(expected))

  it('of a text box follow the paragraph that holds it, and only once', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}${tbl(tr(tc('a') + tc('b')))}</w:txbxContent>`
    const body =
      `<w:p><w:r><w:t>甲</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
      `<mc:Choice>${box('框')}</mc:Choice><mc:Fallback><w:pict>${box('旧')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
      `<w:r><w:t>乙</w:t></w:r></w:p>${p('丙')}`
    expect(shapes(body)).toEqual(['甲乙', '框', [['a', 'b']], '丙'])
  })

  it('that are bold are strong where others are not', () => {
    const run = (text: string, bold: string) => `<w:r><w:rPr>${bold}</w:rPr><w:t>${text}</w:t></w:r>`
    const all = run('甲', '<w:b/>') + run('乙', '<w:b w:val="true"/>')
    const some = run('甲', '<w:b/>') + run('乙', '<w:b w:val="0"/>')
    const [first, second, third] = read(
      `<w:p>${all}</w:p><w:p>${some}</w:p>${tbl(tr(`<w:tc><w:p>${some}</w:p></w:tc>${tc('')}`))}`,
    )
    expect(first).toMatchObject({ children: [{ type: 'text', value: '甲乙' }] })
    expect(second).toMatchObject({
      children: [
        { type: 'strong', children: [{ value: '甲' }] },
        { type: 'text', value: '乙' },
      ],
    })
    expect(third).toMatchObject({ children: [{ children: [{ children: [{ value: '甲' }, { value: '乙' }] }, {}] }] })
  })

  it('with a link have its address where it is safe', () => {
    const relationships = (target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`
    const body = '<w:p><w:hyperlink r:id="a"><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p>'
    const at = (target: string) => read(body, { 'word/_rels/document.xml.rels': relationships(target) })[0]
    expect(at('https://a.gov.cn/b')).toMatchObject({ children: [{ type: 'link', href: 'https://a.gov.cn/b' }] })
    expect(at('javascript:alert(1)')).toMatchObject({ children: [{ type: 'text', value: '甲' }] })
  })
})

describe('a heading', () => {
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
  const styles = part(
    'styles',
    style('1', 'heading 1') +
      style('a', '标题 2') +
      style('b', 'Title') +
      style('c', '章', '<w:basedOn w:val="d"/>') +
      style('d', '节', '<w:basedOn w:val="c"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('e', '正文', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
      style('f', 'toc 1'),
  )
  it.each([
    ['the name of its style', '<w:pStyle w:val="1"/>', '# 甲'],
    ['the Chinese name of its style', '<w:pStyle w:val="a"/>', '## 甲'],
    ['the style of titles', '<w:pStyle w:val="b"/>', '# 甲'],
    ['a style that its style is based on', '<w:pStyle w:val="c"/>', '### 甲'],
    ['its own outline level', '<w:outlineLvl w:val="1"/>', '## 甲'],
    ['an outline level below those of the tree', '<w:outlineLvl w:val="8"/>', '###### 甲'],
  ])('is told by %s', (_, properties, expected) =>
    expect(shapes(p('甲', properties), { 'word/styles.xml': styles })).toEqual([expected]),
  )

  it.each([
    ['the level of body text in its style', '<w:pStyle w:val="e"/>'],
    ['the level of body text over its style', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'],
    ['a style that is not there', '<w:pStyle w:val="x"/>'],
    ['a level that it had before a change', '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'],
  ])('is none with %s', (_, properties) =>
    expect(shapes(p('甲', properties), { 'word/styles.xml': styles })).toEqual(['甲']),
  )

  it('is not repeated from a table of contents', () =>
    expect(
      shapes(p('甲', '<w:pStyle w:val="f"/>') + p('甲', '<w:pStyle w:val="1"/>'), { 'word/styles.xml': styles }),
    ).toEqual(['# 甲']))
})

describe('a table', () => {
  it('has merged cells as spans, wherever they are merged', () => {
    const body = tbl(
      tr(
        tc('甲', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>') +
          tc('乙', '<w:hMerge w:val="restart"/>') +
          tc('', '<w:hMerge/>'),
      ),
      tr(tc('', '<w:gridSpan w:val="2"/><w:vMerge/>') + tc('1') + tc('2', '<w:vMerge w:val="restart"/>')),
      tr(tc('a') + tc('b') + tc('3') + tc('', '<w:vMerge w:val="continue"/>')),
    )
    expect(shapes(body)).toEqual([
      [
        ['甲 2×2', '乙 1×2'],
        ['1', '2 2×1'],
        ['a', 'b', '3'],
      ],
    ])
  })

  it('has a cell where one goes on from nothing, or from one of another width', () => {
    const body = tbl(
      tr(tc('甲', '<w:vMerge/>') + tc('乙', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')),
      tr(tc('', '<w:vMerge/>') + tc('1', '<w:vMerge/>') + tc('2')),
    )
    expect(shapes(body)).toEqual([
      [
        ['甲 2×1', '乙 1×2'],
        ['1', '2'],
      ],
    ])
  })

  it('has blank cells where the grid is left out, and wider ones where a row is short', () => {
    const body = tbl(
      tr(tc('a') + tc('b') + tc('c') + tc('d', '<w:vMerge w:val="restart"/>')),
      tr(tc('1') + tc('2'), '<w:gridBefore w:val="2"/>'),
      tr(tc('3') + tc('4'), '<w:gridAfter w:val="2"/>'),
      tr(tc('5') + tc('6')),
    )
    expect(shapes(body)).toEqual([
      [
        ['a', 'b', 'c', 'd'],
        [' 1×2', '1', '2'],
        ['3', '4', ' 1×2'],
        ['5', '6 1×3'],
      ],
    ])
  })

  it('has the lines of a cell parted by breaks, without blank ones and those of deleted rows', () => {
    const cell = `<w:tc>${p('甲')}<w:p/>${p('乙')}</w:tc>`
    expect(shapes(tbl(tr(cell + tc('1')), tr(tc('2') + tc('3'), '<w:del/>')))).toEqual([[['甲\n乙', '1']]])
  })

  it('has the rows that are repeated as its head, as far as their cells reach', () => {
    const head = '<w:tblHeader/>'
    const [found, all] = read(
      tbl(
        tr(tc('甲', '<w:vMerge w:val="restart"/>') + tc('乙'), head),
        tr(tc('', '<w:vMerge/>') + tc('丙')),
        tr(tc('1') + tc('2')),
      ) + tbl(tr(tc('1') + tc('2'), head)),
    )
    expect(found).toMatchObject({ headRows: 2 })
    expect(all).toMatchObject({ headRows: 0 })
  })

  it('that holds another is taken apart, and so is one of a single column', () => {
    const inner = tbl(tr(tc('a') + tc('b')))
    const outer = tbl(
      tr(tc('甲') + tc('乙')),
      tr(`<w:tc>${p('丙')}${inner}${p('丁')}</w:tc>${tc('戊')}`),
      tr(tc('己') + tc('庚')),
    )
    expect(shapes(outer + tbl(tr(tc('辛')), tr(tc('壬'))))).toEqual([
      '甲',
      '乙',
      '丙',
      [['a', 'b']],
      '丁',
      '戊',
      '己',
      '庚',
      '辛',
      '壬',
    ])
  })

  it('has spans no greater than the limits, and none if it is wider than any table', () => {
    const tall = Array.from({ length: 300 }, (_, i) =>
      tr(tc('', `<w:vMerge${i === 0 ? ' w:val="restart"' : ''}/>`) + tc(String(i))),
    )
    const [table] = read(tbl(...tall))
    expect(table?.type === 'table' && table.children.flatMap(({ children }) => children[0]?.rowSpan ?? [])).toEqual([
      200, 100,
    ])
    expect(shapes(tbl(tr(tc('甲', '<w:gridSpan w:val="99999"/>') + tc('乙'))))).toEqual([[['甲 1×60', '乙']]])
    expect(shapes(tbl(tr(tc('1').repeat(1001))))).toHaveLength(1001)
  })

  it('has cells with their places in the file', () => {
    const [table] = read(`<w:sdt><w:sdtContent>${tbl(tr(tc('甲') + tc('乙')))}</w:sdtContent></w:sdt>`)
    const path = '/w:document/w:body/w:sdt[1]/w:sdtContent[1]/w:tbl[1]'
    expect(table).toMatchObject({
      source: { path },
      children: [
        { source: { path: `${path}/w:tr[1]` }, children: [{}, { source: { path: `${path}/w:tr[1]/w:tc[2]` } }] },
      ],
    })
  })
})

describe('a file without tables', () => {
  const run = (...inside: readonly string[]) => `<w:p><w:r>${inside.join('')}</w:r></w:p>`
  const t = (text: string) => `<w:t>${text}</w:t>`

  it('has its rows in paragraphs with bars or tabs, each cell with the place of its paragraph', () => {
    const tab = '<w:tab/>'
    const rows = ['规章', '许可', '处罚', '强制', '收费'].map((label) => run(t(label), tab, t('1')))
    const body =
      p('题', '<w:outlineLvl w:val="0"/>') +
      run(t('项目'), tab, t('数量')) +
      run(t('文件'), tab, t('1'), '<w:br/>', t('其中规章'), tab, t('2')) +
      rows.join('') +
      p('甲')
    expect(shapes(body)).toEqual([
      '# 题',
      [
        ['项目', '数量'],
        ['文件', '1'],
        ['其中规章', '2'],
        ...['规章', '许可', '处罚', '强制', '收费'].map((label) => [label, '1']),
      ],
      '甲',
    ])
    const dump = ['甲 |', '1 |', '2 | ||'].map((line) => p(line)).join('')
    expect(shapes(dump.repeat(3) + p('乙'))).toEqual([Array.from({ length: 3 }, () => ['甲', '1', '2']), '乙'])
    const [, table, last] = read(body)
    const cells = table?.type === 'table' ? table.children.map(({ children }) => children[1]?.source?.path) : []
    expect(cells).toEqual([2, 3, 3, 4, 5, 6, 7, 8].map((n) => `/w:document/w:body/w:p[${n}]`))
    expect(last).toMatchObject({ source: { path: '/w:document/w:body/w:p[9]' } })
  })

  it('has none where they are few, or another table stands', () => {
    const row = run(t('甲'), '<w:tab/>', t('乙'))
    expect(shapes(row.repeat(7))).toEqual(Array.from({ length: 7 }, () => '甲 乙'))
    expect(shapes(row.repeat(9) + tbl(tr(tc('a') + tc('b'))))[8]).toBe('甲 乙')
  })
})

describe('a file', () => {
  it('is read in the strict form, and with prefixes of its own', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const main = `<x:document xmlns:x="${strict}"><x:body><x:tbl><x:tr><x:tc><x:tcPr><x:gridSpan x:val="2"/></x:tcPr><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:tc></x:tr></x:tbl></x:body></x:document>`
    expect(shapes('', { 'word/document.xml': main })).toEqual([[['甲 1×2']]])
    const plain = `<document xmlns="${strict}"><body><p><r><t>甲</t><drawing xmlns="urn:other"><t>丙</t></drawing><t>乙</t></r></p></body></document>`
    expect(shapes('', { 'word/document.xml': plain })).toEqual(['甲乙'])
  })

  it('is read in UTF-16', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${part('document', `<w:body>${p('甲')}</w:body>`)}`
    const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer)
    expect(readDocx(zipOf({ 'word/document.xml': bytes })).children.map(shapeOf)).toEqual(['甲'])
  })

  it('has its main part where its relationships say, or where it usually is', () => {
    const [rels, types] = [blank['_rels/.rels']!, 'word/document.xml']
    const main = part('document', `<w:body>${p('甲')}</w:body>`)
    const moved = zipOf({ '_rels/.rels': rels.replace(types, '/a/b.xml'), 'a/b.xml': main })
    expect(readDocx(moved).children.map(shapeOf)).toEqual(['甲'])
    expect(readDocx(zipOf({ 'word\\document.xml': main })).children.map(shapeOf)).toEqual(['甲'])
  })

  it('has its title and data; what is no JSON is kept as its text, which is no report', () => {
    const file = (data: string) =>
      zipOf({ ...docxParts(document({ title: '题', lang: 'zh-CN' }, [paragraph('甲')])), 'gxgk/report.json': data })
    expect(readDocx(file('{"year":2024}')).meta).toEqual({
      title: '题',
      lang: 'zh-CN',
      embedded: { name: 'report.json', data: { year: 2024 } },
    })
    expect(readDocx(file('{"year":')).meta.embedded?.data).toBe('{"year":')
    expect(readDocx(file('['.repeat(200) + ']'.repeat(200))).meta.embedded?.data).toBe('['.repeat(60))
  })

  it('are told where their part is cut or emptied, and the rest is read', () => {
    const parts = docxParts(document({ title: '题', lang: 'zh-CN' }, [paragraph('甲')]))
    const { item } = embeddedParts({ name: 'report.json', data: { year: 2024 } })
    const dataOf = (xml: string) => {
      const { meta, children } = readDocx(zipOf({ ...parts, 'customXml/item1.xml': xml }))
      expect(children).toHaveLength(1)
      return meta.embedded?.data
    }
    expect(dataOf(item)).toEqual({ year: 2024 })
    expect(dataOf(item.slice(0, item.indexOf(':2024')))).toBe('')
    expect(dataOf(item.slice(0, item.lastIndexOf('<')))).toBe('')
    expect(dataOf('')).toBe('')
    expect(dataOf('<a xmlns="urn:another"><b>')).toBeUndefined()
    expect(() => readDocx(zipOf({ ...parts, 'customXml/item1.xml': item }), { letters: 3 })).toThrow(
      expect.objectContaining({ code: 'limit' }) as Error,
    )
  })
})
