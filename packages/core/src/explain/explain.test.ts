import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { compiledForm } from '../forms/compiled-form'
import { caseReport } from '../testing/case-report'
import { draftArbitrary, formArbitrary } from '../testing/index'
import { describeExplanation } from '../wording/describe-explanation'
import { explain } from './explain'

const report = caseReport({ set: { 'requests.granted.person': 4, 'requests.handled.person': 3 } }, 2024)
const previous = caseReport({ set: { 'requests.granted.person': 2, 'requests.carriedOut.person': 1 } }, 2023)

describe('explain', () => {
  it('tells each identity of the figure, its values, and by how much it fails', () => {
    const { figure, identities } = explain(report, 'requests.handled.person')
    expect(figure).toBe(3)
    expect(identities.map(({ rule, status, difference }) => [rule, status, difference])).toEqual([
      ['SUM-01', 'fail', -1],
      ['SUM-02', 'fail', -3],
      ['FLOW-01', 'fail', 3],
    ])
    expect(identities[0]!.left).toEqual([{ cell: 'requests.handled.person', value: 3 }])
    expect(identities[0]!.right).toContainEqual({ cell: 'requests.refused.person', value: 0 })
    expect(identities[0]!.source.zh).toBe('年度报告格式，表三')
  })

  it('tells what stood there last year, and what last year carried over', () => {
    expect(explain(report, 'requests.granted.person', { previous }).lastYear).toEqual({ year: 2023, figure: 2 })
    const carried = explain(report, 'requests.carriedIn.person', { previous }).identities.at(-1)!
    expect(carried).toMatchObject({
      rule: 'YEAR-01',
      status: 'fail',
      difference: -1,
      left: [{ cell: 'requests.carriedIn.person', value: 0 }],
      right: [{ cell: 'requests.carriedOut.person', value: 1 }],
    })
    expect(() => explain(report, 'requests.granted.person', { previous: report })).toThrow(
      'must be the report of 2023, got that of 2024',
    )
  })

  it('tells where the figure was read', () => {
    const trace = { 'requests.granted.person': { line: 12 } }
    expect(explain(report, 'requests.granted.person', { trace }).place).toEqual({ line: 12 })
    expect(explain(report, 'requests.granted.total', { trace })).not.toHaveProperty('place')
  })

  it('speaks of a summed group too, and not of a cell that is not there', () => {
    expect(explain(report, 'requests.refused.person').identities.map(({ rule }) => rule)).toEqual(['SUM-01'])
    expect(() => explain(report, 'requests.none.person')).toThrow(
      'the 2021 form as printed has no cell "requests.none.person"',
    )
  })

  it('does not decide where a figure is blank', () => {
    const blank = caseReport({ set: { 'requests.granted.person': null } }, 2024)
    const explanation = explain(blank, 'requests.granted.person')
    expect(explanation.identities.map(({ status }) => status)).toEqual(['unknown', 'unknown'])
    expect(describeExplanation(explanation)).toBe(
      '三、收到和处理政府信息公开申请情况 （一）予以公开，自然人列为 空白；SUM-01（自然人列）：0 应等于 空白，有空白，未能核对；SUM-02（（一）予以公开）：0 应等于 空白，有空白，未能核对',
    )
  })

  it('is a sentence in both languages', () => {
    const explanation = explain(report, 'requests.handled.person', { previous })
    expect(describeExplanation(explanation)).toBe(
      '三、收到和处理政府信息公开申请情况 （七）总计，自然人列为 3；SUM-01（自然人列）：3 应等于 4，不成立，相差 －1；SUM-02（（七）总计）：0 应等于 3，不成立，相差 －3；FLOW-01（自然人列）：3 应等于 0，不成立，相差 3；2023 年此格为 0',
    )
    expect(describeExplanation(explanation, 'en')).toMatch(
      /column natural persons is 3; SUM-01 \(column natural persons\): 3 should equal 4; it does not hold, the difference is −1; /,
    )
    expect(describeExplanation(explain(report, 'disclosure.licensing.decisions'))).toMatch(/为 0，没有勾稽等式用到它$/)
  })

  it('agrees with check on any draft of any form', () => {
    fc.assert(
      fc.property(
        formArbitrary().chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
        ([form, draft]) => {
          const { failed } = check(draft, { forms: [form] })
          const told = compiledForm(form).cells.flatMap(({ address }) => {
            try {
              return explain(draft, address, { forms: [form] }).identities
            } catch {
              // A group printed as one row has no items.
              return []
            }
          })
          const broken = told.filter(({ status }) => status === 'fail').map(({ rule }) => rule)
          expect([...new Set(broken)].sort()).toEqual(failed.filter((code) => /^(?:SUM|FLOW)/.test(code)).sort())
        },
      ),
      { numRuns: 60 },
    )
  })
})
