import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  cell,
  chart,
  document,
  heading,
  item,
  lineBreak,
  link,
  list,
  note,
  number,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from './build'
import { plainText } from './plain-text'
import { documentArbitrary } from './testing/index'
import type { Block, Node } from './tree'
import { walk } from './walk'

it('every word and figure of the tree is in it, in order', () => {
  fc.assert(
    fc.property(documentArbitrary(), (root) => {
      const words = plainText(root)
      let from = 0
      for (const node of walk(root)) {
        const printed = node.type === 'text' ? node.value : node.type === 'number' ? node.text : ''
        const at = words.indexOf(printed, from)
        expect(at).toBeGreaterThanOrEqual(0)
        from = at + printed.length
      }
      expect(from).toBe(words.length)
    }),
  )
})

it.each<[string, Node, string]>([
  ['document', document({ title: '题', lang: 'zh-CN' }, [heading(1, '题'), paragraph('文')]), '题\n文'],
  ['section', section([heading(2, '一'), paragraph('文')]), '一\n文'],
  ['paragraph', paragraph(['甲', strong('乙'), link('#a', '丙'), number(1234, '1,234')]), '甲乙丙1,234'],
  ['list', list([item([paragraph('甲')]), item([paragraph('乙'), paragraph('丙')])]), '甲\n乙\n丙'],
  ['table', table('表', [row([cell('甲'), cell('乙')]), row([cell('丙'), cell(number(1))])]), '甲\t乙\n丙\t1'],
  ['note', note('注'), '注'],
  ['chart', chart('图', ['2024'], [{ name: '件数', values: [number(52)] }]), '\t件数\n2024\t52'],
  ['break', paragraph(['甲', lineBreak(), '乙']), '甲\n乙'],
  ['text', text('甲'), '甲'],
  ['empty section', section([]), ''],
])('%s', (_, node, words) => {
  expect(plainText(node)).toBe(words)
})

it('ten thousand levels are read', () => {
  let block: Block = paragraph('底')
  for (let level = 0; level < 10_000; level++) block = section([block])
  expect(plainText(block)).toBe('底')
})
