import type { Cell, Row, Source } from '@gxgk/document'
import { cell, row } from '@gxgk/document'
import type { PrintedLine } from '../drawn/printed-line'

/** A line of the text that is not empty, its number from 1, and its page where the text has pages. */
export interface Line extends PrintedLine {
  /** As it is read: hard and wide spaces as plain ones. */
  readonly text: string
  readonly page?: number
}

/** What cannot be printed is a space, and so are the hard and wide spaces that dumps are full of. */
const unprintable = /[^\P{Cc}\t]|[\ufeff\ufffe\uffff]|\p{Surrogate}/gu
const blank = /[\u00a0\u3000]|&nbsp;/g

const lineEnd = /[\n\r\f]/g

/** The lines of a text; `count` is told of each before they are made. */
export const linesOf = (text: string, count: (lines: number) => void): readonly Line[] => {
  lineEnd.lastIndex = 0
  while (lineEnd.test(text)) count(1)
  const hasPages = text.includes('\f')
  const lines: Line[] = []
  let page = 1
  text.split(/\r\n|[\n\r]/).forEach((whole, i) => {
    whole.split('\f').forEach((part, feeds) => {
      if (feeds > 0) page++
      const printed = part.replace(unprintable, ' ')
      const own = printed.replace(blank, ' ')
      if (/^ *$/.test(printed)) return
      lines.push({ text: own, printed, number: i + 1, ...(hasPages && { page }) })
    })
  })
  return lines
}

/** Whether a line has nothing but tabs and blanks. */
export const isBare = ({ text }: Line): boolean => text.trim() === ''

export const sourceOf = ({ number, page }: Line): Source => ({ ...(page !== undefined && { page }), line: number })

/** A cell with the line on which it stands. */
export const cellAt = (text: string, line: Line): Cell => cell(text === '' ? [] : text, { source: sourceOf(line) })

export const rowOf = (cells: readonly Cell[]): Row => {
  const source = cells[0]?.source
  return { ...row(cells), ...(source && { source }) }
}
