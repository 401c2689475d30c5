import { childrenOf, plainText } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { pdfOfPages, words } from '../../../../../test/pdf-writer'
import { readPdf } from '../index'

/** A digit of Helvetica at 12 points. */
const digit = 6.672

type At = readonly [text: string, x: number]

const line = (y: number, ...all: readonly At[]) => all.map(([text, x]) => words(text, x, y)).join('')

/** Figures set by their left ends, their middles or their right ends at these places. */
const set = (share: number, ...figures: readonly (readonly [text: string, at: number])[]): readonly At[] =>
  figures.map(([text, at]) => [text, at - share * text.length * digit])

/** For each page, tables as rows of cells and paragraphs as text. */
const read = async (...pages: readonly string[]) =>
  (await readPdf(pdfOfPages(pages))).children.map((section) =>
    childrenOf(section).map((block) =>
      block.type === 'table'
        ? block.children.map((row) => row.children.map((cell) => plainText(cell)))
        : plainText(block).trim(),
    ),
  )

const head = (y: number) => line(y, ['who', 100], ['north', 250], ['south', 300], ['west', 350], ['sum', 400])
const whole = ['who'] as const
const names = ['north', 'south', 'west', 'sum']

describe('a table without rulings', () => {
  it.each([
    ['left ends', 0],
    ['middles', 0.5],
    ['right ends', 1],
  ])('has a cell in each column, blank ones too, where its figures are set by their %s', async (_, share) => {
    const at = [250, 300, 350, 400].map((x, i) => x + share * [28, 31, 26, 24][i]!)
    const [page] = await read(
      line(60, ['Report', 72]) +
        head(100) +
        line(120, ['first', 100], ...set(share, ['1', at[0]!], ['20', at[1]!], ['300', at[2]!], ['321', at[3]!])) +
        line(140, ['second', 100], ...set(share, ['44', at[0]!], ['44', at[3]!])) +
        line(160, ['third', 100], ...set(share, ['55', at[1]!], ['5', at[2]!], ['60', at[3]!])) +
        line(220, ['Text that goes on.', 72]),
    )
    expect(page).toEqual([
      'Report',
      [
        whole,
        names,
        ['first', '1', '20', '300', '321'],
        ['second', '44', '', '', '44'],
        ['third', '', '55', '5', '60'],
      ],
      'Text that goes on.',
    ])
  })

  it('has labels whole whose lines stand closer than rows, beside the figure in their middle', async () => {
    const [page] = await read(
      head(100) +
        line(120, ['a label that', 100]) +
        line(127, ['1', 250], ['2', 300], ['3', 350], ['6', 400]) +
        line(134, ['goes on', 100]) +
        line(154, ['next', 100], ['4', 250], ['4', 400]) +
        line(174, ['last', 100], ['5', 300], ['5', 400]),
    )
    expect(page).toEqual([
      [
        whole,
        names,
        ['a label that\ngoes on', '1', '2', '3', '6'],
        ['next', '4', '', '', '4'],
        ['last', '', '5', '', '5'],
      ],
    ])
  })

  it('goes on over pages, with the columns of its head and the rest of a row', async () => {
    const second = line(740, ['second', 100], ['11', 250], ['5', 300], ['16', 400])
    const pages = await read(
      head(700) + line(720, ['first', 100], ['10', 250], ['20', 300], ['30', 400]) + second,
      line(60, ['0', 250], ['1', 400]) + line(80, ['third', 100], ['7', 350], ['7', 400]),
    )
    expect(pages).toEqual([
      [[whole, names, ['first', '10', '20', '', '30'], ['second', '110', '5', '', '161']]],
      [[['third', '', '', '7', '7']]],
    ])
  })

  it('is none where figures without a label are no rest of a row', async () => {
    const rows =
      line(720, ['first', 100], ['10', 250], ['20', 300], ['30', 400]) + line(740, ['b', 100], ['1', 250], ['9', 400])
    const pages = await read(
      head(700) + rows,
      line(60, ['0', 250], ['1', 400]) + line(80, ['c', 100], ['7', 350], ['7', 400]),
    )
    expect(pages.flat().every((block) => typeof block === 'string')).toBe(true)
  })

  it('has its headings over all of their columns', async () => {
    const labels = (from: number): readonly At[] => ['aa', 'bb', 'cc'].map((text, i) => [text, from + 40 * i])
    const document = await readPdf(
      pdfOfPages([
        line(90, ['left', 100], ['right', 220]) +
          line(120, ...labels(100), ...labels(220)) +
          line(140, ['1', 100], ['2', 180], ['3', 220], ['4', 260], ['7', 300]),
      ]),
    )
    const [table] = childrenOf(document.children[0]!)
    const rows = table!.type === 'table' ? table!.children : []
    const [left, right] = rows[0]!.children.map(({ source }) => source!.box!)
    expect(rows.map(({ children }) => children.map((cell) => plainText(cell)))).toEqual([
      ['left', 'right'],
      ['aa', 'bb', 'cc', 'aa', 'bb', 'cc'],
      ['1', '', '2', '3', '4', '7'],
    ])
    const [, , third, fourth] = rows[1]!.children.map(({ source }) => source!.box!)
    expect([left![2], right![0]]).toEqual([third![2], fourth![0]])
  })

  it.each([
    [
      'figures set in no columns',
      line(120, ['first', 100], ['1', 250], ['2', 300], ['3', 350], ['4', 400]) +
        line(140, ['second', 100], ['1', 262], ['2', 325], ['3', 375], ['4', 425]),
    ],
    ['a sentence', line(120, ['of 12', 100], ['and', 250], ['24', 300], ['36', 350], ['in all', 400])],
  ])('is none of %s', async (_, content) => {
    const [page] = await read(head(100) + content)
    expect(page!.every((block) => typeof block === 'string')).toBe(true)
  })

  it('is none of so few columns that lines of text tell as much', async () => {
    const rows = [120, 140].map((y) => line(y, ['first', 100], ['1', 250], ['2', 300]))
    const [page] = await read(line(100, ['who', 100], ['north', 250], ['south', 300]) + rows.join(''))
    expect(page!.every((block) => typeof block === 'string')).toBe(true)
  })
})
