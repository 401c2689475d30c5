import type { FigureGrid, FigurePlace } from './figure-grid'
import { figuresFrom } from './figure-grid'
import { readFigure } from './read-figure'

/** The rows and cells of a copied block: parted by tabs and line ends; a cell with either of them in it stands in quotes. */
export const blockOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g
  const end = text.replace(/(?:\r\n|\r|\n)$/, '')
  for (const [, quoted, plain = '', after] of end.matchAll(cell)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (after === '') break
    if (after !== '\t') rows.push([])
  }
  return rows
}

/** A value of the block that stands nowhere in the table; counted from 1. */
export interface Misfit {
  readonly row: number
  readonly column: number
  readonly text: string
}

export interface PlacedBlock {
  readonly placed: readonly { readonly ref: string; readonly text: string }[]
  readonly misfits: readonly Misfit[]
}

const isFilled = (text: string) => text.trim() !== ''
const bare = (text: string) => text.replace(/\s/g, '')
const isFigure = (text: string) => {
  const read = readFigure(text)
  return 'figure' in read && read.figure !== null
}

/** For each cell of a row of the block the figure that it goes to: place by place where they are merged alike, else one after another. */
const targetsOf = (grid: FigureGrid, cells: readonly string[], figures: readonly FigurePlace[], column: number) => {
  const alike = cells.map((_, i) => figures.find((place) => place.column === column + i))
  return cells.every((text, i) => !isFilled(text) || alike[i]) ? alike : cells.map((_, i) => figures[i])
}

/**
 * Where the cells of a block go from a figure on. Rows of heads are passed over, or taken for those of the block where that has words
 * there. What has no place is told, unless it is empty or the words of the heads.
 */
export const placeBlock = (grid: FigureGrid, from: string, block: readonly (readonly string[])[]): PlacedBlock => {
  const start = grid.places.get(from)
  const placed: { ref: string; text: string }[] = []
  const misfits: Misfit[] = []
  let row = start ? start.row : grid.rows
  block.forEach((cells, at) => {
    const column = start?.column ?? 0
    let figures = figuresFrom(grid, row, column)
    const isHead = !cells.some(isFigure) && cells.some(isFilled)
    while (figures.length === 0 && row < grid.rows && !isHead) figures = figuresFrom(grid, ++row, column)
    const heads = figures.length === 0 ? grid.words(row).map(bare) : []
    const targets = targetsOf(grid, cells, figures, column)
    cells.forEach((text, i) => {
      const target = targets[i]
      if (target) placed.push({ ref: target.ref, text })
      else if (isFilled(text) && !heads.includes(bare(text))) misfits.push({ row: at + 1, column: i + 1, text })
    })
    row++
  })
  return { placed, misfits }
}
