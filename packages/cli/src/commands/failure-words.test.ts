import { expect, it } from 'vitest'
import { failureLines } from './failure-words'

it('tells why files were not read in words, most first, and a code that has none as it is', () => {
  expect(failureLines({ isLink: 1, noReport: 4, somethingNew: 2 })).toEqual([
    '没有找到年度报告（noReport） 4 份',
    'somethingNew 2 份',
    '是链接（isLink） 1 份',
  ])
})
