import { code, text } from '@gxgk/document'
import { expect, it } from 'vitest'
import { codedWords } from './coded-words'

it('codes of rules are told apart in a sentence', () => {
  expect(codedWords('核对无误的规则：SUM-01、X-A-1。')).toEqual([
    text('核对无误的规则：'),
    code('SUM-01'),
    text('、'),
    code('X-A-1'),
    text('。'),
  ])
  expect(codedWords('无')).toEqual([text('无')])
})
