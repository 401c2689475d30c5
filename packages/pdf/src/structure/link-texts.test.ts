import type { ComposedDocument } from '@gxgk/layout'
import { expect, it } from 'vitest'
import { linkTexts } from './link-texts'

type Element = Pick<ComposedDocument['elements'][number], 'role' | 'parent'>

/** A document whose lines are these runs of text, each with its element. */
const composed = (elements: readonly Element[], ...runs: readonly (readonly [number | string, string])[]) =>
  ({
    elements,
    pages: [{ lines: runs.map(([element, text]) => ({ runs: [{ element, text }] })) }],
  }) as unknown as ComposedDocument

it('has the text of links and of what is in them, and no other', () => {
  const elements = [
    { role: 'P', parent: -1 },
    { role: 'Link', parent: 0 },
    { role: 'Strong', parent: 1 },
    { role: 'P', parent: -1 },
    { role: 'Link', parent: 3 },
  ] as unknown as readonly Element[]
  const document = composed(
    elements,
    [0, '见'],
    [1, '附'],
    ['pagination', '1'],
    [2, '件'],
    [3, '和'],
    [4, '网'],
    [1, '一'],
  )
  expect([...linkTexts(document)]).toEqual([
    [1, '附件一'],
    [4, '网'],
  ])
})

it('has none where there are no links, nor for words outside of one that comes first', () => {
  expect(linkTexts(composed([{ role: 'P', parent: -1 }] as never, [0, '见']))).toEqual(new Map())
  const first = [
    { role: 'Link', parent: -1 },
    { role: 'P', parent: -1 },
  ] as never
  expect([...linkTexts(composed(first, [1, '见'], ['pagination', '1'], [0, '网']))]).toEqual([[0, '网']])
})
