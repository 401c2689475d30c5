import { assertDocument, plainText, spanGrid } from '@gxgk/document'
import type { Table } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { readText } from './read-text'

const tablesIn = (text: string): readonly Table[] =>
  readText(text).children.flatMap((block) => (block.type === 'table' ? [block] : []))

/** Rows of cells with their spans: `甲×2` is two columns wide, `甲↓2` two rows high. */
const shapeOf = (table: Table | undefined) =>
  table?.children.map((row) =>
    row.children.map((cell) => {
      const spans = `${cell.colSpan ? `×${cell.colSpan}` : ''}${cell.rowSpan ? `↓${cell.rowSpan}` : ''}`
      return plainText(cell) + spans
    }),
  )

const first = (...lines: string[]) => shapeOf(tablesIn(lines.join('\n'))[0])

describe('frames', () => {
  it('are tables with merged and blank cells, whose words may stand beside an edge', () =>
    expect(
      first(
        '┌──────┬───────────┐',
        '│      │申请人     │',
        '│项目  ├─────┬─────┤',
        '│      │个人 │合计 │',
        '├──┬───┼─────┼─────┤',
        '│  │甲 │3    │     │',
        '│结├───┼─────┼─────┤',
        '│果│乙丙│    │12   │'.replace('乙丙│    ', '乙 │     '),
        '└──┴───┴─────┴─────┘',
      ),
    ).toEqual([
      ['项目×2↓2', '申请人×2'],
      ['个人', '合计'],
      ['结\n果↓2', '甲', '3', ''],
      ['乙', '', '12'],
    ]))

  it.each([
    ['of plus signs', '+', '+', '|'],
    ['without corners at the sides', '|', '+', '|'],
  ])('%s are tables', (_, side, corner, down) => {
    const edge = (...parts: string[]) => `${side}${parts.join(corner)}${side}`.replace(/^\||\|$/g, side)
    const top = `+${'-'.repeat(8)}+${'-'.repeat(4)}+${'-'.repeat(4)}+`
    const lines = [
      top,
      `${down}规章    ${down}3   ${down}12  ${down}`,
      edge('-'.repeat(8), '-'.repeat(4), '-'.repeat(4)),
      `${down}规范文件${down}    ${down}--  ${down}`,
      edge('-'.repeat(8), '-'.repeat(9)),
      `${down}许可    ${down}77       ${down}`,
      top.replace('-+-', '-+-'),
    ]
    expect(first(...lines)).toEqual([
      ['规章', '3', '12'],
      ['规范文件', '', '--'],
      ['许可', '77×2'],
    ])
  })

  it('keep a head above a double edge, and the lines of a cell', () => {
    const [table] = tablesIn(
      [
        '+------+-------+',
        '| 项目 | 件数  |',
        '+======+=======+',
        '| 规章 | 5     |',
        '| 等   |       |',
        '+------+-------+',
      ].join('\n'),
    )
    expect(table?.headRows).toBe(1)
    expect(shapeOf(table)).toEqual([
      ['项目', '件数'],
      ['规章\n等', '5'],
    ])
  })

  it('without edges between rows have a row a line where each line has a label and figures', () =>
    expect(
      first(
        '+------+------+',
        '| 项目 | 件数 |',
        '+------+------+',
        '| 甲   |    3 |',
        '| 乙   |   14 |',
        '+------+------+',
      ),
    ).toEqual([
      ['项目', '件数'],
      ['甲', '3'],
      ['乙', '14'],
    ]))

  it('are read whether a quotation mark is as wide as a letter or as a Chinese character', () => {
    for (const fill of ['    ', '  '])
      expect(
        first(
          '┌────────────┬───┐',
          `│危及“甲”${fill}│7  │`,
          '├────────────┼───┤',
          '│其他        │12 │',
          '└────────────┴───┘',
        ),
      ).toEqual([
        ['危及“甲”', '7'],
        ['其他', '12'],
      ])
  })

  it('are read where the lines themselves are two columns wide', () =>
    expect(first('┌───┬──┐', '│规章  │3   │', '├───┼──┤', '│文件  │    │', '└───┴──┘')).toEqual([
      ['规章', '3'],
      ['文件', ''],
    ]))

  it('have cells by their bars where words wider than a column push these to the right', () =>
    expect(
      first(
        '+----+---+----+---+',
        '| 个 | 总  | 法律 | 其 |',
        '| 人 | 计  |    |  |',
        '+----+---+----+---+',
        '| 34 | 1 | 甲 | 3 |',
        '+----+---+----+---+',
      ),
    ).toEqual([
      ['个\n人', '总\n计', '法律', '其'],
      ['34', '1', '甲', '3'],
    ]))

  it('that are not whole are no merged cells: their lines are read by their bars', () =>
    expect(first('┌──┬──┐', '│甲│ 3│', '├──┼──', '│乙│ 4│')?.at(-1)).toEqual(expect.arrayContaining(['乙', '4'])))
})

describe('dashes under and over columns', () => {
  it('part rows by line, or by blank line where cells have more lines', () => {
    expect(
      first(
        '  ---------- ----- -----',
        '  规章       1     ',
        '  规范文件         30',
        '  ---------- ----- -----',
        '',
        '后',
      ),
    ).toEqual([
      ['规章', '1', ''],
      ['规范文件', '', '30'],
    ])
    expect(
      first(
        '  ---------------------',
        '  项目          件数',
        '  名称',
        '  ------------- -------',
        '  规章          1',
        '',
        '  很长的        20',
        '  规范文件',
        '  ---------------------',
      ),
    ).toEqual([
      ['项目\n名称', '件数'],
      ['规章', '1'],
      ['很长的\n规范文件', '20'],
    ])
  })

  it('have a head above them, and end at a blank line', () => {
    const text = '项目     件数\n-------- ------\n规章     1\n文件     20\n\n说明'
    expect(first(...text.split('\n'))).toEqual([
      ['项目', '件数'],
      ['规章', '1'],
      ['文件', '20'],
    ])
    expect(plainText(readText(text).children.at(-1)!)).toBe('说明')
  })

  it('place figures by columns of print, by the measure that fits', () => {
    const rows = (pad: string) => ['“规章”'.padEnd(6) + pad + '5      0', '其他      12     3']
    for (const pad of ['  ', '    '])
      expect(first('--------- ------ ----', ...rows(pad), '--------- ------ ----')).toEqual([
        ['“规章”', '5', '0'],
        ['其他', '12', '3'],
      ])
  })

  it.each([
    ['words reach out of their column', ['项目     件数', '-------- ------', '规章规章规章规章   1', '']],
    ['nothing is below', ['项目     件数', '-------- ------', '', '后']],
    ['dashes are figures', ['规章 -- --', '-- -- --', '文件 1 2']],
    ['a line of dashes is one', ['标题', '--------', '甲   1']],
  ])('are no table where %s', (_, lines) => expect(tablesIn(lines.join('\n'))).toEqual([]))
})

/** As browsers copy a table whose cells hold blocks that are parted by so many line ends. */
const copied = (rows: readonly (readonly string[])[], ends: number, blank: string) => {
  const gap = '\n'.repeat(ends)
  return rows
    .map((cells) => cells.map((words) => (words === '' ? blank : words)).join(`${gap}\t${gap}`))
    .join('\n'.repeat(Math.max(3, 2 * ends)))
}

describe('copies from a browser', () => {
  const rows = [
    ['项目', '个人', '合计'],
    ['一、新收申请', '3', '5'],
    ['二、上年结转', '', '0'],
    ['其中'],
    ['三、办理结果', '（一）公开', '', '12'],
    ['（二）部分公开', '7', ''],
  ]

  it.each([
    ['paragraphs, blank ones with a hard space', 2, '\u00a0'],
    ['paragraphs, blank ones empty', 2, ''],
    ['blocks, blank ones with a hard space', 1, '\u00a0'],
    ['blocks, blank ones empty', 1, ''],
  ])('keep blank cells where cells hold %s', (_, ends, blank) => {
    expect(first('标题', '', copied(rows, ends, blank))).toEqual(rows)
    const [table] = tablesIn(`标题\n\n${copied(rows, ends, blank)}\n\n四、存在的主要问题\n\n不够及时。`)
    expect(shapeOf(table)).toEqual(rows)
  })

  it('keep the paragraphs of a cell together, and apart from what stands between tables', () => {
    const text = `${copied(
      [
        ['项目', '件数'],
        ['规章\n\n等', '5'],
        ['文件', '6'],
      ],
      2,
      '',
    )}\n\n三、收到的申请\n\n${copied(
      [
        ['新收', '8'],
        ['结转', '9'],
      ],
      2,
      '',
    )}`
    expect(
      readText(text).children.map((block) => (block.type === 'table' ? shapeOf(block) : plainText(block))),
    ).toEqual([
      [
        ['项目', '件数'],
        ['规章\n等', '5'],
        ['文件', '6'],
      ],
      '三、收到的申请',
      [
        ['新收', '8'],
        ['结转', '9'],
      ],
    ])
  })

  it('keep any figures in their cells', () => {
    const figure = fc.constantFrom('', '0', '5', '12', '1,204', '45.28')
    const row = fc.tuple(
      fc.constantFrom('新收申请数量', '上年结转数量', '予以公开'),
      figure,
      figure,
      fc.constantFrom('3', '70'),
    )
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(1, 2),
        fc.constantFrom('', '\u00a0'),
        (own, ends, blank) => {
          expect(first(copied(own, ends, blank))).toEqual(own)
        },
      ),
    )
  })

  it('of cells without blocks are rows a line, those of blank cells too', () => {
    expect(first('项目\t个人\t合计', '新收\t\t3', '\t\t', '结转\t1\t')).toEqual([
      ['项目', '个人', '合计'],
      ['新收', '', '3'],
      ['', '', ''],
      ['结转', '1', ''],
    ])
  })

  it('are none where lines of a tab part the paragraphs of a text', () => {
    const words = '本机关按照要求，主动公开了各类信息，并及时更新了栏目。'
    expect(tablesIn([words, '\t', words, '', '\t', words, '\t', words].join('\n'))).toEqual([])
  })
})

describe('bars on lines of their own', () => {
  it('close the cell above, or the row', () =>
    expect(
      first(
        '标题',
        '项目',
        '|',
        '个人',
        '|',
        '合计',
        '|',
        '||',
        '新收',
        '|',
        '|',
        '3',
        '|',
        '||',
        '结转',
        '|',
        '1',
        '|',
        '4',
        '|',
        '||',
      ),
    ).toEqual([
      ['项目', '个人', '合计'],
      ['新收', '', '3'],
      ['结转', '1', '4'],
    ]))

  it('close a cell of several lines within a row', () =>
    expect(first('项目', '|', '商业', '企业', '|', '合计', '|', '|||', '新收', '|', '2', '|', '3', '|', '||')).toEqual([
      ['项目', '商业 企业', '合计'],
      ['新收', '2', '3'],
    ]))
})

it('reads what programs print of data, and of outlines', () => {
  expect(first(' 项目 | 件数', '------+------', ' 规章 | 3', ' 文件 | 4')).toEqual([
    ['项目', '件数'],
    ['规章', '3'],
    ['文件', '4'],
  ])
  expect(first('| 项目 | 件数 |', '|------+------|', '| 规章 | 3    |')).toEqual([
    ['项目', '件数'],
    ['规章', '3'],
  ])
})

it('makes a document of any drawing whose tables are whole', () => {
  const lines = fc.array(
    fc.string({ unit: fc.constantFrom('+', '-', '|', '=', '┌', '─', '│', '┘', ' ', '甲', '1'), maxLength: 12 }),
  )
  fc.assert(
    fc.property(lines, (parts) => {
      const { children } = readText(['+---+--+', '|甲 |1 |', ...parts, '+---+--+', '--- ---', ...parts].join('\n'))
      for (const block of children)
        if (
          block.type === 'table' &&
          block.children.some(({ children: cells }) => cells.some(({ rowSpan }) => rowSpan))
        )
          spanGrid(block)
    }),
    { numRuns: 500 },
  )
})

it('gives tables that assertDocument accepts', () =>
  assertDocument(readText('┌──┬──┐\n│甲│3 │\n├──┴──┤\n│乙   │\n└─────┘\n\n--- ---\n甲  1\n--- ---')))

it.each([
  ['frames', '+--+--+\n'],
  ['frames that nothing closes', '┌──┬──┐\n'],
  ['dashes', '--- ---\n甲  1\n'],
  ['dashes and gaps', '--- ---\n\n甲  1\n\n'],
  ['lone tabs', '甲\n\t\n'],
  ['lone bars', '甲\n|\n'],
  ['long edges', `+${'--+'.repeat(30_000)}\n|${'  |'.repeat(30_000)}\n`],
])('takes a moment over %s without end', (_, piece) =>
  withinBudget(4000, () => {
    try {
      readText(piece.repeat(Math.ceil(400_000 / piece.length)))
    } catch (error) {
      expect((error as Error).name).toBe('ImportError')
    }
  }),
)

describe('bars on lines of their own', () => {
  const cells = ['甲', '|', '1', '|', '2', '||', '乙', '|', '3', '|']

  it('leave the last cell of a row blank where they stand below a bar, if those below a cell close a row', () =>
    expect(first(...cells, ' ', '||')).toEqual([
      ['甲', '1', '2'],
      ['乙', '3', ''],
    ]))

  it('close a row beside the bar of its last cell elsewhere', () =>
    expect(first('甲', '|', '1', '|', '2', '|', '||', '乙', '|', '3', '|', '4', '|', '||')).toEqual([
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ]))
})
