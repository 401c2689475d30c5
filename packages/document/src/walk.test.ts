import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chart, document, heading, link, number, paragraph, section, strong } from './build'
import { plainText } from './plain-text'
import { documentArbitrary } from './testing/index'
import { childrenOf, walk } from './walk'
import type { Block } from './tree'

const withoutSpace = (words: string) => words.replace(/\s/g, '')
const meta = { title: '题', lang: 'zh-CN' }

it('the leaves come in the order of the plain text', () => {
  fc.assert(
    fc.property(documentArbitrary(), (root) => {
      const leaves = [...walk(root)].filter((node) => childrenOf(node).length === 0)
      expect(withoutSpace(leaves.map(plainText).join(''))).toBe(withoutSpace(plainText(root)))
    }),
  )
})

it('a node comes before what is below it, and siblings from first to last', () => {
  const root = document(meta, [
    heading(1, '题'),
    section([paragraph(['甲', strong(link('#a', '乙'))])]),
    paragraph('丙'),
  ])
  expect([...walk(root)].map((node) => (node.type === 'text' ? node.value : node.type))).toEqual([
    'document',
    'heading',
    '题',
    'section',
    'paragraph',
    '甲',
    'strong',
    'link',
    '乙',
    'paragraph',
    '丙',
  ])
})

it('below a chart stands its table', () => {
  const bars = chart('图', ['甲'], [{ name: '件数', values: [number(1)] }])
  expect([...walk(bars)].slice(0, 3).map((node) => node.type)).toEqual(['chart', 'table', 'row'])
})

it('a leaf has no children', () => {
  expect(childrenOf(number(1))).toEqual([])
})

it('ten thousand levels are walked', () => {
  let block: Block = paragraph('底')
  for (let level = 0; level < 10_000; level++) block = section([block])
  expect([...walk(block)]).toHaveLength(10_002)
})
