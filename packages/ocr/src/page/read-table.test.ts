import type { Cell } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { limitsOf } from '@gxgk/read'
import { expect, it } from 'vitest'
import { box, grid, paper } from '../../test/drawn'
import type { Gray } from '../image/gray'
import type { Reading } from '../recognise/decode'
import type { Recogniser } from '../recognise/recogniser'
import { readTable } from './read-table'
import { straightPage } from './straight-page'

const reading = (text: string, vote = 0.99): Reading => ({ text, figure: text, vote, sureness: vote })

/** Says the same of each figure, and of each line of words what comes next. */
const saying = (figure: Reading, ...words: readonly string[]): Recogniser => {
  const left = [...words]
  return {
    strips: async (strips) => strips.flatMap(({ parts }) => parts.map(() => figure)),
    lines: async (crops) => crops.map(() => reading(left.shift() ?? '名目')),
  }
}

/** Rows and columns of cells, 100 × 50 pixels each at 150 dots to the inch; the first column is for labels. */
const [left, top, across, down] = [200, 300, 100, 50] as const
const drawn = (): Gray => {
  const page = paper(1240, 1754, 250)
  grid(page, [left, top, left + 6 * across, top + 5 * down], 5, 6)
  return page
}

/** The stroke of a digit in a cell: 11 pixels wide and 16 high. */
const digit = (page: Gray, row: number, column: number, [x, y] = [45, 18], shade = 10): void =>
  box(
    page,
    left + column * across + x,
    top + row * down + y,
    left + column * across + x + 11,
    top + row * down + y + 16,
    shade,
  )

const read = async (picture: Gray, recogniser: Recogniser) => {
  const page = straightPage(picture, limitsOf())
  const place = (at: readonly number[]) => ({ page: 1, box: at as never })
  const { table } = await readTable(page, page.lattices[0]!, recogniser, place)
  const cells = table.children.map(({ children }) => children)
  return { cells, said: cells.map((row) => row.map(plainText)) }
}

const withFigures = (rows: number): Gray => {
  const page = drawn()
  for (let row = 1; row < rows; row++) for (let column = 1; column < 6; column++) digit(page, row, column)
  return page
}

it('figures on which the readings agree are read, with what was seen, and cells without ink are blank', async () => {
  const { cells, said } = await read(withFigures(3), saying(reading('5')))
  expect(said[1]).toEqual(['', '5', '5', '5', '5', '5'])
  expect(said[3]).toEqual(['', '', '', '', '', ''])
  expect((cells[1]![1] as Cell).source!.recognised).toEqual({ candidates: [{ text: '5', vote: 0.99 }] })
})

it('figures that were not made out stand as a mark with what they may be', async () => {
  const { cells, said } = await read(withFigures(3), saying(reading('5', 0.5)))
  expect(said[1]!.slice(1)).toEqual(['〓', '〓', '〓', '〓', '〓'])
  expect((cells[1]![1] as Cell).source!.recognised!.candidates[0]).toEqual({ text: '5', vote: 0.5 })
})

it('a short label is read as words: figures stand in columns of figures', async () => {
  const page = withFigures(3)
  for (const column of [0, 1]) digit(page, 4, 0, [20 + 20 * column, 18])
  expect((await read(page, saying(reading('5'), '总计'))).said[4]![0]).toBe('总计')
})

it('a faint shade is not taken for a blank cell', async () => {
  const page = withFigures(3)
  digit(page, 4, 2, [45, 18], 195)
  expect((await read(page, saying(reading('5')))).said[4]).toEqual(['', '', '〓', '', '', ''])
})

it('a thin stroke beside a ruling is told, since it may be a digit and not the rest of the ruling', async () => {
  const page = withFigures(3)
  const x = left + 3 * across + 4
  box(page, x, top + 4 * down + 18, x + 1, top + 4 * down + 34, 10)
  expect((await read(page, saying(reading('5')))).said[4]![3]).not.toBe('')
})

it('figures of two rows in one cell are never joined, nor is one of them given to the upper row', async () => {
  const page = withFigures(5)
  const lost = top + 3 * down
  box(page, left + 3 * across + 4, lost, left + 4 * across - 2, lost + 2, 250)
  const { said } = await read(page, saying(reading('5'), '36', '50'))
  expect(said[2]![3]).toBe('〓')

  box(page, left + 3 * across + 10, lost - down + 10, left + 4 * across - 10, lost - 4, 250)
  expect((await read(page, saying(reading('5')))).said[2]![3]).toBe('〓')
})
