import type { Cell, Row } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import type { CellWords, DrawnTable } from './drawn-tables'
import { cellsByBars, edgesOf } from './cells-by-bars'
import { isDown } from './frame-signs'
import type { Frame, FrameCell, FrameLine } from './frame'
import { frameOf } from './frame'
import { columnsOf, measures } from './measure'
import { isNext } from './printed-line'
import type { PrintedLine } from './printed-line'
import { withRowRules } from './row-rules'

const top = /^\s*(?:\+(?:[-=:]+\+)+|[┌╔┏╭╒╓][─━═┄┈┬╦┳╤╥]+[┐╗┓╮╕╖])\s*$/
const framed = /^\s*[+|].*[+|]\s*$|^\s*[│┃║├┣╠╞╟└┗╚╰╘╙┌┏╔╭╒╓]/
const bottom = /^\s*[└┗╚╰╘╙]/

/** Whether a line is the upper edge of a frame. */
export const isFrameTop = (printed: string): boolean => top.test(printed)

/**
 * The lines by columns of print, each by the measure with which its bars stand under the edge, or those of a line above;
 * else by its bars alone, where words are wider than their column and push them to the right.
 */
const inColumns = (lines: readonly PrintedLine[], ofDrawn: 1 | 2): readonly FrameLine[] | undefined => {
  const own = measures(ofDrawn)
  const width = columnsOf(lines[0]!.printed, own[0]!).length
  const placed: FrameLine[] = []
  let edges: readonly number[] = []
  for (const { printed, number } of lines) {
    const ways = own.map((measure) => columnsOf(printed, measure))
    const whole = ways.find(({ length }) => length === width)
    const areUnder = whole !== undefined && edges.every((x) => isDown(whole[x]))
    const signs = areUnder ? whole : (cellsByBars(printed, edges) ?? whole)
    if (!signs) return undefined
    edges = edgesOf(signs) ?? edges
    placed.push({ signs, number })
  }
  return placed
}

const wordsIn = (lines: readonly FrameLine[], from: number, to: number) =>
  lines.flatMap(({ signs, number }) => {
    const text = signs.slice(from, to).join('').trim()
    return text === '' ? [] : [{ text, number }]
  })

const cellOf = (
  { top, bottom, left, right, row: r, rowSpan, colSpan }: FrameCell,
  { lines, headRows }: Frame,
  words: CellWords,
): Cell => {
  const printed = wordsIn(lines.slice(top + 1, bottom), left + 1, right)
  return cell(words(printed.map(({ text }) => text)), {
    ...(rowSpan > 1 && { rowSpan }),
    ...(colSpan > 1 && { colSpan }),
    ...(r < headRows && { header: 'column' }),
    source: { line: printed[0]?.number ?? lines[top + 1]!.number },
  })
}

const rowsOf = (frame: Frame, words: CellWords): readonly Row[] => {
  const rows = frame.rows.map((): Cell[] => [])
  for (const one of frame.cells) rows[one.row]!.push(cellOf(one, frame, words))
  return rows.map((cells, r) => ({ ...row(cells), source: { line: frame.lines[frame.rows[r]! + 1]!.number } }))
}

/** The table whose upper edge is a line; without a table where the frame is not whole. */
export const framedTable = (lines: readonly PrintedLine[], start: number, words: CellWords): DrawnTable => {
  let end = start + 1
  while (isNext(lines[end - 1], lines[end]) && framed.test(lines[end]!.printed))
    if (bottom.test(lines[end++]!.printed)) break
  const own = lines.slice(start, end)
  for (const ofDrawn of [1, 2] as const) {
    const placed = inColumns(own, ofDrawn)
    const frame = placed && frameOf(withRowRules(placed))
    if (!frame) continue
    const { headRows } = frame
    return { start, end, table: table('', rowsOf(frame, words), { headRows, source: { line: own[0]!.number } }) }
  }
  return { start, end, table: undefined }
}
