import { describe, expect, it } from 'vitest'
import { placesIn } from './spaced-frame'
import { spacedLines } from './spaced-line'

/** A line of a label and of cells that end below one another, so many characters apart. */
const line = (label: string, ...cells: readonly string[]) => label + cells.map((cell) => cell.padStart(8)).join('')

const framed = (printed: readonly string[], count: number, labels: readonly string[] = []) => {
  const lines = printed.flatMap((text) => spacedLines({ text, source: { page: 1 } }))
  const heads = lines.flatMap((own) =>
    own.words.flatMap((piece) =>
      labels.includes(piece.text) ? [{ line: own, piece, column: labels.indexOf(piece.text) }] : [],
    ),
  )
  const rows = lines.filter(({ figures }) => figures.length > 0)
  const frame = placesIn(rows, heads, count)
  return rows.map((row) =>
    frame(row)
      ?.map(({ first, last }) => (first === last ? first : `${first}-${last}`))
      .join(' '),
  )
}

describe('placesIn', () => {
  it('tells columns by a full row', () =>
    expect(framed([line('甲', '12', '3', '456'), line('乙', '7', '', '9'), line('丙', '', '8', '10')], 3)).toEqual([
      '0 1 2',
      '0 2',
      '1 2',
    ]))

  it('tells columns by as many columns of figures', () =>
    expect(framed([line('甲', '12', '3'), line('乙', '', '5', '456'), line('丙', '1', '', '7')], 3)).toEqual([
      '0 1',
      '1 2',
      '0 2',
    ]))

  it('tells columns by the labels over them where rows do not', () =>
    expect(
      framed([line('某', '本年', '新增', '现有'), `甲${'45678'.padStart(17)}`], 3, ['本年', '新增', '现有']),
    ).toEqual(['1']))

  it('leaves open what stands behind one space, where it may have been drawn to what is before it', () =>
    expect(framed([line('甲', '12', '3', '456'), '乙  7 8' + '9'.padStart(20)], 3)).toEqual(['0 1 2', '0 1 2']))

  it.each([
    ['at the margin', '', ' '],
    ['behind an indent that all lines have', '    ', ' '],
    ['at the margin of a table that is set out', '', '    '],
  ])('leaves open in which column a line begins %s', (_, indent, gap) =>
    expect(framed([indent + ['5', '31', '2'].join(gap), `${indent}0 7`], 3)).toEqual(['0 1 2', '0-1 1-2']),
  )

  it('tells the column of a figure that begins a line by its indent in a table that is set out', () =>
    expect(framed([line('甲', '12', '34', '567'), line(' ', '', '8')], 3)).toEqual(['0 1 2', '1']))

  it('says nothing where full rows are not below one another, or columns are fewer', () => {
    const rows = [line('甲', '12', '3', '456'), line('乙', '', '', '1', '2', '3')]
    expect(framed(rows, 3)).toEqual([undefined, undefined])
    expect(framed([line('甲', '12', '3'), line('乙', '5', '6')], 3)).toEqual([undefined, undefined])
  })

  it('counts Chinese characters as one or as two, as it comes out', () =>
    expect(framed([line('甲乙丙', '12', '3'), line('甲    ', '', '4')], 2)).toEqual(['0 1', '1']))
})
