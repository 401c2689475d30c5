import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { factsOf } from './facts'

const factsIn = (...lines: string[]) => {
  const { preamble, ...facts } = factsOf(
    lines.map((text) => ({ kind: 'text', heading: false, text, source: {} })),
    form2021,
  )
  return { ...facts, after: preamble.length }
}

describe('factsOf', () => {
  it.each([
    ['某县教育局2024年政府信息公开工作年度报告'],
    ['某县教育局２０２４年度政府信息公开工作年度报告'],
    ['某县教育局二〇二四年政府信息公开工作年度报告'],
    ['2024年某县教育局政府信息公开工作年度报告'],
    ['某县教育局 2024年政府信息公开工作年度报告（公开）'],
  ])('reads organ and year from the title %s', (title) =>
    expect(factsIn('首页', title, '本报告……')).toEqual({ organ: '某县教育局', year: 2024, after: 1 }),
  )

  it('reads a title on two lines', () =>
    expect(factsIn('某县教育局', '2024年政府信息公开工作年度报告', '甲')).toEqual({
      organ: '某县教育局',
      year: 2024,
      after: 1,
    }))

  it('takes no other line before the year for the organ', () =>
    expect(factsIn('首页 政务公开 年报', '2024年政府信息公开工作年度报告')).toEqual({ year: 2024, after: 0 }))

  it('reads them from a sentence', () =>
    expect(factsIn('根据条例要求，现公布某市人民政府办公室2024年政府信息公开工作年度报告。')).toEqual({
      organ: '某市人民政府办公室',
      year: 2024,
      after: 1,
    }))

  it('takes “our organ” for no name', () =>
    expect(factsIn('现公布我局2024年政府信息公开工作年度报告。')).toEqual({ year: 2024, after: 1 }))

  it.each([
    ['统计期限为2024年1月1日至2024年12月31日', '2024-01-01', '2024-12-31'],
    ['数据从2024年1月1日起到12月31日止', '2024-01-01', '2024-12-31'],
    ['统计时间：1月1日—12月31日', '2024-01-01', '2024-12-31'],
    ['自2023年12月1日至2024年11月30日', '2023-12-01', '2024-11-30'],
  ])('reads the period of %s', (sentence, from, to) =>
    expect(factsIn('某县教育局2024年政府信息公开工作年度报告', sentence).period).toEqual({ from, to }),
  )

  it('takes the year from the period where no title tells it', () =>
    expect(factsIn('统计期限为2023年1月1日至12月31日').year).toBe(2023))

  it('reads no day that is not in the calendar', () =>
    expect(factsIn('统计期限为2023年2月30日至12月31日').period).toBeUndefined())

  it('reads the day of publication only where it is called so', () => {
    expect(factsIn('发布日期：2025年1月22日').published).toBe('2025-01-22')
    expect(factsIn('发布时间: 2025-01-22 10:00').published).toBe('2025-01-22')
    expect(factsIn('成文日期：2025-01-22').published).toBeUndefined()
  })
})
