import { describe, expect, it } from 'vitest'
import { printedTitle } from './printed-title'

const title = (raw: string, organ?: string) =>
  printedTitle({ raw, value: { ...(organ !== undefined && { organ }), year: 2024 }, from: 0, to: 1 })

describe('printedTitle', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['某县教育局2024年政府信息公开工作年度报告', '某县教育局', '某县教育局2024年政府信息公开工作年度报告'],
    [
      '某县教育局 2024年度 政府信息公开工作报告 发布日期：2025-01-20',
      '某县教育局',
      '某县教育局2024年度政府信息公开工作报告',
    ],
    ['首页 > 某县教育局2024年政府信息公开年报', '某县教育局', '某县教育局2024年政府信息公开年报'],
    ['2024年政府信息公开工作年度报告', undefined, '2024年政府信息公开工作年度报告'],
    ['2024年某县教育局政府信息公开工作年度报告', '某县教育局', '2024年某县教育局政府信息公开工作年度报告'],
    ['政府信息公开工作年度报告', undefined, undefined],
  ])('finds in “%s” its words', (raw, organ, words) => expect(title(raw, organ)).toBe(words))
})
