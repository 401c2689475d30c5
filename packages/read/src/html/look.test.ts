import { plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { readHtml } from './index'

/** The texts of the cells of a row. */
const cellsOf = (cells: string, head = '') =>
  readHtml(`<!doctype html><head>${head}</head><table><tr>${cells}</table>`).children.flatMap((block) =>
    block.type === 'table' ? block.children.flatMap((row) => row.children.map((cell) => plainText(cell))) : [],
  )

/** What is read of a cell beside another one. */
const cellOf = (inside: string, head?: string) => cellsOf(`<td>甲<td>${inside}`, head)[1]

describe('a raised mark', () => {
  it.each([
    ['7<sup>1</sup>', '7¹'],
    ['7 <sup> (1) </sup>', '7 ⁽¹⁾'],
    ['7<sup>[12]</sup>', '7⁽¹²⁾'],
    ['7<sup><a href="#n1">1</a></sup>', '7¹'],
    ['7<a href="#fn1">1</a>', '7¹'],
    ['7<a href="#fn1">(1)</a>', '7⁽¹⁾'],
    ['<a href="#top">71</a>', '71'],
    ['7<a href="/note/1">1</a>', '71'],
    ['共7<a href="#a">类</a>', '共7类'],
    ['7<sup>②</sup>', '7②'],
    ['7①', '7①'],
    ['7²', '7²'],
    ['<sup>1</sup>7', '¹7'],
    ['7<sup>注</sup>', '7〔注〕'],
    ['<sup>注1</sup>7', '〔注¹〕7'],
    ['7<span style="vertical-align: super; font-size: 8pt">3</span>', '7³'],
    ['7<span style="VERTICAL-ALIGN:SUPER">3</span>', '7³'],
    ['7<span style="vertical-align:4pt">3</span>', '7³'],
    ['7<sub>1</sub>', '7¹'],
    ['H<sub>2</sub>O', 'H2O'],
    ['7<sup></sup>1', '71'],
  ])('is read so in %s', (html, expected) => expect(cellOf(html)).toBe(expected))

  it.each([
    '.note { vertical-align: super }',
    'span.note{vertical-align:super !important}',
    '#n{vertical-align:super}',
  ])('is told by %s', (rule) => expect(cellOf('7<span class=note id=n>1</span>', `<style>${rule}</style>`)).toBe('7¹'))

  it('is none where a cell, or a word a little, is raised', () => {
    expect(cellsOf('<td>甲<td style="vertical-align:super">7')).toEqual(['甲', '7'])
    expect(cellOf('<span style="vertical-align:1px">7</span>')).toBe('7')
    expect(cellOf('<span style="vertical-align:middle">7</span>')).toBe('7')
    expect(cellOf('<span style="position:relative;top:-1.0pt;mso-text-raise:1.0pt">7</span>')).toBe('7')
  })
})

describe('struck words', () => {
  it.each([
    '<s>5</s>7',
    '<del>5</del><ins>7</ins>',
    '<strike>5</strike><u>7</u>',
    '<span style="text-decoration:line-through">5</span>7',
    '<span style="text-decoration: underline line-through red">5<b>5</b></span>7',
    '<span style="text-decoration-line : line-through">5<i style="text-decoration:none">5</i></span>7',
    '<p style="text-decoration:line-through">5</p><p>7</p>',
  ])('are not read in %s', (html) => expect(cellOf(html)).toBe('7'))

  it.each(['.old{text-decoration:line-through}', 'span.old { color: red; text-decoration-line: line-through; }'])(
    'are told by %s',
    (rule) => expect(cellOf('<span class="a old">5</span>7', `<style>${rule}</style>`)).toBe('7'),
  )

  it('keep the place of their cell', () =>
    expect(cellsOf('<td>甲<td style="text-decoration:line-through">5<td>7')).toEqual(['甲', '', '7']))

  it('take their row with them', () =>
    expect(cellsOf('<td>甲<td>1<tr style="text-decoration:line-through"><td>乙<td>5')).toEqual(['甲', '1']))

  it('are words again where the page says that they are not struck', () =>
    expect(cellOf('<del>7</del>', '<style>del{text-decoration:none}</style>')).toBe('7'))
})

describe('hidden words', () => {
  it.each([
    '<span style="display:none">5</span>7',
    '<span style="display:none!important;display:inline">5</span>7',
    '<span hidden>5</span>7',
    '<span style="visibility:hidden">5</span>7',
    '<span style="visibility:hidden">5<b style="visibility:visible">7</b></span>',
    '<span style="font-size:0">5</span>7',
    '<span style="font-size:0px">5<b>5</b><b style="font-size:2em">5</b><b style="font-size:12px">7</b></span>',
    '<span style="font:0/0 a">5</span>7',
    '<span style="opacity:0">5<b style="opacity:1">5</b></span>7',
    '<span style="opacity: 0.0">5</span><span style="opacity:0.5">7</span>',
    "<span style='mso-hide:all'>5</span>7",
  ])('are not read in %s', (html) => expect(cellOf(html)).toBe('7'))

  it.each([
    '.x{display:none}',
    '/* .x{} */ #y{visibility:hidden}',
    'span.x.z{opacity:0}',
    'a, .x , b{font-size:0}',
    '@media screen{.x{display:none}}',
    '@media print{.x{display:block}} .x{display:none}',
    '@font-face{font-family:a;src:url(b)} .x{display:none}',
  ])('are told by %s', (rules) =>
    expect(cellOf('<span class="x z" id=y>5</span>7', `<style>${rules}</style>`)).toBe('7'),
  )

  it.each([
    '.x{display:none} .x.z{display:inline}',
    '.x{display:none} #y{display:inline}',
    '.x{display:none!important} .x{display:inline!important}',
    '.x{display:none} td .x{display:inline}',
    '.x:hover{display:none}',
    '.x[a]{display:none}',
    'div .x{display:none}',
    '@media print{.x{display:none}}',
    '@media (max-width: 600px) { .w{a:b} .x { display: none } }',
    '.xx{display:none}',
    'b.x{display:none}',
    '.x{color:#fff}',
  ])('are read where %s', (rules) =>
    expect(cellOf('<span class="x z" id=y>57</span>', `<style>${rules}</style>`)).toBe('57'),
  )

  it.each(['<style media=print>.x{display:none}</style>', '<template><style>.x{display:none}</style></template>'])(
    'are read where %s',
    (head) => expect(cellOf('<span class=x>57</span>', head)).toBe('57'),
  )

  it('are shown again by a style of their own', () => {
    expect(cellOf('<span class=x style="display:inline">7</span>', '<style>.x{display:none}</style>')).toBe('7')
    expect(cellOf('<span hidden style="display:inline">7</span>')).toBe('7')
  })

  it('keep the place of their cell where they are only invisible', () =>
    expect(cellsOf('<td>甲<td style="visibility:hidden">5<td>7')).toEqual(['甲', '', '7']))

  it('are not the whole page, which waits for a script', () =>
    expect(cellOf('7', '<style>body{display:none!important} html{opacity:0}</style>')).toBe('7'))

  it('are read in a bounded time, however many rules there are', async () => {
    const rules = Array.from({ length: 20_000 }, (_, i) => `.x.a${i}{display:none}`).join('')
    const spans = Array.from({ length: 20_000 }, (_, i) => `<i class="x b${i}">7</i>`).join('')
    const sheet = `<style>${rules}${'@a{'.repeat(100_000)}</style>`
    expect(await withinBudget(4000, () => cellOf(spans, sheet))).toHaveLength(20_000)
  })
})

describe('words that a style sheet puts beside others', () => {
  it.each([
    ['.x::after{content:"9"}', '79'],
    ['.x:after{content:"9"}', '79'],
    ['.x::before{content:"-"}', '-7'],
    ['span::before{content:"1" "2"}', '127'],
    [".x::after{content:'\\39'}", '79'],
    ['.x::after{content:attr(data-y)}', '78'],
    ['.x{font-size:0} .x::after{content:"339";font-size:16px}', '339'],
    ['.x{visibility:hidden} .x::after{content:"339";visibility:visible}', '339'],
    ['.x::after{content:"8"} #y::after{content:"9"}', '79'],
  ])('are read by %s', (rules, expected) =>
    expect(cellOf('<span class=x id=y data-y=8>7</span>', `<style>${rules}</style>`)).toBe(expected),
  )

  it.each([
    '.x::after{content:"\\e600"}',
    '.x::after{content:"";display:table;clear:both}',
    '.x::after{content:".";display:block;height:0;visibility:hidden}',
    '.x::after{content:".";display:block;height:0}',
    '.x::after{content:"9";display:none}',
    '.x::after{content:"9";font-size:0}',
    '.x:hover::after{content:"9"}',
    'div .x::after{content:"9"}',
    '@media print{.x::after{content:"9"}}',
    '.z::after{content:"9"}',
    '.x{display:inline} .x::selection{color:red}',
  ])('are none by %s', (rules) => expect(cellOf('<span class=x>7</span>', `<style>${rules}</style>`)).toBe('7'))
})

describe('words that a style sheet may put beside a figure', () => {
  const inSpan = (rules: string) => cellOf('<span class="x y:z" data-y="-">7</span>', `<style>${rules}</style>`)

  it.each([
    'table td::after{content:"1"}',
    'tr>td::after{content:"1"}',
    'td + td::after{content:"1"}',
    'td:nth-child(2)::after{content:"1"}',
    '[data-y]::after{content:"."}',
    '*::after{content:"%"}',
    '::after{content:"万"}',
    ':is(b, span)::after{content:"1"}',
    'span:where(*):after{content:"1"}',
    'table :is(.a, td .x)::after{content:"1"}',
    's\\70 an::after{content:"1"}',
    '.y\\:z::after{content:"1"}',
    'span::after{c\\6f ntent:"1"}',
    '.x::after{content:var(--a)}',
    '.x::after{content:counter(a)}',
    '.x::after{content:"件" counter(a)}',
    'table .x::after{content:attr(data-y)}',
    '@supports (display:grid){table .x::after{content:"1"}}',
    '@layer a{table .x::after{content:"1"}}',
    '@layer a;@media only screen{table .x::after{content:"1"}}',
    '@media (min-width: 1px){.x::after{content:"1"}}',
    'table{.x::after{content:"1"}}',
    '.x{color:red;&::after{content:"1"}}',
    '.x{a:"}"}table .x::after{a:"}";/*}*/content:"1"}',
    'table .x::after{content:"1"',
    `.x::after{a:${'b'.repeat(2000)};content:"1"}`,
    'table .x{}.y\\:z::after{content:"2";content:"1" var(--a)}',
  ])('are told: %s', (rules) => expect(inSpan(rules)).toBe('7〔样式〕'))

  it.each(['table td::before{content:"1"}', '*::before{content:"-"}', 'td:first-child + td::before{content:"1"}'])(
    'are told in a blank cell too: %s',
    (rules) => {
      const [, blank, figure] = cellsOf('<td>甲<td><td>7', `<style>${rules}</style>`)
      expect([blank, figure].map((one) => one?.includes('〔样式〕'))).toContain(true)
      expect(blank).toMatch(/^(?:〔样式〕)+$/)
    },
  )

  it.each([
    'table td::after{content:"•"}',
    'table td::after{content:"\\e600"}',
    'table td::after{content:"\\a0"}',
    'table td::after{content:"件"}',
    'table td::after{content:"";display:table}',
    'table td::after{content:".";display:block;height:0;visibility:hidden}',
    'table td::after{content:".";visibility:hidden}',
    'table td::after{content:url(1.png)}',
    'table td::after{content:none}',
    'table td::after{content:attr(data-label)}',
    'table td[data-label]::after{content:"1"}',
    'table td:empty::after{content:"0"}',
    'td:first-child::after{content:"1"}',
    'td:hover::after{content:"1"}',
    'td::after:hover{content:"1"}',
    'nav span::after{content:"1"}',
    '.gxgk > td::after{content:"1"}',
    ':is(h1, nav td)::after{content:"1"}',
    '@media print{table td::after{content:"1"}}',
    '@media screen and (max-width: 600px){table td::after{content:"1"}}',
    '@keyframes a{from{content:"1"}}',
    'table td{color:transparent;text-shadow:0 0 1px red}',
    'table td{color:rgba(1,1,1,.9)} table td i{color:transparent}',
    'table td{color:rgb(1,2,0)}',
    'table td{color:#000;background:transparent}',
  ])('are not: %s', (rules) => expect(inSpan(rules)).toBe('7'))

  it('are told where they meet a figure of a text, and nowhere else of it', () => {
    const wordsOf = (html: string) =>
      plainText(readHtml(`<style>body :is(b, p)::before{content:"1"}</style>${html}`).children[0]!)
    expect(wordsOf('<p>增长<b>33</b>%')).toBe('增长〔样式〕33%')
    expect(wordsOf('<p>增长33<b></b>%')).toBe('增长33〔样式〕%')
    expect(wordsOf('<p>增长<b>很多</b>')).toBe('增长很多')
  })

  it.each([
    ['strings without an end', 'td::before{content:"', '\\a'],
    ['strings without an end, of letters', 'td::before{content:"1" "', 'aaaaaaaaaa'],
    ['rules in rules', '', 'td{& &{'],
    ['signs of the outer rule', 'td{', '&'],
    ['brackets', '', 'td:is('],
    ['selectors', '', 'td:is(a)::before{content:"1"}td::before,'],
  ])('are found in a bounded time among %s', async (_, before, piece) => {
    const sheet = `<style>${before}${piece.repeat(Math.ceil(400_000 / piece.length))}{content:"1"}</style>`
    await withinBudget(2000, () => cellOf('7', sheet))
  })

  it('are found in a bounded time among remarks', async () => {
    const sheet = '<style>i:first-child::before,i:last-child::after{content:"1"}</style>'
    const many = `${'x<!-- -->'.repeat(20_000)}${'<i></i>'.repeat(20_000)}`
    await withinBudget(2000, () => cellOf(many, sheet))
  })

  it('are found in a bounded time, however many rules there are', async () => {
    const rules = Array.from({ length: 10_000 }, (_, i) => `i:is(.a${i}) b:is(.c)::after{content:"1"}`).join('')
    const sheet = `<style>${rules}${'&{&::after{content:"1";'.repeat(10_000)}</style>`
    await withinBudget(4000, () =>
      expect(() => cellOf('<b class="b c">7</b>'.repeat(10_000), sheet)).toThrow(
        expect.objectContaining({ code: 'limit' }) as Error,
      ),
    )
  })
})

describe('a figure without a colour', () => {
  it.each(['transparent', 'rgba(0, 0, 0, 0)', '#0000', '#ffffff00', 'rgb(0 0 0 / 0%)', 'hsla(1,2%,3%,.0)'])(
    'is told: %s',
    (colour) => {
      expect(cellOf(`<b style="color:${colour}">51</b>`)).toBe('51〔透明〕')
      expect(cellOf('<b>51</b>', `<style>table b{color:${colour}}</style>`)).toBe('51〔透明〕')
      expect(cellOf(`<b style="color:${colour}">甲</b>`)).toBe('甲')
      expect(cellOf(`<b style="color:${colour}"><i style="color:red">51</i></b>`)).toBe('51')
    },
  )
})

describe('words that run one way whatever they are', () => {
  it.each([
    '<bdo dir=rtl>51</bdo>',
    '<span style="direction:rtl;unicode-bidi:bidi-override">51</span>',
    '<span style="unicode-bidi: isolate-override">51</span>',
    '<b class=x>51</b>',
  ])('are marked as such where they are figures: %s', (inside) =>
    expect(cellOf(inside, '<style>.x{unicode-bidi:bidi-override}</style>')).toBe('\u202e51\u202c'),
  )

  it.each([
    '<bdo dir=rtl>甲</bdo>',
    '<bdo><span style="unicode-bidi:normal">51</span></bdo>',
    '<bdi>51</bdi>',
    '<bdo dir=ltr>51</bdo>',
  ])('are words like others where they are not: %s', (inside) => expect(cellOf(inside)).toMatch(/^(?:甲|51)$/))
})

describe('a drawing amid words', () => {
  it('is told where a figure is written in it', () => {
    const words = (inside: string) => plainText(readHtml(`<p>共${inside}件`).children[0]!)
    expect(words('<svg><g><text>339</text></g></svg>')).toBe('共〔图片：339〕件')
    expect(words('<svg><path d="M1 2"/></svg>')).toBe('共件')
    expect(words('<svg style="display:none"><text>339</text></svg>')).toBe('共件')
    expect(words(`<svg>${'<g>'.repeat(20_000)}<text>339</text></svg>`)).toContain('件')
  })
})

describe('how a word is said', () => {
  it('is told where it is a figure', () => expect(cellOf('<ruby>7<rt>339</rt></ruby>')).toBe('7³³⁹'))

  it('is looked into once, however deep', async () => {
    const page = `<p>${'<ruby>1<rt>2'.repeat(20_000)}`
    expect((await withinBudget(2000, () => readHtml(page))).children).toHaveLength(1)
  })

  it('is not read', () => expect(cellOf('<ruby>七<rp>(</rp><rt>qi</rt><rp>)</rp></ruby>件')).toBe('七件'))
})

describe('what stands in a row of boxes', () => {
  const lines = (html: string) => readHtml(html).children.map((block) => plainText(block))

  it.each([
    '<div style="display:flex"><span>规章</span><b>3</b><span>0</span></div>',
    '<style>.r{display:inline-grid}</style><p><span class=r><span>规章</span><b>3</b><span>0</span></span></p>',
  ])('is a line for each: %s', (html) => expect(lines(html)).toEqual(['规章', '3', '0']))

  it('is one line elsewhere', () =>
    expect(lines('<div style="display:flex"><p><span>规</span><b>章</b></p></div>')).toEqual(['规章']))
})
