import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { caseReport } from '../testing/case-report'
import { describe as sentence } from '../wording/describe'

const report = (organ: string, decisions: number) =>
  caseReport({ organ, set: { 'disclosure.licensing.decisions': decisions } }, 2024)
const district = report('某区人民政府', 7)
const [a, b, c] = [report('甲局', 5), report('乙局', 2), report('丙局', 1)]
const memberNames = ['甲局', '乙局']
const own = (members: Parameters<typeof check>[1]) => {
  const { findings, passed, failed, unknown } = check(district, members)
  const [found, ...others] = findings.filter(({ code }) => code === 'TREE-01')
  expect(others).toEqual([])
  const status = Object.entries({ passed, failed, unknown }).find(([, codes]) => codes.includes('TREE-01'))?.[0]
  return { status, found, told: found && [sentence(found), sentence(found, 'en')] }
}

describe('TREE-01 with the names of the members', () => {
  it('judges the sum when all are there', () => {
    expect(own({ members: [b, a], memberNames }).status).toBe('passed')
    expect(check(report('某区人民政府', 8), { members: [a, b], memberNames }).failed).toEqual(['TREE-01'])
  })

  it('is unknown, not failed, while a member is missing, and names it', () => {
    const { status, found, told } = own({ members: [a], memberNames })
    expect(status).toBe('unknown')
    expect(found).toMatchObject({
      status: 'unknown',
      severity: 'note',
      params: { rollCall: { missing: ['乙局'], unexpected: [], repeated: [] } },
    })
    expect(told).toEqual(['缺少乙局的报告；无法核对汇总数', 'the sum cannot be judged: no report of 乙局'])
  })

  it('is unknown when no member is there at all', () => {
    expect(own({ memberNames }).told?.[0]).toBe('缺少甲局、乙局的报告；无法核对汇总数')
    expect(own({ members: [], memberNames }).status).toBe('unknown')
  })

  it('is unknown when one is there that should not be, or is there twice', () => {
    expect(own({ members: [a, b, c, a], memberNames }).told).toEqual([
      '丙局不在所属单位之列；甲局的报告不止一份；无法核对汇总数',
      'the sum cannot be judged: not among the members: 丙局; more than one report of 甲局',
    ])
  })

  it('says how many are missing beyond the first', () => {
    const names = Array.from({ length: 30 }, (_, i) => `第${i}局`)
    const { found, told } = own({ members: [], memberNames: names })
    expect(told?.[0]).toMatch(/^缺少第0局、.*、第7局等 30 个单位的报告；/)
    expect(told?.[1]).toMatch(/第7局 and others, 30 in all$/)
    expect(found?.params).toMatchObject({ rollCall: { missing: names } })
  })

  it('judges whatever members are given when no names are', () => {
    expect(own({ members: [a, b] }).status).toBe('passed')
    expect(own({ members: [a, b], memberNames: [] }).status).toBe('passed')
  })
})
