import { cell, document, paragraph, plainText, row, strong, table, text } from '@gxgk/document'
import { expect, it } from 'vitest'
import { withOverridesTold } from './with-overrides-told'

const told = (...words: readonly string[]) => {
  const content = words.map((one, i) => (i % 2 === 0 ? text(one) : strong(one)))
  const made = document({ title: '', lang: 'zh-CN' }, [
    paragraph(content),
    table('', [row([cell(content), cell('7')])]),
  ])
  const { children } = withOverridesTold(made)
  expect(plainText(children[1]!).split('\t')[0]).toBe(plainText(children[0]!))
  return plainText(children[0]!)
}

it.each([
  [['\u202e51'], '〔改向〕51'],
  [['增长\u202e51\u202c%'], '增长〔改向〕51\u202c%'],
  [['\u202e', '51'], '〔改向〕51'],
  [['\u202e\u202a甲\u202c51'], '〔改向〕\u202a甲\u202c51'],
])('an override before a digit is told: %j', (words, expected) => expect(told(...words)).toBe(expected))

it.each([[['甲\u202e乙\u202c51']], [['51\u202e甲']], [['\u202a51\u202c']], [['\u202d51\u202c']], [['51']]])(
  'other marks of direction are left as they are: %j',
  (words) => expect(told(...words)).toBe(words.join('')),
)
