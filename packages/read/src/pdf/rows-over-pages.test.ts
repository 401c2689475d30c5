import { childrenOf, plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { pdfOfPages, ruling, words } from '../../../../test/pdf-writer'
import { readPdf } from './index'

/** A table with columns of 100 and 20 points and rows of 30 points. */
const table = (top: number, ...rows: readonly (readonly [label: string, figure: string, other: string])[]) => {
  const xs = [72, 172, 192, 232]
  const ys = [...rows.keys(), rows.length].map((i) => top + 30 * i)
  const lines = ys.map((y) => ruling(72, y, 232, y)).join('') + xs.map((x) => ruling(x, top, x, ys.at(-1)!)).join('')
  const texts = rows.map((row, i) => row.map((text, k) => words(text, xs[k]! + 3, ys[i]! + 20)).join(''))
  return lines + texts.join('')
}

/** The rows of the tables of each page. */
const rowsOf = async (...pages: readonly string[]) =>
  (await readPdf(pdfOfPages(pages))).children.map((section) =>
    childrenOf(section).flatMap((block) =>
      block.type === 'table' ? block.children.map((row) => row.children.map((cell) => plainText(cell))) : [],
    ),
  )

describe('a row that the end of a page breaks', () => {
  it('has its figures whole where they had no room left, and leaves no blank row', async () => {
    expect(
      await rowsOf(table(700, ['a', '11', '5'], ['b', '13', '7']), table(40, ['', '2', ''], ['c', '4', '5'])),
    ).toEqual([
      [
        ['a', '11', '5'],
        ['b', '132', '7'],
      ],
      [['c', '4', '5']],
    ])
  })

  it('has its label whole, beside figures', async () => {
    const [first] = await rowsOf(
      table(700, ['a', '1', '5'], ['applications from', '1', '7']),
      table(40, ['elsewhere', '', ''], ['c', '4', '5']),
    )
    expect(first!.at(-1)).toEqual(['applications fromelsewhere', '1', '7'])
  })

  it.each([
    ['had room for a digit more', ['b', '1', '7'], ['', '2', '']],
    ['are words', ['b', 'of', '7'], ['', '2', '']],
    ['stand beside a row with a number of its own', ['applications from', '11', '7'], ['2. repeated', '', '']],
    ['are all there again', ['b', '13', '711111'], ['x', '2', '3']],
  ] as const)('is not made up of figures that %s', async (_, above, below) => {
    expect(await rowsOf(table(700, ['a', '11', '5'], above), table(40, below, ['c', '4', '5']))).toEqual([
      [['a', '11', '5'], above],
      [below, ['c', '4', '5']],
    ])
  })

  it('is not one where other columns follow, or words stand between', async () => {
    const rest = table(40, ['', '2', ''], ['c', '4', '5'])
    expect((await rowsOf(table(700, ['a', '11', '5']), words('next', 72, 30) + rest))[1]![0]).toEqual(['', '2', ''])
    const narrow =
      [40, 70].map((y) => ruling(72, y, 200, y)).join('') + [72, 150, 200].map((x) => ruling(x, 40, x, 70)).join('')
    expect((await rowsOf(table(700, ['a', '11', '5']), narrow + words('2', 160, 60)))[1]).toEqual([['', '2']])
  })
})
