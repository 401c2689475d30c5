import { expect, it } from 'vitest'
import { glyphs } from '../test/lines-of'
import { breakEvenly } from './break-evenly'

const evenly = (text: string, characters: number, shortest?: number) => {
  const row = glyphs(text)
  return breakEvenly(row, characters * 1000, shortest).lines.map(({ from, to }) => text.slice(from, to))
}

it.each([
  ['结果维持', 2.3, ['结果', '维持']],
  ['结果维持', 3.3, ['结果', '维持']],
  ['社会公益组织', 3.3, ['社会', '公益', '组织']],
  ['自然人', 3, ['自然人']],
  ['未经复议直接起诉', 7, ['未经复议', '直接起诉']],
  ['（三）不予公开', 5, ['（三）', '不予公开']],
])('%s in %d characters stands in lines of about one length', (text, width, lines) => {
  expect(evenly(text, width)).toEqual(lines)
})

it.each([
  ['示例县人民政府办公室2024年政府信息公开工作年度报告', ['示例县人民政府办公室', '2024年政府信息公开工作年度报告']],
  ['某某省教育厅2024年政府信息公开工作年度报告情况', ['某某省教育厅', '2024年政府信息公开工作年度报告情况']],
])('the title %s is parted before the year', (text, lines) => {
  expect(evenly(text, 20, 3)).toEqual(lines)
})

it('a title leaves no one or two characters alone, and no number parts from what it counts', () => {
  for (let length = 18; length < 60; length++)
    for (const line of evenly(`${'字'.repeat(length - 16)}2024年${'文'.repeat(13)}`, 20, 3)) {
      expect(line.length).toBeGreaterThan(2)
      expect(line).not.toMatch(/\d$/)
    }
})

it('text of very many lines is set as any text is', () => {
  expect(evenly('字'.repeat(100), 2)).toHaveLength(50)
})
