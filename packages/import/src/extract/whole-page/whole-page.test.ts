import { cell, document, heading, link, paragraph, row, table } from '@gxgk/document'
import type { Block } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { importText } from '../../../test/import-text'
import { extractReport } from '../index'

const sectionTwo = (figures: string) =>
  ['二、主动公开政府信息情况', '信息内容\t本年制发件数\t本年废止件数\t现行有效件数', `行政规范性文件\t${figures}`].join(
    '\n',
  )
const reportOf = (title: string, figures: string, fee: string) =>
  [title, '一、总体情况', '本年公开各类信息。', sectionTwo(figures), '六、其他需要报告的事项', fee].join('\n')

const two = [
  reportOf('石桥县财政局2024年政府信息公开工作年度报告', '1\t0\t3', '没有收费。'),
  reportOf('石桥县水利局2024年政府信息公开工作年度报告', '5\t2\t9', '收费50元。'),
]
const earlier = reportOf('石桥县财政局2023年政府信息公开工作年度报告', '4\t0\t2', '收费20元。')

const figuresOf = ({ draft }: ReturnType<typeof importText>) => draft?.tables.disclosure?.normativeDocuments
const severalIn = ({ problems }: ReturnType<typeof importText>) =>
  problems.filter(({ code }) => code === 'severalReports')

describe('several reports on a page', () => {
  it('are told once by their titles, and the first is read', () => {
    const read = importText(two.join('\n'))
    expect(figuresOf(read)).toEqual({ issued: 1, repealed: 0, inForce: 3 })
    expect(read.draft!.narratives!.other).toBe('没有收费。')
    expect(severalIn(read)).toMatchObject([
      {
        picked: 1,
        titles: ['石桥县财政局2024年政府信息公开工作年度报告', '石桥县水利局2024年政府信息公开工作年度报告'],
      },
    ])
  })

  it.each([2, '水利局'])('are picked by number or words: %s', (pick) => {
    const read = importText(two.join('\n'), { pick })
    expect(read.draft!.organ).toBe('石桥县水利局')
    expect(figuresOf(read)).toEqual({ issued: 5, repealed: 2, inForce: 9 })
    expect(severalIn(read)).toMatchObject([{ picked: 2 }])
  })

  it('are not read where none is the one that is asked for', () => {
    const read = importText(two.join('\n'), { pick: '林业局' })
    expect(read.draft).toBeUndefined()
    expect(read.problems).toMatchObject([{ code: 'severalReports', titles: [{}, {}] }])
    expect(read.problems[0]).not.toHaveProperty('picked')
  })

  it('may be of one organ and two years', () => {
    const read = importText([two[0], earlier].join('\n'), { pick: 2 })
    expect(read.draft).toMatchObject({ organ: '石桥县财政局', year: 2023 })
    expect(figuresOf(read)).toEqual({ issued: 4, repealed: 0, inForce: 2 })
  })

  it.each([
    ['a title printed again on each page', two[0]!.replace('六、', '石桥县财政局2024年政府信息公开工作年度报告\n六、')],
    [
      'titles in a list above',
      `石桥县水利局2024年政府信息公开工作年度报告\n石桥县林业局2024年政府信息公开工作年度报告\n${two[0]}`,
    ],
    [
      'titles in a list below',
      `${two[0]}\n相关链接\n石桥县财政局2023年政府信息公开工作年度报告\n石桥县财政局2022年政府信息公开工作年度报告`,
    ],
  ])('are not %s', (_, text) => {
    const read = importText(text)
    expect(severalIn(read)).toEqual([])
    expect(figuresOf(read)).toEqual({ issued: 1, repealed: 0, inForce: 3 })
  })
})

const grid = (...rows: string[][]) =>
  table(
    '',
    rows.map((texts) => row(texts.map((text) => cell(text)))),
  )
const head = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']
const page = (...blocks: (string | Block)[]) =>
  extractReport(
    document(
      { title: '', lang: 'zh-CN' },
      blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
    ),
  )

describe('a table attached to a report', () => {
  const begin = [
    heading(1, '石桥县财政局2024年政府信息公开工作年度报告'),
    '一、总体情况',
    '本年公开各类信息。',
    '二、主动公开政府信息情况',
  ]
  const end = ['六、其他需要报告的事项', '没有收费。']
  const own = grid(head, ['行政规范性文件', '1', '', '3'])
  const anothers = grid(head, ['规章', '0', '0', '0'], ['行政规范性文件', '7', '8', '9'])

  it.each([
    '附件：石桥县国库支付中心主动公开政府信息情况',
    '附件1 石桥县国库支付中心主动公开政府信息情况',
    '附表：各单位情况',
    '石桥县国库支付中心主动公开政府信息情况',
  ])('below a title of its own is not read into it, and told: %s', (title) => {
    const { draft, problems } = page(...begin, own, ...end, title, anothers)
    expect(draft!.tables.disclosure!).toEqual({ normativeDocuments: { issued: 1, repealed: null, inForce: 3 } })
    expect(draft!.narratives!.other).toBe('没有收费。')
    expect(problems.filter(({ code }) => code === 'attachedTable')).toMatchObject([{ raw: title }])
  })

  it('of another organ is not read though the report prints none', () => {
    const { draft } = page(...begin, ...end, '附件：青禾市国库支付中心主动公开政府信息情况', anothers)
    expect(draft!.tables.disclosure).toBeUndefined()
  })

  it('that is the report’s own is read', () => {
    const whole = grid(
      head,
      ['规章', '0', '0', '0'],
      ['行政规范性文件', '7', '8', '9'],
      ['信息内容', '本年处理决定数量'],
      ...['行政许可', '行政处罚', '行政强制'].map((label, i) => [label, String(i)]),
    )
    const { draft, problems } = page(...begin, ...end, '附件：主动公开政府信息情况表', whole)
    expect(draft!.tables.disclosure!.normativeDocuments).toEqual({ issued: 7, repealed: 8, inForce: 9 })
    expect(problems.filter(({ code }) => code === 'attachedTable')).toEqual([])
  })
})

describe('a source that is no report', () => {
  const kindOf = ({ draft, problems }: ReturnType<typeof page>) => [
    draft === undefined ? 'no draft' : 'draft',
    problems.find(({ code }) => code === 'noReport')?.kind,
  ]

  it.each([
    [
      'guide',
      [
        '石桥县财政局政府信息公开指南',
        '一、主动公开政府信息',
        '（一）公开范围',
        '本机关主动公开下列信息。',
        '二、依申请公开',
        '可以提出申请。',
      ],
    ],
    [
      'guide',
      [
        '政府信息公开工作指南（2024年版）',
        '为了更好地提供服务，编制本指南。',
        '一、主动公开政府信息情况',
        '公开下列信息。',
      ],
    ],
    ['catalogue', ['石桥县政府信息主动公开基本目录', '序号 公开事项 公开内容']],
    [
      'before2019',
      [
        '石桥县财政局2017年政府信息公开工作年度报告',
        '一、概述',
        '本年公开信息若干条。',
        '二、主动公开政府信息的情况',
        '共公开120条。',
      ],
    ],
    [
      'before2019',
      ['石桥县财政局2012年政府信息公开工作年度报告', '一、总体情况', '公开若干条。', '六、其他需要报告的事项', '无。'],
    ],
    ['attachmentOnly', ['石桥县财政局2024年政府信息公开工作年度报告', '发布日期：2025-01-20']],
    ['attachmentOnly', ['石桥县财政局2024年政府信息公开工作年度报告.pdf']],
    [
      'otherDocument',
      [
        '石桥县财政局2024年法治政府建设情况报告',
        '一、主要做法',
        '加强学习。',
        '五、存在的主要问题及改进情况',
        '学习不够。',
      ],
    ],
    ['otherDocument', ['石桥县财政局2024年部门预算公开', '一、部门概况', '负责财政工作。']],
    [undefined, ['今天天气晴朗。']],
  ] as const)('is said to be %s', (kind, lines) => expect(kindOf(page(...lines))).toEqual(['no draft', kind]))

  it('has the report as a file behind a link', () =>
    expect(kindOf(page('年报', paragraph([link('https://a.cn/b/c.pdf', '点击下载')])))).toEqual([
      'no draft',
      'attachmentOnly',
    ]))

  it('is empty', () => expect(kindOf(page())).toEqual(['no draft', 'empty']))

  it('is not a report that names a guide', () => {
    const read = importText(`政府信息公开指南\n政府信息公开目录\n${two[0]}`)
    expect(figuresOf(read)).toEqual({ issued: 1, repealed: 0, inForce: 3 })
  })
})

describe('a report in traditional letters', () => {
  const traditional = [
    '石橋縣財政局2024年政府信息公開工作年度報告',
    '一、總體情況',
    '本年公開各類信息12條。',
    '二、主動公開政府信息情況',
    '信息內容\t本年制發件數\t本年廢止件數\t現行有效件數',
    '行政規範性文件\t1\t0\t3',
    '信息內容\t本年處理決定數量',
    '行政許可\t56',
    '五、存在的主要問題及改進情況',
    '問題是宣傳不多。',
    '六、其他需要報告的事項',
    '無。',
  ].join('\n')

  it('is read by its labels, told once, and keeps its name and texts', () => {
    const { draft, problems } = importText(traditional)
    expect(draft).toMatchObject({
      form: '2021',
      organ: '石橋縣財政局',
      year: 2024,
      narratives: { overview: '本年公開各類信息12條。', problems: '問題是宣傳不多。' },
      tables: {
        disclosure: { normativeDocuments: { issued: 1, repealed: 0, inForce: 3 }, licensing: { decisions: 56 } },
      },
    })
    expect(problems.filter(({ code }) => code === 'traditional')).toHaveLength(1)
  })
})
