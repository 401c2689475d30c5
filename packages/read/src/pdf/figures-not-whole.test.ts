import type { Document } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { pdfOfPages, ruling, words } from '../../../../test/pdf-writer'
import { readPdf } from './index'

const textOf = ({ children }: Document) => children.map((section) => plainText(section)).join('\n\n')
const read = async (...contents: readonly string[]) => textOf(await readPdf(pdfOfPages(contents)))

/** A table of two rows between these columns, from 100 down. */
const grid = (...xs: readonly number[]) =>
  [100, 130, 160].map((y) => ruling(xs[0]!, y, xs.at(-1)!, y)).join('') + xs.map((x) => ruling(x, 100, x, 160)).join('')

/** Content of which only what lies between two x is painted. */
const within = (from: number, to: number, content: string) => `q ${from} 0 ${to - from} 842 re W n\n${content}\nQ\n`

describe('a figure that is cut', () => {
  // A digit of Helvetica at 12 points is 6.67 wide.
  it.each([
    ['in the middle of a digit', 550 + 17, '859…'],
    ['between digits', 550 + 13.4, '85…'],
    ['before its last digit', 550 + 14, '85…'],
  ])('by what is painted of the page, %s, is told', async (_, end, expected) => {
    const content = grid(100, 300, 540, 700) + words('7', 310, 120) + words('859', 550, 120) + words('1', 310, 150)
    expect(await read(within(50, end, content))).toBe(`\t7\t${expected}\n\t1\t…`)
  })

  it('by the edge of the page is told, in a table or not', async () => {
    expect(await read(grid(100, 540, 640) + words('1859', 575, 120))).toBe('\t185…\n\t…')
    expect(await read(words('items', 300, 120) + words('1859', 575, 120))).toMatch(/^ *items +185…$/)
    expect(await read(words('2859', -12, 120) + words('items', 300, 120))).toMatch(/^ *59… +items$/)
  })

  // The page is 595 wide.
  it.each([
    ['right', grid(100, 540, 595) + words('85', 550, 120), '\t85\n\t…'],
    ['left', grid(0, 40, 140) + words('85', 50, 120), '…\t85\n…\t'],
  ])(
    'by the %s edge of the page is told where the rulings are drawn up to it and no further',
    async (_, content, expected) => {
      expect(await read(content)).toBe(expected)
    },
  )

  it('is told where the program that printed it left out the digits that are not seen', async () => {
    const content = grid(100, 540, 700) + words('85', 581.6, 120)
    expect(await read(content)).toBe('\t85…\n\t…')
  })

  it('is not one that ends before the edge, though its cell goes on', async () => {
    expect(await read(grid(100, 540, 640) + words('85', 560, 120) + words('6', 560, 150))).toBe('\t85\n\t6')
    expect(await read(grid(100, 540, 594) + words('85', 560, 120))).toBe('\t85\n\t')
  })

  it('is not one of a word, or in what is painted whole', async () => {
    expect(await read(words('abcdef', 575, 120))).toBe('abc')
    expect(await read(within(100, 300, words('1859', 150, 120)))).toBe('1859')
    expect(await read(within(100, 126.6, words('1859', 100, 120)))).toBe('1859')
  })

  it('leaves the rulings of a table where they are seen', async () => {
    const { children } = await readPdf(pdfOfPages([within(50, 400, grid(100, 300, 500) + words('1', 110, 120))]))
    const [section] = children
    const [table] = section!.type === 'section' ? section!.children : []
    expect(table!.source!.box).toEqual([100, 100, 400, 160])
  })
})

describe('a mark off the line', () => {
  it.each([
    ['above the line', words('7', 310, 120) + words('1', 316.7, 115, 7), '7¹'],
    ['in brackets', words('12', 310, 120) + words('(3)', 323.4, 116, 8), '12⁽³⁾'],
    ['below the line', words('7', 310, 120) + words('1', 316.7, 123, 7), '7¹'],
    ['before the figure', words('1', 306, 115, 7) + words('7', 310, 120), '¹7'],
    ['that is a letter', words('7', 310, 120) + words('a', 316.7, 115, 7), '7〔a〕'],
  ])('is raised, %s', async (_, content, expected) => {
    expect(await read(grid(100, 300, 500) + content)).toBe(`\t${expected}\n\t`)
    expect((await read(content)).trim()).toBe(expected)
  })

  it('is none on the line, of the same size, or in another cell', async () => {
    expect(await read(grid(100, 300, 500) + words('7', 310, 120) + words('1', 316.7, 120, 9))).toMatch(/^\t7 ?1\n\t$/)
    expect(await read(grid(100, 300, 500) + words('7', 292, 122) + words('1', 302, 117, 8))).toBe('7\t1\n\t')
    expect(await read(words('77', 100, 120) + words('1', 116, 90, 8))).toMatch(/^ *1\n77$/)
  })
})

describe('a struck figure', () => {
  const strike = (from: number, to: number, y: number) => ruling(from, y, to, y)

  it('is not read', async () => {
    const content = words('5', 310, 120) + strike(310, 316.7, 116) + words('7', 316.7, 120)
    expect(await read(grid(100, 300, 500) + content)).toBe('\t7\n\t')
    expect((await read(`${content}${words('items', 330, 120)}`)).trim()).toBe('7 items')
  })

  it.each([
    ['underlined', strike(310, 323.4, 121.5)],
    ['overlined', strike(310, 323.4, 110)],
    ['crossed by a longer line', strike(280, 360, 116)],
  ])('is not one that is %s', async (_, line) => expect((await read(words('57', 310, 120) + line)).trim()).toBe('57'))
})
