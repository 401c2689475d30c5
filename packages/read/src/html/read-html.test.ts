import type { Block, Document, Node, Table } from '@gxgk/document'
import { assertDocument, plainText, spanGrid, walk } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { golden, hasSharedReports, leftOut, sharedReport } from '../../../../test/shared-reports'
import { extractReport } from '@gxgk/import'
import { ImportError } from '../import-error'
import { readHtml } from './index'

/** Tables as rows of cells, lists as lists of items, headings with their marks, paragraphs as their words. */
const shapeOf = (block: Block): unknown => {
  if (block.type === 'table') return block.children.map((row) => row.children.map((cell) => plainText(cell)))
  if (block.type === 'list') return { items: block.children.map((item) => item.children.map(shapeOf)) }
  return `${block.type === 'heading' ? `${'#'.repeat(block.depth)} ` : ''}${plainText(block)}`
}

const readDocument = (html: string): Document => {
  const document = readHtml(html)
  assertDocument(document)
  return document
}

const read = (html: string) => readDocument(html).children.map(shapeOf)

const tableIn = (html: string): Table =>
  readDocument(html).children.find((block): block is Table => block.type === 'table')!

const pathsOf = (html: string, type: Node['type']) =>
  [...walk(readDocument(html))].flatMap((node) => (node.type === type ? [node.source?.path] : []))

describe('text outside of tables', () => {
  it('is headings, paragraphs and lists', () =>
    expect(
      read(
        '<h1>甲</h1><div>乙<p>丙</p>丁</div><h3>戊</h3><ul><li>己<li><p>庚</p><p>辛</p></ul><ol start=3><li>壬</ol>',
      ),
    ).toEqual(['# 甲', '乙', '丙', '丁', '### 戊', { items: [['己'], ['庚', '辛']] }, { items: [['壬']] }]))

  it('is parted by line breaks, one or more', () => {
    expect(read('<div>一、总体情况<br>　　2024年，甲。<br><br>&nbsp;&nbsp;乙。</div>')).toEqual([
      '一、总体情况',
      '2024年，甲。',
      '乙。',
    ])
    expect(read('<p><strong>一、甲<br></strong>乙</p>')).toEqual(['一、甲', '乙'])
  })

  it('keeps the lines of a heading together', () =>
    expect(read('<h1>某县<br>2024年<p>报告</p></h1>')).toEqual(['# 某县\n2024年\n报告']))

  it('does not take an unclosed heading for one around all that follows', () =>
    expect(read(`<h2>一、甲<p>乙</p><table><tr><td>1<td>2</table>`)).toEqual(['一、甲', '乙', [['1', '2']]]))

  it('has white space as it shows, hard and wide spaces too', () =>
    expect(
      read('<p>\u3000\u3000本机关 \n\t 2024&nbsp;&nbsp;年\n度<span> </span> 公\u200b开 </p><p>&nbsp;</p>'),
    ).toEqual(['本机关 2024 年度 公开']))

  it('has the lines of preformatted text', () =>
    expect(read('<pre>甲 1\n乙 2</pre><div style="white-space: pre-wrap">丙\n丁</div>')).toEqual([
      '甲 1',
      '乙 2',
      '丙',
      '丁',
    ]))

  it('keeps what is strong and links that are safe', () => {
    const [paragraph] = readDocument(
      '<p>甲<b>乙</b><a href=" https://a.cn/b "><strong>丙</strong>丁</a><a href="javascript:a()">戊</a><a href="/a">己</a>',
    ).children
    expect(paragraph).toMatchObject({
      children: [
        { type: 'text', value: '甲' },
        { type: 'strong', children: [{ value: '乙' }] },
        { type: 'link', href: 'https://a.cn/b', children: [{ type: 'strong' }, { type: 'text', value: '丁' }] },
        { type: 'text', value: '戊己' },
      ],
    })
  })

  it('reads what stands loose in a list as an item, and items without a list', () =>
    expect(read('<ul>甲<li>乙</ul><li>丙')).toEqual([{ items: [['甲'], ['乙']] }, '丙']))
})

describe('what is not printed', () => {
  it.each([
    '<script>甲</script>',
    '<style>甲</style>',
    '<noscript>甲</noscript>',
    '<template><p>甲</p></template>',
    '<svg><text>甲</text><title>乙</title></svg>',
    '<iframe src="https://a.cn">甲</iframe>',
    '<!-- 甲 --><!--[if mso]>甲<![endif]-->',
    '<p hidden>甲</p>',
    '<p style="color: red; Display : NONE">甲</p>',
    '<span style="visibility:hidden">甲</span>',
    "<span style='mso-hide:all'>甲</span>",
    '<dialog>甲</dialog>',
    '<textarea>甲</textarea><input value="甲"><select><option>甲</select><button>甲</button>',
    '<del>22</del><s>22</s><span style="text-decoration: line-through">22</span>',
    '<xml><w:View>Normal</w:View></xml>',
    '<img alt="甲"><object data="a.pdf">甲</object>',
  ])('leaves out %s', (html) => expect(read(`<p>前</p>${html}<p>后</p>`)).toEqual(['前', '后']))

  it('is neither rows nor cells that are hidden', () =>
    expect(
      read(
        '<table><tr style="display:none"><td>0<td>0<tr><td>1<td hidden>x<td>2<tbody style="display:none"><tr><td>9</table>',
      ),
    ).toEqual([[['1', '2']]]))
})

describe('a table', () => {
  it('is rows of cells though end tags are missing', () =>
    expect(read('<table><tr><td>甲<td>1<tr><th>乙<td>2</table>')).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ]))

  it('has head, bodies and foot in the order in which they show, after its caption', () => {
    const html =
      '<table><caption>表</caption><colgroup><col><col></colgroup><tfoot><tr><td>总计<td>3</tfoot>' +
      '<tbody><tr><td>甲<td>1</tbody><thead><tr><td>项目<td>数</thead><tbody><tr><td>乙<td>2</tbody></table>'
    expect(read(html)).toEqual([
      '表',
      [
        ['项目', '数'],
        ['甲', '1'],
        ['乙', '2'],
        ['总计', '3'],
      ],
    ])
    expect(tableIn(html)).toMatchObject({ caption: '表', headRows: 1 })
  })

  it('has as head the leading rows of heads only, where there is no thead', () => {
    expect(tableIn('<table><tr><th>a<th>b<tr><th>c<th>d<tr><th>e<td>1</table>').headRows).toBe(2)
    expect(tableIn('<table><tr><td>a<td>b<tr><td>1<td>2</table>').headRows).toBe(0)
    expect(tableIn('<table><tr><th rowspan=2>a<th>b<tr><td>1<tr><td>2<td>3</table>').headRows).toBe(0)
  })

  it('tells which cells are heads', () => {
    const heads = tableIn('<table><tr><th>a<th>b<tr><th>c<td>1<tr><th scope=rowgroup colspan=2>d</table>').children.map(
      ({ children }) => children.map(({ header }) => header),
    )
    expect(heads).toEqual([['column', 'column'], ['row', undefined], ['group']])
  })

  it('has lines within a cell where the page has them', () =>
    expect(
      read('<table><tr><td><p>三、本年度</p><p>办理<br>结果</p><td><p> </p><p>5</p><ul><li>甲<li>乙</ul></table>'),
    ).toEqual([[['三、本年度\n办理\n结果', '5\n甲\n乙']]]))

  it('has blank cells where only spaces stand', () =>
    expect(read('<table><tr><td>甲<td>&nbsp;<td>　<td><p><br></p><td></table>')).toEqual([[['甲', '', '', '', '']]]))

  it('reads Word markup as the words in it', () =>
    expect(
      read(
        "<table class=MsoNormalTable><tr style='mso-yfti-irow:0'><td width=85 valign=top><p class=MsoNormal align=center>" +
          "<span lang=EN-US style='mso-bidi-font-size:10.5pt'><font face=宋体>1<o:p></o:p></font></span><![if !supportEmptyParas]>" +
          '<![endif]><!--[if gte vml 1]><v:shape>x</v:shape><![endif]--></p></td><td><span lang=EN-US><o:p>&nbsp;</o:p></span>' +
          '<td><st1:chsdate Year="2024">2024</st1:chsdate>年</table>',
      ),
    ).toEqual([[['1', '', '2024年']]]))

  it('does not put the number of a note to the figure before it', () =>
    expect(read('<table><tr><td>22<sup>1</sup><td>m<sup>2</sup></table>')).toEqual([[['22¹', 'm²']]]))

  it('keeps words that stand between its rows, before it as browsers do', () =>
    expect(read('<table>甲<tr><td>1<td>2</tr><p>乙</p></table>')).toEqual(['甲', '乙', [['1', '2']]]))
})

describe('rows outside of tables', () => {
  const row = (words: string) => `<tr>${[...words].map((one) => `<td>${one}</td>`).join('')}</tr>`
  const rows = [
    ['甲', '1', '2'],
    ['乙', '3', '4'],
  ]

  it.each([
    ['alone', `${row('甲12')}${row('乙34')}`, [rows]],
    ['between texts', `<p>前</p>${row('甲12')}\n${row('乙34')}\n后<p>尾</p>`, ['前', rows, '后', '尾']],
    ['in a block', `<div>前${row('甲12')} ${row('乙34')}</div>后`, ['前', rows, '后']],
    ['without end tags', '<div><tr><td>甲<td>1<td>2<tr><td>乙<td>3<td>4</table></div>后', [rows, '后']],
    ['in a body group', `<p>前<tbody>${row('甲12')}${row('乙34')}</tbody><h2>后</h2>`, ['前', rows, '## 后']],
    [
      'after the end of their table',
      `<table>${row('甲12')}</table>${row('乙34')}</table>后`,
      [[rows[0]], [rows[1]], '后'],
    ],
    ['after the body', `<body>前</body></html>${row('甲12')}${row('乙34')}`, ['前', rows]],
    ['with a table in a cell', `<tr><td><table>${row('甲12')}${row('乙34')}</table></td></tr>后`, [rows, '后']],
    ['as cells', '<p>前</p><td>甲</td><td>1</td><td>2</td><p>后</p>', ['前', [rows[0]], '后']],
  ])('are a table, %s', (_, html, expected) => expect(read(html)).toEqual(expected))
})

describe('spans', () => {
  const spansOf = (html: string) =>
    tableIn(html).children.map(({ children }) => children.map(({ rowSpan = 1, colSpan = 1 }) => [rowSpan, colSpan]))

  it('are cut at the last row and at the end of a row group', () => {
    expect(spansOf('<table><tr><td rowspan=9>a<td>b<tr><td>c</table>')).toEqual([
      [
        [2, 1],
        [1, 1],
      ],
      [[1, 1]],
    ])
    expect(spansOf('<table><thead><tr><td rowspan=3>a<td>b</thead><tr><td>c<td>d</table>')[0]![0]).toEqual([1, 1])
    expect(spansOf('<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>')[0]![0]).toEqual([3, 1])
  })

  it('are at most the limits', () => {
    const rows = `<table><tr><td rowspan=300>a<td colspan=900>b${'<tr><td>c'.repeat(299)}</table>`
    const [first] = (readHtml(rows).children[0] as Table).children
    expect(first!.children).toMatchObject([{ rowSpan: 200 }, { colSpan: 60 }])
    const [low] = (readHtml(rows, { rowSpan: 3, colSpan: 2 }).children[0] as Table).children
    expect(low!.children).toMatchObject([{ rowSpan: 3 }, { colSpan: 2 }])
  })

  it('are read as browsers do where they are no numbers', () =>
    expect(spansOf('<table><tr><td colspan="2px">a<td colspan=0>b<td colspan=x>c<td rowspan=-1>d</table>')[0]).toEqual([
      [1, 2],
      [1, 1],
      [1, 1],
      [1, 1],
    ]))

  it('are cut where another cell stands', () =>
    expect(spansOf('<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d<td>e</table>')[1]).toEqual([
      [1, 1],
      [1, 1],
    ]))

  it('pass over rows without cells', () =>
    expect(spansOf('<table><tr><td rowspan=3>a<td>b<tr></tr><tr><td>c<tr></tr></table>')).toEqual([
      [
        [2, 1],
        [1, 1],
      ],
      [[1, 1]],
    ]))

  it('fill a short row without a cell that was not printed', () => {
    const { children } = tableIn('<table><tr><td>a<td>1<td>2<td>3<tr><td>b<td>4</table>')
    expect(children[1]!.children.map((cell) => plainText(cell))).toEqual(['b', '4'])
    expect(children[1]!.children[1]!.colSpan).toBe(3)
  })

  it('never overlap nor leave a gap, whatever the page says', () => {
    const cell = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).map(([r, c]) => `<td rowspan=${r} colspan=${c}>x`)
    const row = fc.array(cell, { maxLength: 5 }).map((cells) => `<tr>${cells.join('')}`)
    const group = fc
      .tuple(fc.constantFrom('thead', 'tbody', 'tfoot'), fc.array(row, { maxLength: 5 }))
      .map(([name, rows]) => `<${name}>${rows.join('')}</${name}>`)
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
        const html = `<table>${groups.join('')}</table>`
        const document = readHtml(html)
        assertDocument(document)
        expect(plainText(document).replace(/\s/g, '').length).toBe(html.split('x').length - 1)
      }),
      { numRuns: 300 },
    )
  })

  it('do not make a table of a thousand columns, but keep its words', () => {
    const { children } = readDocument(`<table><tr>${'<td>x'.repeat(1001)}<tr>${'<td>y'.repeat(1001)}</table>`)
    expect(children).toHaveLength(2002)
    expect(children[0]).toMatchObject({ type: 'paragraph' })
  })
})

describe('a table that lays out a page', () => {
  const data = '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>'
  const rows = [
    ['甲', '1'],
    ['乙', '2'],
  ]

  it('is dissolved, however deep the other stands', () => {
    let html = `<p>一、甲</p>${data}<p>后</p>`
    for (let i = 0; i < 5; i++) html = `<table><tr><td width=10></td><td>${html}</td><td>&nbsp;</td></tr></table>`
    expect(read(html)).toEqual(['一、甲', rows, '后'])
  })

  it('keeps the order of all that stands around the other', () =>
    expect(
      read(
        `<table><tr><td>题目<tr><td>日期<td>2025-01-02<tr><td>左</td><td><h2>一、甲</h2>${data}<p>中</p>${data}</td><td>右<tr><td>下</table>`,
      ),
    ).toEqual(['题目', [['日期', '2025-01-02']], '左', '## 一、甲', rows, '中', rows, '右', '下']))

  it('is dissolved where it holds text only, in paragraphs', () =>
    expect(read('<table><tr><td><p>一、甲</p><p>乙</p></td></tr></table><table><tr><td>丙</table>')).toEqual([
      '一、甲',
      '乙',
      '丙',
    ]))

  it('leaves the rows of a report together above and below a long text', () =>
    expect(read(`<table><tr><td>甲<td>1<tr><td colspan=2>${'长'.repeat(201)}<tr><td>乙<td>2</table>`)).toEqual([
      [['甲', '1']],
      '长'.repeat(201),
      [['乙', '2']],
    ]))

  it('is not one because a cell holds a table of one cell', () =>
    expect(read('<table><tr><td>甲<td><table><tr><td>1</table><td>2</table>')).toEqual([[['甲', '1', '2']]]))

  it('loses no word at any depth of nesting', () => {
    const { page } = fc.letrec<{ page: string }>((tie) => ({
      page: fc
        .array(
          fc.oneof(
            { depthSize: 'small', withCrossShrink: true },
            fc.constantFrom('x', '<p>x</p>', '<br>', '<h2>x</h2>', '<b>x</b>', '<ul><li>x<li>x</ul>', '<hr>'),
            fc
              .array(fc.array(tie('page'), { maxLength: 3 }), { maxLength: 3 })
              .map(
                (all) =>
                  `<table>${all.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}`).join('')}</table>`,
              ),
            tie('page').map((inside) => `<div>${inside}</div>`),
            tie('page').map((inside) => `<ul><li>${inside}</ul>`),
          ),
          { maxLength: 4 },
        )
        .map((parts) => parts.join('')),
    }))
    fc.assert(
      fc.property(page, (html) => {
        const document = readHtml(html)
        assertDocument(document)
        expect(plainText(document).replace(/\s/g, '').length).toBe(html.split('x').length - 1)
      }),
      { numRuns: 300 },
    )
  })
})

describe('places', () => {
  const html = '<div></div><div><p>甲</p><table><tr><td>1<td>2<tr><td>3<td><p>4</p></table><o:p>乙</o:p></div>'

  it('are paths in the tree that browsers make, with the tbody that they put in', () => {
    expect(pathsOf(html, 'paragraph')).toEqual(['/html/body/div[2]/p[1]', '/html/body/div[2]'])
    expect(pathsOf(html, 'table')).toEqual(['/html/body/div[2]/table[1]'])
    expect(pathsOf(html, 'row')[1]).toBe('/html/body/div[2]/table[1]/tbody[1]/tr[2]')
    expect(pathsOf(html, 'cell')[3]).toBe('/html/body/div[2]/table[1]/tbody[1]/tr[2]/td[2]')
  })

  it('of names that XPath does not have are told by the place among all', () =>
    expect(pathsOf('<p></p><x:y><p>甲</p></x:y>', 'paragraph')).toEqual(['/html/body/*[2]/p[1]']))

  it('do not grow without end', () => {
    const [path] = pathsOf(`${'<div>'.repeat(5000)}甲`, 'paragraph')
    expect(path!.split('/').length).toBeLessThan(110)
  })
})

describe('meta', () => {
  const metaOf = (html: string) => readDocument(html).meta

  it('has title and language, cleaned', () => {
    expect(metaOf('<html lang=zh><title>\n 甲&nbsp;乙 </title><p>丙')).toEqual({ title: '甲 乙', lang: 'zh' })
    expect(metaOf('<html lang="zh_CN!"><p>丙')).toEqual({ title: '', lang: 'zh-CN' })
  })

  it.each([
    ['<meta name="PubDate" content="2024-01-31 10:20">', '2024-01-31'],
    ['<meta name="publishdate" content="2024/1/5">', '2024-01-05'],
    ['<meta property="article:published_time" content="2024-01-31T10:20:00+08:00">', '2024-01-31'],
    ['<meta name="PubDate" content="2024-02-31"><meta name="PubDate" content="2024年2月3日">', '2024-02-03'],
    ['<meta name="PubDate" content="近日">', undefined],
    ['<meta name="ColumnName" content="2024-01-31">', undefined],
  ])('has the day of %s', (head, day) => expect(metaOf(head).date).toBe(day))

  const template = (data: string, attributes = 'data-name="report.json" data-type="application/json"') =>
    `<article class="gxgk"><p>甲</p><template class="gxgk-data" ${attributes}>${data}</template></article>`

  it('has the data that our own pages carry', () => {
    expect(metaOf(template('{"a":"&lt;b>"}')).embedded).toEqual({ name: 'report.json', data: { a: '<b>' } })
    expect(read(template('{}'))).toEqual(['甲'])
  })

  it.each([
    ['is no JSON', template('{'), 'report.json', '{'],
    ['is emptied', template(''), 'report.json', ''],
    ['is nested without end', template(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'report.json', '['.repeat(60)],
    ['is of another type', template('{}', 'data-name="a" data-type="text/plain"'), 'a', '{}'],
    ['names a path', template('{}', 'data-name="../a" data-type="application/json"'), 'report.json', '{}'],
    ['has no name', template('{}', 'data-type="application/json"'), 'report.json', '{}'],
  ])('has the text that stands there where it %s', (_, html, name, data) =>
    expect(metaOf(html).embedded).toEqual({ name, data }),
  )

  const bare = '<template class="gxgk-data" data-name="a" data-type="application/json">{}</template>'

  it.each(['<template class="x">{}</template>', `<math>${bare}</math>`, `<svg>${bare}</svg>`])(
    'has none of what carries none: %s',
    (html) => expect(metaOf(html).embedded).toBeUndefined(),
  )
})

describe('our own pages', () => {
  it('keep line breaks, tables of one column, and captions that are not printed', () =>
    expect(
      read(
        '<article class="gxgk"><p>甲<br>乙</p><table><caption>表</caption><tr><td>1<br>2</td></tr></table></article>',
      ),
    ).toEqual(['甲\n乙', [['1\n2']]]))
})

describe('limits', () => {
  const refusalOf = (html: string | Uint8Array, limits = {}) => {
    try {
      readHtml(html, limits)
    } catch (error) {
      return error instanceof ImportError ? [error.code, error.params.limit] : error
    }
    return undefined
  }

  const formatting = (count: number) => Array.from({ length: count }, (_, i) => `<b a=${i}>`).join('')

  it.each([
    ['a million nested div', '<div>'.repeat(1_000_000), 'nodes'],
    ['unclosed b, opened anew in each paragraph, in 34 KB', `<p>${formatting(2000)}${'<p>x'.repeat(3300)}`, 'nodes'],
    ['unclosed a in cells', `<table>${`<tr><td>${'<a href=#x>x'.repeat(20)}`.repeat(20_000)}`, 'nodes'],
    ['words parted by line ends without end', `<pre>${'a\n'.repeat(3_000_000)}`, 'letters'],
  ])('refuse %s in less than a second', async (_, html, limit) =>
    expect(await withinBudget(1000, () => refusalOf(html))).toEqual(['limit', limit]),
  )

  it('refuse character references before the parser makes one text of them', async () =>
    expect(await withinBudget(200, () => refusalOf(`<p>${'&amp;'.repeat(3_000_000)}`))).toEqual(['limit', 'letters']))

  it('are options', () => {
    expect(refusalOf('<p>甲', { bytes: 3 })).toEqual(['limit', 'bytes'])
    expect(refusalOf(new TextEncoder().encode('<p>甲'), { bytes: 5 })).toEqual(['limit', 'bytes'])
    expect(refusalOf('<p>甲<p>乙', { nodes: 6 })).toEqual(['limit', 'nodes'])
    expect(refusalOf('<p>甲<p>乙', { nodes: 7 })).toBeUndefined()
  })

  it.each([
    ['34 KB of unclosed b', '<b>'.repeat(11_333)],
    ['tables in tables', '<table><tr><td>a'.repeat(20_000)],
    ['lists in lists', '<ul><li>a'.repeat(30_000)],
    ['headings in headings', '<h1><div>a'.repeat(30_000)],
    ['spans of everything', `<table>${'<tr><td rowspan=65534 colspan=1000>1'.repeat(20_000)}`],
    ['tens of thousands of notes', '1<sup>2</sup>'.repeat(37_000)],
    ['styles without end', `<p style="${'text-decoration:'.repeat(100_000)}">x`],
  ])('let %s be read in a bounded time', async (_, html) =>
    expect(await withinBudget(4000, () => refusalOf(html))).toBeUndefined(),
  )
})

describe('anything at all', () => {
  const pieces = fc.constantFrom(
    ...'甲 1 < > & " = / - !'.split(' '),
    ...[
      '<table>',
      '<tr>',
      '<td>',
      '<td rowspan=3 colspan=2>',
      '</td>',
      '</tr>',
      '</table>',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
    ],
    ...[
      '<h2>',
      '</h3>',
      '<ul>',
      '<li>',
      '<a href="#a">',
      '<svg>',
      '<math>',
      '<select>',
      '<template>',
      '</template>',
      '<br>',
    ],
    ...[
      '<caption>',
      '<th>',
      '<thead>',
      '<tfoot>',
      '<form>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<![CDATA[',
      '&nbsp;',
    ],
    ...[
      '<frameset>',
      '<plaintext>',
      '<body hidden>',
      '<div class="gxgk">',
      '<pre>',
      '\n',
      '\0',
      '\ud800',
      '\ufffe',
      '&#1;',
    ],
    '<template class="gxgk-data" data-name="a" data-type="application/json">[]</template>',
  )

  it('is a document that may be printed', () =>
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const document = readHtml(parts.join(''))
        assertDocument(document)
        for (const node of walk(document)) if (node.type === 'table') spanGrid(node)
      }),
      { numRuns: 500 },
    ))

  it('throws nothing but the reader’s own error, from any bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          assertDocument(readHtml(bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError)
        }
      }),
      { numRuns: 300 },
    ))
})

describe.skipIf(!hasSharedReports)(`published pages${leftOut}`, () => {
  it.each([
    ['anonymous-city-2025', { organ: '测试市' }],
    ['shanghai-general-office-2019', {}],
  ])('%s give every figure of the golden file', (name, options) => {
    const document = readDocument(sharedReport(`${name}.html`))
    const { draft, problems } = extractReport(document, options)
    expect(draft!.tables).toEqual((golden(name) as { tables: unknown }).tables)
    expect(problems).toEqual([])
  })
})
