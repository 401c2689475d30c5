import { form2021 } from '@gxgk/core'
import { cell, document, heading, link, paragraph, row, table } from '@gxgk/document'
import type { Block } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { surveyed } from './facts'
import { passagesOf } from '../passage'

interface Given {
  readonly before: readonly (string | Block)[]
  readonly other?: readonly string[]
  readonly meta?: { readonly title?: string; readonly date?: string }
}

const survey = ({ before, other = [], meta = {} }: Given) => {
  const passagesIn = (blocks: readonly (string | Block)[]) =>
    passagesOf(
      document(
        { title: '', lang: 'zh-CN' },
        blocks.map((block, i) => (typeof block === 'string' ? paragraph(block, { source: { line: i + 1 } }) : block)),
      ),
    )
  const { facts, narratives } = surveyed(
    new Map([
      ['preamble', passagesIn(before)],
      ['other', passagesIn(other)],
    ]),
    { title: '', ...meta },
    form2021,
  )
  const textsIn = (section: string) =>
    narratives.get(section)!.map((passage) => (passage.kind === 'text' ? passage.text : passage.kind))
  return {
    facts,
    values: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value])),
    preamble: textsIn('preamble'),
    other: textsIn('other'),
  }
}

const valuesIn = (...before: (string | Block)[]) => survey({ before }).values

it('words of two places are no name together', () => {
  const metadata = table('', [row([cell('发布机构：'), cell('某县教育局')])])
  const meta = { title: '某县教育局2024年政府信息公开工作年度报告-某县人民政府网' }
  const before = ['某县人民政府网', metadata, '某县教育局2024年政府信息公开工作年度报告']
  expect(survey({ before, meta }).values['organ']).toBe('某县教育局')
})
const titleAnd = (...after: (string | Block)[]) =>
  survey({ before: ['某县教育局2024年政府信息公开工作年度报告', ...after] })
const pairs = (...rows: string[][]) =>
  table(
    '',
    rows.map((texts) => row(texts.map((text) => cell(text)))),
  )

describe('the title', () => {
  it.each([
    '某县教育局2024年政府信息公开工作年度报告',
    '某县教育局２０２４年度政府信息公开工作年度报告',
    '某县教育局二〇二四年政府信息公开工作年度报告',
    '某县教育局 2024 年 政府信息公开工作年度报告',
    '2024年某县教育局政府信息公开工作年度报告',
    '某县教育局 2024年政府信息公开工作年度报告（公开）',
    '某县教育局关于2024年度政府信息公开工作情况的报告',
    '关于2024年某县教育局政府信息公开年度报告',
    '某县教育局2024年政府信息公开年报',
    '某县教育局政府信息公开工作年度报告（2024年度）',
    '《某县教育局2024年政府信息公开工作报告》',
  ])('tells organ and year: %s', (title) => {
    const { values, preamble } = survey({ before: ['首页', title, '本报告……'] })
    expect(values).toEqual({ organ: '某县教育局', year: 2024 })
    expect(preamble).toEqual(['本报告……'])
  })

  it.each([
    ['某县人民政府办公室', '2024年政府信息公开工作年度报告'],
    ['某县人民政府', '办公室2024年政府信息', '公开工作年度报告'],
    ['某县人民政府办公室', '2024年', '政府信息公开工作', '年度报告'],
  ])('may take several lines: %s', (...lines) => {
    const { values, preamble, facts } = survey({ before: ['首页', ...lines, '甲'] })
    expect(values).toEqual({ organ: '某县人民政府办公室', year: 2024 })
    expect(preamble).toEqual(['甲'])
    expect(facts.organ).toMatchObject({ line: 2, raw: lines.join(' ') })
  })

  it('may have the day of publication between its lines', () =>
    expect(
      survey({ before: ['某县人民政府办公室', '2025年1月16日', '2024年政府信息公开工作年度报告', '甲'] }),
    ).toMatchObject({ values: { organ: '某县人民政府办公室', year: 2024 }, preamble: ['甲'] }))

  it('takes no other line before the year for the organ', () =>
    expect(survey({ before: ['首页 政务公开 年报', '2024年政府信息公开工作年度报告'] })).toMatchObject({
      values: { year: 2024 },
      preamble: [],
    }))

  it('is that of a sentence broken over two lines, where nothing else tells it', () =>
    expect(
      survey({ before: ['根据条例要求，现公布某县教育', '局2023年政府信息公开工作年度报告，请查阅。'] }).values,
    ).toMatchObject({ organ: '某县教育局', year: 2023 }))

  it('takes no title that another is run together with for a name', () =>
    expect(
      survey({
        before: ['名称：某市人民政府2020年政府信息公开工作年度报告某市人民政府', '2020年政府信息公开工作年度报告'],
      }).values,
    ).not.toHaveProperty('organ', expect.stringContaining('报告')))

  it('is the last of the same ones, which menus repeat', () =>
    expect(
      survey({ before: ['某局2024年政府信息公开工作年度报告', '首页', '某局2024年政府信息公开工作年度报告', '甲'] })
        .preamble,
    ).toEqual(['甲']))

  const two = ['甲局2024年政府信息公开工作年度报告', '甲局2023年政府信息公开工作年度报告', '乙']
  it('is told by the title of the page where lines tell several', () => {
    expect(survey({ before: two }).values).toEqual({ organ: '甲局' })
    expect(survey({ before: two, meta: { title: '甲局2023年政府信息公开工作年度报告-甲县人民政府' } }).values).toEqual({
      organ: '甲局',
      year: 2023,
    })
  })

  it('is that of the page, or of the table above the report, where no line tells it', () => {
    expect(survey({ before: ['甲'], meta: { title: '某局2024年政府信息公开工作年度报告_某县' } }).values).toEqual({
      organ: '某局',
      year: 2024,
    })
    expect(valuesIn(pairs(['名　称', '某局2024年政府信息公开工作年度报告'], ['索引号', '1']))).toEqual({
      organ: '某局',
      year: 2024,
    })
  })

  it('may be told by a sentence', () =>
    expect(
      survey({ before: ['首页', '根据条例要求，现公布某市人民政府办公室2024年政府信息公开工作年度报告。'] }),
    ).toMatchObject({
      values: { organ: '某市人民政府办公室', year: 2024 },
      preamble: ['根据条例要求，现公布某市人民政府办公室2024年政府信息公开工作年度报告。'],
    }))

  it('in a sentence takes neither “our organ” nor a verb for a name', () => {
    expect(valuesIn('现公布我局2024年政府信息公开工作年度报告。')).toEqual({ year: 2024 })
    expect(valuesIn('根据规定现将某局2024年政府信息公开工作年度报告公布如下。')).toEqual({ organ: '某局', year: 2024 })
    expect(valuesIn('根据某市统一部署编制某局2024年政府信息公开工作年度报告。')).toEqual({ year: 2024 })
  })
})

describe('the organ', () => {
  const untitled = (publisher: string) =>
    valuesIn(pairs(['索引号', '1', '发布机构', publisher]), '2024年政府信息公开工作年度报告')
  it('is the publisher where no title names it, unless that is an office that publishes for others', () => {
    expect(untitled('某县水利局')).toEqual({ organ: '某县水利局', year: 2024 })
    expect(untitled('某县人民政府办公室')).toEqual({ year: 2024 })
  })

  it('is the signature, if it agrees with the publisher', () => {
    const before = ['2024年政府信息公开工作年度报告']
    const other = ['无。', '某县水利局', '2025年1月20日']
    expect(survey({ before, other })).toMatchObject({
      values: { organ: '某县水利局', year: 2024, signed: '2025-01-20' },
      other,
    })
    expect(survey({ before: [pairs(['发布机构', '某县林业局']), ...before], other }).values).not.toHaveProperty('organ')
  })
})

describe('the period', () => {
  it.each([
    ['统计期限为2024年1月1日至2024年12月31日', '2024-01-01', '2024-12-31'],
    ['数据从2024年1月1日起到12月31日止', '2024-01-01', '2024-12-31'],
    ['统计时间：1月1日—12月31日', '2024-01-01', '2024-12-31'],
    ['期限自 2024 年 1 月 1 日起，至 2024 年 12 月 31 日止', '2024-01-01', '2024-12-31'],
    ['统计期限为二〇二四年一月一日至二〇二四年十二月三十一日', '2024-01-01', '2024-12-31'],
    ['数据统计期限：2024-01-01至2024-12-31', '2024-01-01', '2024-12-31'],
    ['自2023年12月1日至2024年11月30日', '2023-12-01', '2024-11-30'],
  ])('is read from %s', (sentence, from, to) => expect(titleAnd(sentence).values['period']).toEqual({ from, to }))

  it('is the one that counts, where days of something else are told', () => {
    const other = '公示自2024年3月1日至2024年3月10日。'
    const counted = '本报告统计期限为2024年1月1日至12月31日。'
    expect(titleAnd(other, counted).values['period']).toEqual({ from: '2024-01-01', to: '2024-12-31' })
    expect(titleAnd(counted, '数据自2023年1月1日至2023年12月31日。').values['period']).toBeUndefined()
  })

  it('tells the year where no title does', () =>
    expect(valuesIn('本报告统计期限为2023年1月1日至2023年12月31日。')['year']).toBe(2023))

  it('has no day that is not in the calendar', () =>
    expect(titleAnd('统计期限为2023年2月30日至12月31日').values['period']).toBeUndefined())
})

describe('the day of publication', () => {
  it.each([
    '发布日期：2025年1月22日',
    '发布时间: 2025-01-22 10:30 来源：某局 浏览次数：5',
    '公开日期 2025/1/22',
    '来源：某局　发布时间：2025.01.22',
    '公布时间：二〇二五年一月二十二日',
  ])('is read where it is called so, and its line is not the preamble: %s', (line) => {
    const { values, preamble } = titleAnd(line, '字体：大 中 小', '甲')
    expect(values['published']).toBe('2025-01-22')
    expect(preamble).toEqual(['甲'])
  })

  it('is read from the table above the report', () => {
    const metadata = pairs(['索引号', '1', '发布机构', '某局'], ['发布日期', '2025-01-22', '成文日期', '2025-01-20'])
    const { values, preamble } = survey({ before: [metadata, heading(1, '某局2024年政府信息公开工作年度报告'), '甲'] })
    expect(values).toEqual({ organ: '某局', year: 2024, published: '2025-01-22', signed: '2025-01-20' })
    expect(preamble).toEqual(['甲'])
  })

  it('is that of the page where no line tells it', () => {
    const before = ['某局2024年政府信息公开工作年度报告']
    expect(survey({ before, meta: { date: '2025-01-22' } }).values['published']).toBe('2025-01-22')
    expect(
      survey({ before: [...before, '发布日期：2025-01-23'], meta: { date: '2025-01-22' } }).values['published'],
    ).toBe('2025-01-23')
  })

  it('is not the day of signing, nor one of two', () => {
    expect(titleAnd('成文日期：2025-01-22').values).toMatchObject({ signed: '2025-01-22' })
    expect(titleAnd('成文日期：2025-01-22').values['published']).toBeUndefined()
    expect(titleAnd('发布日期：2025-01-22', '发布日期：2025-01-23').values['published']).toBeUndefined()
  })
})

describe('contact', () => {
  const contactIn = (...lines: string[]) => titleAnd(...lines).values['contact']

  it.each([
    [
      '如有疑问，请与某县教育局办公室联系（地址：某县某路1号，邮编：123456，电话：0123-1234567）。',
      { unit: '某县教育局办公室', phone: '0123-1234567', address: '某县某路1号', postcode: '123456' },
    ],
    [
      '欢迎向某市政务公开办公室（某路2号）咨询，联系电话: (0123)12345678；电子邮箱：a.b@c.gov.cn。',
      { unit: '某市政务公开办公室', phone: '(0123)12345678', email: 'a.b@c.gov.cn' },
    ],
    ['需了解详情，请致电，联系电话：0123－1234567、1234568。', { phone: '0123-1234567、1234568' }],
    ['联系地址：某市某路3号（某大厦5楼）邮政编码：123456', { address: '某市某路3号（某大厦5楼）', postcode: '123456' }],
    ['电话/传真：０１２３—１２３４５６７', { phone: '0123-1234567' }],
  ])('is read from %s', (sentence, contact) => expect(contactIn(sentence)).toEqual(contact))

  it('is read from lines, with the words and place of the first', () =>
    expect(titleAnd('甲', '联系单位：某局办公室', '联系电话：0123-1234567').facts.contact).toEqual({
      value: { unit: '某局办公室', phone: '0123-1234567' },
      raw: '联系单位：某局办公室',
      line: 3,
    }))

  it('is read from the last section where the preamble does not tell it', () =>
    expect(survey({ before: ['甲'], other: ['联系电话：0123-1234567。'] }).values['contact']).toEqual({
      phone: '0123-1234567',
    }))

  it.each([
    ['an address of a page', '网站地址：www.a.cn'],
    ['an address for downloads', '下载地址：http://a.cn/b'],
    ['a unit that is spoken of', '加强与各部门联系，及时回应问题。'],
    ['a fax', '传真：0123-1234567'],
    ['a number that is no telephone', '全年受理电话咨询12345次'],
  ])('is not %s', (_, sentence) => expect(contactIn(sentence)).toBeUndefined())

  it('leaves out a field of which two values are told', () =>
    expect(contactIn('电话：0123-1234567', '地址：某县某路1号', '电话：0123-7654321')).toEqual({
      address: '某县某路1号',
    }))
})

describe('the address for downloads', () => {
  const downloadIn = (...lines: (string | Block)[]) => titleAnd(...lines).values['download']

  it.each([
    ['本报告电子版可在某市政府网站（http://www.a.gov.cn/b/t2025_1.html）下载。', 'http://www.a.gov.cn/b/t2025_1.html'],
    ['公众可登录某网站(www.a.gov.cn)查阅。', 'www.a.gov.cn'],
    ['下载网址：https://a.cn/x?y=1。', 'https://a.cn/x?y=1'],
  ])('is read from %s', (sentence, address) => expect(downloadIn(sentence)).toBe(address))

  it('is the one behind a link', () =>
    expect(downloadIn(paragraph(['电子版可在', link('https://a.cn/b', '某市政府网'), '下载。']))).toBe(
      'https://a.cn/b',
    ))

  it('is absent where no sentence says so, or two are told', () => {
    expect(downloadIn('邮箱a@b.cn，网站http://a.cn。')).toBeUndefined()
    expect(downloadIn('可在http://a.cn下载。', '可在http://b.cn下载。')).toBeUndefined()
    expect(downloadIn('请登录http://a.cn。', '可在http://b.cn下载。')).toBe('http://b.cn')
  })
})

describe('the words around the report', () => {
  it.each([
    '发布日期：2025-01-20',
    '2025年1月20日',
    '（2025年1月20日）',
    '来源：某局 作者：某人 浏览次数：12',
    '字体：【大 中 小】 打印本页',
    '【字体：大 中 小】',
    '打印 关闭窗口',
    '分享到：',
    '当前位置：首页 > 年报',
  ])('do not belong to the preamble: %s', (line) => expect(titleAnd(line, '甲').preamble).toEqual(['甲']))

  it.each(['来源于群众的意见', '大力推进公开', '打印机采购信息已公开', '日期不限', '根据条例编制。', '（一）'])(
    'leave the preamble’s own: %s',
    (line) => expect(titleAnd(line).preamble).toEqual([line]),
  )

  it('before the first sentence are menus where there is no title', () =>
    expect(survey({ before: ['首页', '政务公开 年报', '根据条例要求编制本报告。', '甲'] }).preamble).toEqual([
      '根据条例要求编制本报告。',
      '甲',
    ]))

  const report = ['本年度没有收取费用。', '某县教育局', '2025年1月20日']
  it.each([
    ['责任编辑：某人'],
    ['【打印本页】 【关闭窗口】'],
    ['上一篇：甲', '下一篇：没有了'],
    ['分享到：', '微信'],
    ['扫一扫在手机打开当前页'],
    ['友情链接', '某省', '某市'],
    ['主办单位：某县人民政府', '某ICP备12345678号-1', '建议使用谷歌浏览器。'],
    ['版权所有 某县人民政府', '网站标识码1234567890'],
  ])('are cut after it: %s', (...foot) => {
    expect(survey({ before: [], other: [...report, ...foot] }).other).toEqual(report)
  })

  it.each([
    ['主办单位要加强管理。'],
    ['来源：甲', '但是后面还有正文，说明情况。'],
    ['联系方式如下', '电话0123-1234567'],
    ['分享经验'],
  ])('leave the report’s own: %s', (...lines) =>
    expect(survey({ before: [], other: [...report, ...lines] }).other).toEqual([...report, ...lines]),
  )
})
