import type { Cell, Row } from '@gxgk/document'
import { cell, row } from '@gxgk/document'

/** A line of the text that is not blank, and its number from 1. */
export interface Line {
  readonly text: string
  readonly number: number
}

/** A cell with the line on which it stands. */
export const cellAt = (text: string, line: number): Cell => cell(text === '' ? [] : text, { source: { line } })

export const rowOf = (cells: readonly Cell[]): Row => {
  const source = cells[0]?.source
  return { ...row(cells), ...(source && { source }) }
}
