import { assertDocument, paragraph, plainText, spanGrid, strong, text, walk } from '@gxgk/document'
import type { Table } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { compiledForm } from '../forms/compiled-form'
import { form2019 } from '../forms/2019'
import { form2021 } from '../forms/2021'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { blankDraft } from '../model/blank-draft'
import type { AnyDraft } from '../model/report'
import { caseReport } from '../testing/case-report'
import { caseArguments, formArbitrary, reportArbitrary } from '../testing/index'
import { rules } from '../rules/index'
import { findingsToDocument } from './findings-to-document'
import { narrativeBlocks } from './narrative'
import { toDocument } from './to-document'

const tables = (report: AnyDraft) =>
  [...walk(toDocument(report))].filter((node): node is Table => node.type === 'table')
const spans = (table: Table) =>
  table.children.map(({ children }) =>
    children
      .map(
        (cell) =>
          `${plainText(cell)}${cell.rowSpan ? `↓${cell.rowSpan}` : ''}${cell.colSpan ? `→${cell.colSpan}` : ''}`,
      )
      .join(' '),
  )

describe('toDocument', () => {
  it('loses no note: one of no table of the form stands below the last', () => {
    const report = caseReport({}, 2024)
    const [lost, last] = ['request', undefined].map((table) =>
      toDocument(report, { notes: [{ ...(table !== undefined && { table }), text: '甲' }] }),
    )
    expect(lost).toEqual(last)
    expect(plainText(lost!)).toContain('甲')
  })

  it('is a whole document with every figure at its address, for any form', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(fc.constantFrom<Form>(...officialForms), formArbitrary())
          .chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form))),
        ([form, report]) => {
          const made = toDocument(report, { forms: [form] })
          assertDocument(made)
          const { cells, printed } = compiledForm(form)
          const refs = [...walk(made)].flatMap((node) => (node.type === 'cell' && node.ref ? [node.ref] : []))
          expect(refs).toEqual(cells.slice(0, printed).map(({ address }) => address))
          expect(made.meta.embedded?.data).toEqual(report)
        },
      ),
    )
  })

  const zeros = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)

  it('has the title and the headings of the form in order', () => {
    const headings = [...walk(toDocument(zeros))].filter((node) => node.type === 'heading').map(plainText)
    expect(headings).toEqual([
      '某县教育局2024年政府信息公开工作年度报告',
      ...form2021.sections.map(({ label }) => label),
    ])
  })

  it('prints the head and the merged cells of table three as the form does', () => {
    const [, requests] = tables(zeros)
    expect(spans(requests!).slice(0, 8)).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）↓3→3 申请人情况→7',
      '自然人↓2 法人或其他组织→5 总计↓2',
      '商业企业 科研机构 社会公益组织 法律服务机构 其他',
      '一、本年新收政府信息公开申请数量→3 0 0 0 0 0 0 0',
      '二、上年结转政府信息公开申请数量→3 0 0 0 0 0 0 0',
      '三、本年度办理结果↓22 （一）予以公开→2 0 0 0 0 0 0 0',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）→2 0 0 0 0 0 0 0',
      '（三）不予公开↓8 1.属于国家秘密 0 0 0 0 0 0 0',
    ])
    expect(spans(requests!).at(-1)).toBe('四、结转下年度继续办理→3 0 0 0 0 0 0 0')
    expect(requests!.headRows).toBe(3)
    expect(spanGrid(requests!)[0]).toHaveLength(10)
  })

  it('prints table two in blocks, each across the same width', () => {
    expect(spans(tables(zeros)[0]!)).toEqual([
      ...[
        '第二十条第（一）项→4',
        '信息内容 本年制发件数 本年废止件数 现行有效件数',
        '规章 0 0 0',
        '行政规范性文件 0 0 0',
      ],
      ...['第二十条第（五）项→4', '信息内容 本年处理决定数量→3', '行政许可 0→3'],
      ...['第二十条第（六）项→4', '信息内容 本年处理决定数量→3', '行政处罚 0→3', '行政强制 0→3'],
      ...['第二十条第（八）项→4', '信息内容 本年收费金额（单位：万元）→3', '行政事业性收费 0→3'],
    ])
    const older = spans(tables(blankDraft(form2019, { organ: '某局', year: 2020 }, 0))[0]!)
    expect(older.slice(0, 3)).toEqual([
      '第二十条第（一）项→5',
      '信息内容 本年新制作数量 本年新公开数量→2 对外公开总数量',
      '规章 0 0→2 0',
    ])
    expect(older.slice(-2)).toEqual(['信息内容 采购项目数量→2 采购总金额→2', '政府集中采购 0→2 0→2'])
  })

  it('prints table four as one row of fifteen figures under three lines', () => {
    expect(spans(tables(zeros)[2]!)).toEqual([
      '行政复议→5 行政诉讼→10',
      '结果维持↓2 结果纠正↓2 其他结果↓2 尚未审结↓2 总计↓2 未经复议直接起诉→5 复议后起诉→5',
      '结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计',
      '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
    ])
  })

  it('writes the unit after an amount whose column does not say it', () => {
    const [draft] = caseArguments({ why: '', form: '2019', set: { 'disclosure.procurement.amount': 25.1 } })
    expect(spans(tables(draft)[0]!).at(-1)).toBe('政府集中采购 0→2 25.1万元→2')
  })

  it('writes 万元 after an amount where the form tells no unit at all', () => {
    const form = {
      ...form2019,
      tables: {
        ...form2019.tables,
        disclosure: {
          ...form2019.tables.disclosure,
          columns: form2019.tables.disclosure.columns.map((column) => ({ ...column, unit: undefined })),
        },
      },
    } as unknown as Form
    const [draft] = caseArguments({ why: '', form: '2019', set: { 'disclosure.procurement.amount': 25.1 } })
    const [first] = toDocument(draft, { forms: [form] }).children.flatMap((block) =>
      block.type === 'section' ? block.children.filter((one) => one.type === 'table') : [],
    )
    expect(spans(first as never).at(-1)).toBe('政府集中采购 0→2 25.1万元→2')
  })

  it('writes a blank as — and keeps /', () => {
    const [draft] = caseArguments({
      why: '',
      set: { 'disclosure.regulations.issued': '/', 'disclosure.regulations.inForce': null },
    })
    expect(spans(tables(draft)[0]!)[2]).toBe('规章 / 0 —')
  })

  it('prints one row where the draft has one for a group', () => {
    const [draft] = caseArguments({ why: '', set: { 'requests.otherHandling.person': 7 } })
    expect(spans(tables(draft)[1]!)).toContain('（六）其他处理→2 7 0 0 0 0 0 0')
  })

  it('has the letterhead over the title and the signature at the end, as an official document has them', () => {
    const made = toDocument(zeros, {
      title: '2024年政府信息公开年报',
      letterhead: { organ: '某县教育局文件', number: '某教发〔2025〕3号' },
      signature: { organ: '某县教育局', date: '2025-01-05' },
    })
    assertDocument(made)
    const parts = made.children.flatMap((block) => (block.type === 'paragraph' ? [[block.part, plainText(block)]] : []))
    expect(parts).toEqual([
      ['letterhead', '某县教育局文件'],
      ['number', '某教发〔2025〕3号'],
      ['signature', '某县教育局\n2025年1月5日'],
    ])
    expect([made.meta.title, plainText(made.children[2]!)]).toEqual([
      '2024年政府信息公开年报',
      '2024年政府信息公开年报',
    ])
    expect(made.children.at(-1)).toMatchObject({ part: 'signature' })
  })

  it('does not read patterns in the name of an organ', () => {
    expect(toDocument({ ...zeros, organ: '$& {year}局' }).meta.title).toBe('$& {year}局2024年政府信息公开工作年度报告')
  })
})

describe('narrativeBlocks', () => {
  const shape = (source: string) => narrativeBlocks(source).map((block) => [block.type, plainText(block)])

  it.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'paragraphs',
      '一段\n\n二段',
      [
        ['paragraph', '一段'],
        ['paragraph', '二段'],
      ],
    ],
    ['lines as they were written', '一行\n二行', [['paragraph', '一行\n二行']]],
    ['an indent of spaces', '    缩进的段落', [['paragraph', '缩进的段落']]],
    ['headings below those of the report', '# 小标题', [['heading', '小标题']]],
    ['lists', '- 甲\n- 乙', [['list', '甲\n乙']]],
    ['markup that the tree does not have', '> 引文 `代码` ~~删~~ *斜*', [['paragraph', '引文 代码 ~~删~~ *斜*']]],
    ['a product written with stars', '5*3*2=30', [['paragraph', '5*3*2=30']]],
    ['a note that looks like a definition', '[注]:不含街道', [['paragraph', '[注]:不含街道']]],
    ['references to what cannot be printed', 'a&#12;b', [['paragraph', 'a b']]],
    ['HTML as text', '<script>alert(1)</script>', [['paragraph', '<script>alert(1)</script>']]],
    ['code blocks line by line', '```\na\n b\n```', [['paragraph', 'a\n b']]],
    ['tables', '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', [['table', '甲\t乙\n1\t2']]],
    [
      'rules of dashes',
      '甲\n\n***\n\n乙',
      [
        ['paragraph', '甲'],
        ['paragraph', '***'],
        ['paragraph', '乙'],
      ],
    ],
    ['nothing', ' \n ', []],
  ])('keeps the words of %s', (_, source, expected) => {
    expect(shape(source)).toEqual(expected)
  })

  it('keeps links only to web and mail addresses', () => {
    const types = (source: string) => [...walk(narrativeBlocks(source)[0]!)].map(({ type }) => type)
    expect(types('[网站](https://example.gov.cn/)')).toContain('link')
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '../a']) {
      expect(types(`[网站](${href})`)).not.toContain('link')
      expect(plainText(narrativeBlocks(`[网站](${href})`)[0]!)).toContain('网站')
    }
  })

  it('keeps the words of what has more levels or columns than a document can', () => {
    for (const source of [
      '- '.repeat(200) + '末',
      '> '.repeat(200) + '末',
      `|${'甲|'.repeat(1200)}\n|${'-|'.repeat(1200)}\n|${'末|'.repeat(1200)}`,
    ]) {
      const made = toDocument({
        ...blankDraft(form2021, { organ: '某局', year: 2024 }, 0),
        narratives: { overview: source },
      })
      assertDocument(made)
      expect(plainText(made)).toContain('末')
    }
  })

  it('takes emphasis in emphasis, however deep', () => {
    const stars = '*'.repeat(20_000)
    expect(narrativeBlocks(`${stars}甲${stars}`).map(plainText).join('')).toContain('甲')
    expect(narrativeBlocks('**甲**乙')).toEqual([paragraph([strong([text('甲')]), text('乙')])])
  })

  it('does not put a link into a link', () => {
    const types = [...walk(narrativeBlocks('[![图](https://a.cn/)](https://b.cn/)')[0]!)].map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'link', 'text'])
  })

  it('makes a whole document of any text, and drops no letter of it', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              '政府',
              '# ',
              '- ',
              '1. ',
              '> ',
              '**',
              '_',
              '`',
              '\n',
              '\n\n',
              '    ',
              '|',
              '---',
              '[a](b)',
              '<b>',
              '&amp;',
              '\t',
              '!',
              '[注]: ',
              '*',
              '&#12;',
              '- '.repeat(60),
            ),
            { maxLength: 20 },
          )
          .map((parts) => parts.join('')),
        (source) => {
          const report = { ...blankDraft(form2021, { organ: '某局', year: 2024 }, 0), narratives: { overview: source } }
          const made = toDocument(report)
          assertDocument(made)
          const count = (text: string) => [...text].filter((letter) => letter === '政').length
          expect(count(plainText(made))).toBe(
            count(plainText(toDocument({ ...report, narratives: {} }))) + count(source),
          )
        },
      ),
    )
  })
})

describe('findingsToDocument', () => {
  it('is a whole document with a row for each finding, in both languages', () => {
    for (const rule of rules)
      for (const one of [...rule.cases.fail, ...rule.cases.pass])
        for (const language of ['zh', 'en'] as const) {
          const result = check(...caseArguments(one))
          const made = findingsToDocument(result, { language })
          assertDocument(made)
          const rows = [...walk(made)].filter(({ type }) => type === 'row').length
          expect(rows).toBe(result.findings.length === 0 ? 0 : result.findings.length + 1)
        }
  })
})
