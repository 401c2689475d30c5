import { plainText } from '@gxgk/document'
import { expect, it } from 'vitest'
import { readText } from './index'

it('leaves out what a browser prints around a page, and keeps its title', () => {
  const { meta, children } = readText(
    '11/29/26, 2:14 PM      某县水利局报告\n规章 | 3 | 4 ||\n— 1 —\n规范 | 5 | 6 ||\nhttp://a.cn/b   1/2\n' +
      '11/29/26, 2:14 PM      某县水利局报告\n尾\n— 2 —\nhttp://a.cn/b   2/2',
  )
  expect(meta.title).toBe('某县水利局报告')
  expect(children.map((block) => plainText(block))).toEqual(['规章\t3\t4\n规范\t5\t6', '尾'])
})

it('leaves out no row of a table', () => {
  const rows = '第1页 | 1\n第2页 | 2\n2026/11/29 14:14 | 3\n2026/11/29 14:14 | 4'
  expect(plainText(readText(rows).children[0]!).split('\n')).toHaveLength(4)
})
