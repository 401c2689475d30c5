import type { Words } from '../passage'
import type { FigureGroup, FigureLine } from './figure-groups'

/** Figures that stand beside and below one another, row by row. */
export interface Block {
  readonly figures: readonly Words[]
  readonly columns: number
}

const joined = (parts: readonly Words[]): Words => ({ ...parts[0]!, text: parts.map(({ text }) => text).join('') })

/** The figures of a row; those with a label before them are its first, though they may stand a little lower. */
const rowOf = (cells: readonly { readonly figure: Words; readonly isLabelled: boolean }[]): readonly Words[] =>
  [...cells.filter(({ isLabelled }) => isLabelled), ...cells.filter((one) => !one.isLabelled)].map(
    ({ figure }) => figure,
  )

/** The blocks that a group of lines may be: each line within a row. */
export const blocksOf = (lines: readonly FigureLine[]): readonly Block[] => {
  const cells = lines.flatMap(({ figures, isLabelled }) => figures.map((figure) => ({ figure, isLabelled })))
  const ends = new Set<number>()
  lines.reduce((at, { figures }) => (ends.add(at + figures.length), at + figures.length), 0)
  const blocks: Block[] = []
  for (let columns = 1; columns <= cells.length; columns++) {
    if (cells.length % columns !== 0) continue
    const rows = Array.from({ length: cells.length / columns }, (_, row) => row)
    if (!rows.every((row) => ends.has((row + 1) * columns))) continue
    blocks.push({
      columns,
      figures: rows.flatMap((row) => rowOf(cells.slice(row * columns, (row + 1) * columns))),
    })
  }
  return blocks
}

/** The block that a group of lines is if each of its cells is so narrow that a figure is broken in it. */
export const brokenBlocks = ({ lines }: FigureGroup): readonly Block[] => {
  const [first] = lines
  const own = first!.figures
  if (lines.length > 1 && lines.every(({ figures }) => figures.length === own.length))
    return [{ figures: own.map((_, i) => joined(lines.map(({ figures }) => figures[i]!))), columns: own.length }]
  return lines.length === 1 && own.length === 2 ? [{ figures: [joined(own)], columns: 1 }] : []
}
