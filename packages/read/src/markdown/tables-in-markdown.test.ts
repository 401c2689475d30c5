import { assertDocument, plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { readMarkdown } from './index'

const read = (...lines: string[]) =>
  readMarkdown(lines.join('\n')).children.map((block) => {
    if (block.type === 'table') return block.children.map((row) => row.children.map(plainText))
    return `${block.type === 'heading' ? '#' : ''}${plainText(block)}`
  })

describe('rows with bars', () => {
  it('are one table where a rule stands under each of them', () =>
    expect(read('| 甲 | 1 |', '|---|---|', '| 乙 | 2 |', '|---|---|', '| 丙 | 3 |', '|---|---|')).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
        ['丙', '3'],
      ],
    ]))

  it('are a table without any rule, and one row is one', () => {
    expect(read('说明', '| 甲 | 1 | 2 |', '| 乙 | 3 | 4 |')).toEqual([
      '说明',
      [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
    ])
    expect(read('# 题', '', '| 119 | 25 | 0 |')).toEqual(['#题', [['119', '25', '0']]])
  })

  it('are one table where blank lines part them, but for one with a head of its own', () =>
    expect(
      read(
        '| 甲 | 乙 |',
        '|---|---|',
        '| 1 | 2 |',
        '',
        '| 3 | 4 |',
        '|---|---|',
        '',
        '| 5 | 6 |',
        '',
        '| 丙 | 丁 |',
        '|---|---|',
        '| 7 | 8 |',
      ),
    ).toEqual([
      [
        ['甲', '乙'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      [
        ['丙', '丁'],
        ['7', '8'],
      ],
    ]))

  it('are tables of their own where words part them, or their width changes', () =>
    expect(read('| 甲 | 1 |', '|---|---|', '（二）部分公开', '| 乙 | 2 |', '|---|---|', '| 丙 | 3 | 4 |')).toEqual([
      [['甲', '1']],
      '（二）部分公开',
      [['乙', '2']],
      [['丙', '3', '4']],
    ]))

  it('have no row for the blank head that Markdown asks for', () =>
    expect(read('|  |  |', '|---|---|', '| 甲 | 1 |')).toEqual([[['甲', '1']]]))

  it('may have no bars at their ends, with rules repeated, and blank cells at the ends', () =>
    expect(read('项目 | 个人 | 合计', '---|---|---', '新收 | 1 | 2', '---|---|---', '结转 | 3 |', ' | 4 | 5')).toEqual([
      [
        ['项目', '个人', '合计'],
        ['新收', '1', '2'],
        ['结转', '3', ''],
        ['', '4', '5'],
      ],
    ]))

  it('may have breaks, blanks that are written, and bars after backslashes in their cells', () =>
    expect(read('| 甲<br>乙 | &nbsp; | a\\|b |', '|---|---|---|', '| **丙** | &nbsp;1 | `2` |')).toEqual([
      [
        ['甲\n乙', '', 'a|b'],
        ['丙', ' 1', '2'],
      ],
    ]))

  it('keep a row of single dashes that are figures', () =>
    expect(read('| 甲 | 乙 |', '|---|---|', '| - | - |')).toEqual([
      [
        ['甲', '乙'],
        ['-', '-'],
      ],
    ]))

  it('are words in a comment, and rows in a fence', () => {
    expect(read('<!--', '| 甲 | 1 |', '-->', '', '乙')).toEqual(['乙'])
    expect(read('```', '# 甲', '甲 | 1 |', '乙 | 2 |', '```', '', '丙')).toEqual([
      '#甲',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      '丙',
    ])
  })

  it('have their lines, and those of what follows them', () =>
    expect(
      readMarkdown('甲\n\n| 乙 | 1 |\n|---|---|\n| 丙 | 2 |\n\n丁').children.map(({ source }) => source?.line),
    ).toEqual([1, 3, 7]))
})

describe('drawn tables', () => {
  it('have merged cells, and Markdown in them', () => {
    const [table] = readMarkdown(
      '+----+----+\n| **甲** | \n\n+-----+-----+\n| 甲        |\n+-----+-----+\n| **乙** | 1 |',
    ).children
    expect(table).toBeDefined()
    expect(
      read(
        '# 题',
        '',
        '+-------+-----+',
        '| 甲          |',
        '+-------+-----+',
        '| **乙**| 1   |',
        '| 丙    |     |',
        '+-------+-----+',
        '',
        '后',
      ),
    ).toEqual(['#题', [['甲'], ['乙\n丙', '1']], '后'])
  })

  it('with dashes are tables', () =>
    expect(read('## 题', '', '  ------ ----', '  甲     1', '  乙     ', '  ------ ----', '', '后')).toEqual([
      '#题',
      [
        ['甲', '1'],
        ['乙', ''],
      ],
      '后',
    ]))
})

describe('HTML', () => {
  const cells = '<tr><td>3</td><td>5</td></tr>'

  it.each([
    ['in a block', ['<div id="a">', '', '# 题', '', '甲', '', '| 乙 | 1 |', '|---|---|', '', '</div>']],
    ['in a block without blank lines', ['<div id="a">', '# 题', '甲', '| 乙 | 1 |', '|---|---|', '</div>']],
    ['in the centre', ['<center>', '# 题', '甲', '', '| 乙 | 1 |', '</center>']],
    ['in blocks of blocks', ['<article>', '<div>', '# 题', '甲', '', '| 乙 | 1 |', '</div>', '</article>']],
  ])('wraps Markdown %s', (_, lines) => expect(read(...lines)).toEqual(['#题', '甲', [['乙', '1']]]))

  it.each([
    ['behind words', [`说明<table>${cells}</table>`], ['说明', [['3', '5']]]],
    ['before words', [`<table>${cells}</table>## 四、题`], [[['3', '5']], '#四、题']],
    ['above words', ['<table>', cells, '</table>', '## 四、题', '**甲**'], [[['3', '5']], '#四、题', '甲']],
    ['of rows alone', [`甲 ${cells}`], ['甲 ', [['3', '5']]]],
    ['in a block', ['<div>', '<table>', '', cells, '</table>', '</div>', '甲'], [[['3', '5']], '甲']],
    [
      'with bars in them',
      ['<table>', '<tr><td>', '| a | b |', '</td><td>1</td></tr>', '</table>'],
      [[['| a | b |', '1']]],
    ],
  ])('has tables %s', (_, lines, expected) => {
    const found = read(...lines).map((one) => (typeof one === 'string' ? one.trimEnd() : one))
    expect(found).toEqual(expected.map((one) => (typeof one === 'string' ? one.trimEnd() : one)))
  })

  it('that hides its contents hides Markdown too', () =>
    expect(read('<div style="display:none">', '甲', '</div>', '', '乙')).toEqual(['乙']))

  it('keeps the lines of what follows it', () =>
    expect(
      readMarkdown('甲<table><tr><td>1</td><td>2</td></tr></table>乙\n\n丙').children.map(({ source }) => source?.line),
    ).toEqual([1, 1, 1, 3]))
})

it('makes whole documents of them', () => {
  for (const text of ['| 甲 | 1 |\n|---|---|', '<div>\n+--+--+\n|甲|1 |\n+--+--+\n</div>', '- 甲\n\n  | 乙 | 1 |\n'])
    assertDocument(readMarkdown(text))
})

it.each([
  ['rows parted by words', '| 甲 | 1 |\n乙\n'],
  ['wrappers', '<div>\n甲\n</div>\n'],
  ['tables behind words', '甲<table>乙</table>丙'],
  ['fences', '```\n'],
  ['rules', '|---|---|\n'],
  ['frames', '+--+--+\n|甲|1 |\n'],
])('takes a moment over %s without end', (_, piece) =>
  withinBudget(4000, () => {
    try {
      readMarkdown(piece.repeat(Math.ceil(100_000 / piece.length)))
    } catch (error) {
      expect((error as Error).name).toBe('ImportError')
    }
  }),
)
