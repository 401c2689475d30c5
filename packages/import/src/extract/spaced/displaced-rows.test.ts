import type { AnyDraft } from '@gxgk/core'
import { expect, it } from 'vitest'
import { importText } from '../../../test/import-text'

const figures = [0, 1, 0, 0, 1, 2, 0, 0, 0, 2, 0, 0, 3, 0, 3]

/** A report whose last table is printed after the heading of the next section, as where reading order has moved it there. */
const displaced = (line: string) =>
  importText(
    [
      '某县教育局2024年政府信息公开工作年度报告',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '一是解读形式偏少；二是人员变动多。',
      '行政复议  行政诉讼',
      '未经复议直接起诉  复议后起诉',
      `结果维持 结果纠正 其他结果 尚未审结 总计 ${'结果维持 结果纠正 其他结果 尚未审结 总计 '.repeat(2).trim()}`,
      line,
      '六、其他需要报告的事项',
      '无。',
    ].join('\n'),
  ).draft as AnyDraft

it('the row of a table side by side that stands in another section is read, where it is whole', () => {
  const { tables } = displaced(figures.join(' '))
  expect(Object.values(tables['proceedings']!).flatMap((row) => Object.values(row!))).toEqual(figures)
})

it('a line of fewer figures in another section is no row', () => {
  const { tables } = displaced(figures.slice(1).join(' '))
  expect(Object.values(tables['proceedings'] ?? {}).flatMap((row) => Object.values(row!))).not.toContain(3)
})

it('rows that stand elsewhere by the hundred are no table that was moved', () => {
  const row = (i: number) => `${i}本年新收政府信息公开申请数量 5 0 0 0 0 0 5`
  const tablesOf = (count: number) =>
    importText(
      [
        '某县教育局2024年政府信息公开工作年度报告',
        '五、存在的主要问题及改进情况',
        ...Array.from({ length: count }, (_, i) => row(i)),
        '六、其他需要报告的事项',
        '无。',
      ].join('\n'),
    ).draft?.tables as AnyDraft['tables'] | undefined
  expect(tablesOf(1)?.['requests']?.['received']).toMatchObject({ total: 5 })
  expect(tablesOf(500)?.['requests']).toBeUndefined()
})
