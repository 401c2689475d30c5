import type { Line } from './line'
import { isBare } from './line'

/** A paragraph of a copied cell: its words, with how many line ends before it, since the last one or the last tab. */
export interface Piece {
  readonly text: string
  readonly line: Line
  readonly ends: number
  /** Whether a tab stands before it, or after it, on its own line. */
  readonly isAfterTab: boolean
  readonly isBeforeTab: boolean
}

/** What stands between two tabs: a cell, or the end of a row and the beginning of the next. */
export type Chunk = readonly Piece[]

const isRow = (line: Line | undefined) => line !== undefined && line.text.trim().includes('\t')

/** Whether a line has one tab and nothing else, and is no row of two blank cells among others. */
export const isLoneTab = (line: Line, i: number, lines: readonly Line[]): boolean =>
  isBare(line) &&
  line.printed.trim() === '' &&
  line.printed.split('\t').length === 2 &&
  ![i - 1, i + 1].every((k) => isRow(lines[k]))

/** The chunks of lines; a piece without words is a cell that holds a hard space. */
export const chunksOf = (lines: readonly Line[]): readonly Chunk[] => {
  const chunks: Piece[][] = [[]]
  let [ends, last] = [0, lines[0]?.number ?? 0]
  for (const line of lines) {
    ends += line.number - last
    last = line.number
    const parts = line.printed.split('\t')
    parts.forEach((part, i) => {
      if (i > 0) {
        chunks.push([])
        ends = 0
      }
      const text = part.replace(/\u00a0|\u3000|&nbsp;/g, ' ').trim()
      if (text === '' && !/[\u00a0\u3000]|&nbsp;/.test(part)) return
      chunks.at(-1)!.push({ text, line, ends, isAfterTab: i > 0, isBeforeTab: i < parts.length - 1 })
      ends = 0
    })
  }
  return chunks
}
