import { cell, heading, lineBreak, link, number, plainText, strong, text } from '@gxgk/document'
import { expect, it } from 'vitest'
import { wordsOf } from './words-of'

it.each([
  ['a heading', heading(2, ['一、', strong('总体情况')])],
  ['a cell of words and a figure', cell(['共', number(12), '件', lineBreak(), link('#a', '见下')])],
  ['a cell with nothing in it', cell([])],
  ['words', text('甲')],
])('%s has the words that the plain text has', (_, node) => {
  expect(wordsOf(node)).toBe(plainText(node))
})
