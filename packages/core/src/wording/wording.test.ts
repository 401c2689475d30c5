import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { form2021 } from '../forms/2021'
import { caseArguments } from '../testing/index'
import type { Case } from '../rules/rule'
import { describe as sentence } from './describe'
import { namesOf } from './names'
import { writtenSum } from './written-sum'

const first = (one: Omit<Case, 'why'>, code: string) => {
  const found = check(...caseArguments({ why: '', ...one })).findings.find((finding) => finding.code === code)!
  return [sentence(found), sentence(found, 'en')]
}

describe('describe', () => {
  it.each<[string, Omit<Case, 'why'>, string, string]>([
    [
      'SUM-01',
      {
        set: {
          'requests.granted.total': 4,
          'requests.partlyGranted.total': 40,
          'requests.administrativeQuery.total': 5,
          'requests.handled.total': 48,
        },
      },
      '三、收到和处理政府信息公开申请情况 总计列：（七）总计应为 49（＝4＋40＋5），实为 48',
      '3. Requests received and handled, column total: (7) total handled should be 49 (= 4 + 40 + 5), is 48',
    ],
    [
      'SUM-02',
      { set: { 'requests.otherReason.person': 2, 'requests.otherReason.business': 1 } },
      '三、收到和处理政府信息公开申请情况 （六）其他处理·3.其他：总计应为 3（＝2＋1），实为 0',
      '3. Requests received and handled, (6) handled otherwise · 3. other: total should be 3 (= 2 + 1), is 0',
    ],
    [
      'SUM-03',
      { set: { 'proceedings.litigationAfterReconsideration.total': 1 } },
      '四、政府信息公开行政复议、行政诉讼情况 复议后起诉：总计应为 0，实为 1',
      '4. Reconsideration and litigation, litigation after reconsideration: total should be 0, is 1',
    ],
    [
      'FLOW-01',
      {
        set: {
          'requests.received.otherOrganization': 5,
          'requests.carriedIn.otherOrganization': 1,
          'requests.carriedOut.otherOrganization': 2,
        },
      },
      '三、收到和处理政府信息公开申请情况 法人或其他组织·其他列：“一、本年新收政府信息公开申请数量”加“二、上年结转政府信息公开申请数量”为 6（＝5＋1），“（七）总计”加“四、结转下年度继续办理”为 2，两者应当相等',
      '3. Requests received and handled, column legal persons and other organizations · others: I. requests received this year plus II. requests carried over from last year come to 6 (= 5 + 1), (7) total handled plus IV. carried over to next year to 2; they should be equal',
    ],
    [
      'YEAR-02',
      {
        set: { 'disclosure.regulations.issued': 2, 'disclosure.regulations.repealed': 5 },
        previous: { set: { 'disclosure.regulations.inForce': 74 } },
      },
      '二、主动公开政府信息情况 规章：上年报告的现行有效件数为 74，加本年制发 2，减本年废止 5，本年应为 71（＝74＋2－5），实为 0；上年或本年的报告可能有误',
      "2. Information disclosed on own initiative, regulations: last year's report has 74 in force; with 2 issued and 5 repealed this year's should have 71 (= 74 + 2 − 5), has 0; either report may be wrong",
    ],
    [
      'TEXT-02',
      {
        set: { 'requests.granted.total': 4, 'requests.handled.total': 49 },
        narratives: { overview: '办结申请49件，其中予以公开4件，占办结总数的7.7%。' },
      },
      '一、总体情况写“其中予以公开4件，占办结总数的7.7%”，按表中数字应为 8.2%（“（一）予以公开”除以“（七）总计”：4÷49）',
      '1. Overview tells “其中予以公开4件，占办结总数的7.7%”, by the tables it should be 8.2% (4 of (1) granted ÷ 49 of (7) total handled)',
    ],
    [
      'TEXT-03',
      {
        set: { 'requests.received.total': 30 },
        narratives: { overview: '收到政府信息公开申请30件，同比增长80%。' },
        previous: { set: { 'requests.received.total': 20 } },
      },
      '一、总体情况写“收到政府信息公开申请30件，同比增长80%”，与上年报告不符：“一、本年新收政府信息公开申请数量”本年 30，上年 20，应为增长 50.0%',
      "1. Overview tells “收到政府信息公开申请30件，同比增长80%”, which last year's report does not bear out: I. requests received this year is 30, was 20, so 50.0% more",
    ],
    [
      'TEXT-05',
      { narratives: { overview: '2023年，我局依法公开信息。' } },
      '一、总体情况“2023年，我局依法公开信息”处，本年应为 2024 年，写作 2023 年',
      '1. Overview, “2023年，我局依法公开信息”: this year should be 2024, the text has 2023',
    ],
    [
      'YEAR-01',
      { set: { 'requests.carriedIn.person': 2 }, previous: { set: { 'requests.carriedOut.person': 3 } } },
      '三、收到和处理政府信息公开申请情况 自然人列：上年报告的“四、结转下年度继续办理”为 3，本年报告的“二、上年结转政府信息公开申请数量”应为 3，实为 2；上年或本年的报告可能有误',
      "3. Requests received and handled, column natural persons: last year's report has 3 in IV. carried over to next year, so this year's II. requests carried over from last year should be 3, is 2; either report may be wrong",
    ],
    [
      'CELL-03',
      {
        set: {
          'requests.received.research': null,
          'requests.granted.research': null,
          'requests.received.nonprofit': '/',
        },
      },
      '表中 2 格空白（没有的应写 0），1 格误写“/”：三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量（科研机构、社会公益组织列）；三、收到和处理政府信息公开申请情况 （一）予以公开（科研机构列）；因此 FLOW-01、SUM-01、SUM-02 有未能核对之处',
      '2 cells left blank (write 0 for none), 1 cell with "/" where it cannot stand: 3. Requests received and handled, I. requests received this year (research institutions, public-benefit organizations); 3. Requests received and handled, (1) granted (research institutions); so FLOW-01, SUM-01, SUM-02 could not be decided throughout',
    ],
    [
      'DATE-02',
      { published: '2025-02-03', year: 2024 },
      '部门的报告应不迟于 2025 年 1 月 31 日公布，实于 2025 年 2 月 3 日公布',
      'the report of a department should be published by 2025-01-31, was on 2025-02-03',
    ],
    [
      'FORM-01',
      { form: '2019', year: 2023 },
      '2023 年度应采用 2021 年格式，报告用的是 2019 年格式',
      'the report of 2023 should use the 2021 form, uses the 2019 form',
    ],
  ])('says of %s where it is, what was expected with the sum written out, and what is there', (code, one, zh, en) => {
    expect(first(one, code)).toEqual([zh, en])
  })

  it('names the columns under one heading by it, and the figure of what is told of all without one', () => {
    const set = { 'requests.received.person': 1, 'proceedings.reconsideration.upheld': 5 }
    const told = (overview: string) =>
      check(...caseArguments({ why: '', set, narratives: { overview } }))
        .findings.filter(({ code }) => code === 'TEXT-01')
        .map((one) => sentence(one))
    expect(told('收到法人或其他组织申请13件。')[0]).toContain(
      '表中“一、本年新收政府信息公开申请数量”（法人或其他组织）为 0',
    )
    expect(told('行政复议7件，均维持原行政行为。')[1]).toBe(
      '一、总体情况写“均维持原行政行为”（即 7 件），表中“行政复议”（结果维持）为 5',
    )
  })

  it('says whose figure is just what is lacking in a sum of organs', () => {
    const licensing = (value: number, organ?: string) => ({
      set: { 'disclosure.licensing.decisions': value },
      ...(organ && { organ }),
    })
    const [zh, en] = first({ ...licensing(5), members: [licensing(5, '甲局'), licensing(2, '乙局')] }, 'TREE-01')
    expect(zh).toMatch(/实为 5；恰好少了“乙局”的 2$/)
    expect(en).toMatch(/is 5; the difference is just the 2 of 乙局, which may have been left out$/)
    expect(first({ ...licensing(9), members: [licensing(5, '甲局'), licensing(2, '乙局')] }, 'TREE-01')[0]).toMatch(
      /恰好多了“乙局”的 2$/,
    )
  })

  it('says of one member that the figures should be the same, and of nothing repealed that it is so', () => {
    const set = { 'disclosure.licensing.decisions': 5 }
    const [zh, en] = first(
      { set, members: [{ set: { 'disclosure.licensing.decisions': 4 }, organ: '甲局' }] },
      'TREE-01',
    )
    expect(zh).toContain('应与所属的 1 个单位相同，为 4，实为 5')
    expect(en).toContain('should be the same as of its one member, 4, is 5')
    const issued = { 'disclosure.normativeDocuments.issued': 3, 'disclosure.normativeDocuments.inForce': 9 }
    expect(first({ set: issued, previous: {} }, 'YEAR-02')[0]).toContain('加本年制发 3，没有废止，本年应为 3')
  })

  it('names what a share is of as one sum', () => {
    const set = { 'requests.partlyGranted.total': 5, 'requests.received.total': 4, 'requests.carriedIn.total': 5 }
    const overview = '部分公开5件，占8.8%。'
    expect(first({ set, narratives: { overview: `依申请公开。收到申请9件，${overview}` } }, 'TEXT-02')[0]).toContain(
      '55.6%（“（二）部分公开”除以“一、本年新收政府信息公开申请数量”、“二、上年结转政府信息公开申请数量”之和：5÷9）',
    )
  })

  it('words a finding of a form of one’s own without that form', () => {
    const own = { ...form2021, id: 'own', years: { from: 2024 } }
    const [found] = check(
      {
        form: 'own',
        organ: '某局',
        year: 2024,
        tables: { proceedings: { reconsideration: { upheld: 1, corrected: 0, otherResult: 0, pending: 0, total: 0 } } },
      },
      { forms: [own] },
    ).findings.filter(({ code }) => code === 'SUM-03')
    expect(sentence(found!)).toContain('行政复议：总计应为 1，实为 0')
    expect(sentence({ ...found!, severity: 'note' }, 'en')).toContain('should be 1, is 0')
  })

  it('tells of blanks of last year’s report, once and in short', () => {
    const blank = Object.fromEntries(
      form2021.tables.requests.columns.map(({ id }) => [`requests.carriedOut.${id}`, null]),
    )
    const [zh] = first({ previous: { set: blank } }, 'YEAR-01')
    expect(zh).toBe(
      '上年报告有 7 格空白，无法与本年核对：三、收到和处理政府信息公开申请情况 四、结转下年度继续办理（自然人、商业企业、科研机构、社会公益组织、法律服务机构、法人或其他组织·其他、总计列）',
    )
  })
})

describe('FORM-03', () => {
  it('names tables that are missing whole, and not each of their rows', () => {
    const [found] = check({ form: '2021', organ: '某局', year: 2024, tables: {} }).findings
    expect(sentence(found!)).toBe(
      '缺少整张表：二、主动公开政府信息情况、三、收到和处理政府信息公开申请情况、四、政府信息公开行政复议、行政诉讼情况',
    )
  })

  it('says how many rows there are beyond the first', () => {
    const without = form2021.tables.requests.rows.slice(0, 9).map(({ id }) => `requests.${id}`)
    expect(first({ without }, 'FORM-03')[0]).toMatch(/^缺少行：三、收到和处理政府信息公开申请情况 一、.*等 9 行$/)
  })
})

describe('namesOf', () => {
  it('names rows and columns of every form, and ids that no form has by themselves', () => {
    const names = namesOf(form2021, 'zh')
    expect(names.row('requests', 'refused')).toBe('（三）不予公开')
    expect(names.row('requests', 'none')).toBe('none')
    expect(names.column('requests', 'none')).toBe('none')
  })

  it('says how many cells there are beyond the first rows', () => {
    const cells = form2021.tables.requests.rows.slice(0, 6).map(({ id }) => `requests.${id}.person`)
    expect(namesOf(form2021, 'zh').cells(cells)).toMatch(/，另有 2 格$/)
    expect(namesOf(form2021, 'en').cells(cells)).toMatch(/; and 2 more$/)
  })
})

describe('writtenSum', () => {
  const signs = { plus: '+', minus: '-', equals: '=' }
  const terms = (...values: readonly number[]) => values.map((value, i) => ({ cell: `c${i}`, value }))

  it.each<[readonly number[], string]>([
    [[4, 40, 0, 5], '=4+40+5'],
    [[7, 2, -5], '=7+2-5'],
    [[0, 0], ''],
    [[5, 0], ''],
    [[-5, 0], '=0-5'],
    [[0, -2, 5], '=0-2+5'],
    [[0.1, 2], '=0.1+2'],
    [Array.from({ length: 20 }, () => 1), ''],
  ])('writes %j as "%s"', (values, written) => {
    expect(writtenSum(terms(...values), signs)).toBe(written)
  })
})
