import { assertDocument, plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { withoutAttributes, withoutBlockFences } from './attributes'
import { readMarkdown } from './index'
import { linesOf } from './source-line'

describe('withoutAttributes', () => {
  it.each([
    ['behind words', '[规章]{style="font-size:16pt"}', '规章'],
    ['behind words beside others', '甲[乙]{.a #b}丙[丁]{lang=zh}', '甲乙丙丁'],
    ['behind words with such in them', '[甲[乙]{.a}丙]{style="b:c" .d}', '甲乙丙'],
    ['behind words of several lines', '[甲\\\n乙]{.a}\n丙', '甲\\\n乙\n丙'],
    ['broken over lines', '[甲]{.a\nstyle="b"}丙', '甲\n丙'],
    ['behind a heading', '## 一、总体情况 {#overview .section}\n甲', '## 一、总体情况 \n甲'],
    ['behind a link and a picture', '[甲](a){.b}![乙](c){width="3"}', '[甲](a)![乙](c)'],
    ['that hide words', '7[8]{style="display: none"}', '7'],
  ])('leaves out those %s', (_, printed, expected) => expect(withoutAttributes(printed)).toBe(expected))

  it.each(['[1]{甲}', '甲{.a}', '\\[甲]{.a}', '[甲\n\n乙]{.a}', '[甲] {.a}', '{.a}', '[甲]{}'])(
    'leaves %j as it is',
    (text) => expect(withoutAttributes(text)).toBe(text),
  )

  it.each(['[', '[{', '[a]{a="', '# {', '# ', '[a]{.a}', '[['])('takes a moment over many of %j', async (piece) => {
    const text = `{${piece.repeat(100_000 / piece.length)}`
    expect(await withinBudget(1000, () => withoutAttributes(text))).toBeTypeOf('string')
  })
})

it('withoutBlockFences leaves out what opens and closes blocks, and blocks that are hidden', () => {
  const lines = linesOf([
    '::: Section0',
    '甲',
    '',
    ':::: {.a style="display:none"}',
    '乙',
    '::: {.b}',
    '丙',
    ':::',
    '::::',
    '丁',
    ':::',
    '::: 1 : 2',
  ])
  const kept = withoutBlockFences(
    lines,
    lines.map(() => true),
  )
  expect(kept.map(({ printed }) => printed).join()).toBe(',甲,,,,,,,,丁,,::: 1 : 2')
  expect(withoutBlockFences(lines, [])).toEqual(lines)
})

it('readMarkdown reads tables with attributes, drawn ones too', () => {
  const made = readMarkdown(
    [
      '::: {.scroll role="region"}',
      '  --------------------------- ------------------------',
      '  [规章]{style="color:red"}   [12]{style="color:blue"}',
      '  [文件]{style="color:red"}   [ ]{style="color:blue"}',
      '  --------------------------- ------------------------',
      ':::',
      '',
      '+----------------+-----+',
      '| [甲]{.a        | 1   |',
      '| style="b"}     |     |',
      '+----------------+-----+',
    ].join('\n'),
  )
  assertDocument(made)
  const rows = made.children.flatMap((block) => (block.type === 'table' ? block.children : []))
  expect(rows.map(({ children }) => children.map((cell) => plainText(cell).trim()))).toEqual([
    ['规章', '12'],
    ['文件', ''],
    ['甲', '1'],
  ])
})
