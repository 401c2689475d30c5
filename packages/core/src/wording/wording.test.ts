import { describe, expect, it } from 'vitest'
import { check } from '../check'
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
      '二、主动公开政府信息情况 规章，现行有效件数列应为 71（＝74＋2－5），实为 0；即上年现行有效件数加本年制发、减本年废止',
      "2. Information disclosed on own initiative, regulations, column in force should be 71 (= 74 + 2 − 5), is 0: last year's stock plus issued minus repealed",
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
      '部门的报告应不迟于 2025-01-31 公布，实于 2025-02-03 公布',
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
    [[-5, 0], '=-5'],
    [[0.1, 2], '=0.1+2'],
    [Array.from({ length: 20 }, () => 1), ''],
  ])('writes %j as "%s"', (values, written) => {
    expect(writtenSum(terms(...values), signs)).toBe(written)
  })
})
