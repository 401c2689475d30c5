import type { Block } from '@gxgk/document'
import { cell, lineBreak, paragraph, table, text } from '@gxgk/document'
import type { Inline } from '@gxgk/document'
import type { Chunk } from './copied-cells'
import { chunksOf, isLoneTab } from './copied-cells'
import type { CopiedPart } from './copied-rows'
import { copiedRows } from './copied-rows'
import type { Line } from './line'
import { isBare, rowOf, sourceOf } from './line'

/** Lines that a table is read from, up to `end`, and what they are. */
export interface CopiedRun {
  readonly start: number
  readonly end: number
  readonly blocks: readonly Block[]
}

type Words = (text: string) => string

/** Lines with tabs that are so many lines apart belong together. */
const mostApart = 4
/** Cells are mostly as short as this. */
const shortCell = 20

/** From the first line of the first cell to that of the last. */
const extentOf = (lines: readonly Line[]): readonly [number, number] | undefined => {
  let [start, end] = [lines.findIndex(isLoneTab), lines.findLastIndex(isLoneTab)]
  if (start < 0) return undefined
  const hasTab = (i: number) => lines[i]?.printed.includes('\t') ?? false
  const isNear = (i: number, by: 1 | -1) => {
    for (let k = 1; k <= mostApart; k++) if (hasTab(i + k * by)) return i + k * by
    return undefined
  }
  for (let next = isNear(start, -1); next !== undefined; next = isNear(start, -1)) start = next
  for (let next = isNear(end, 1); next !== undefined; next = isNear(end, 1)) end = next
  const isWithin = (i: number) => lines[i]!.printed.split('\t')
  if (isWithin(start)[0]!.trim() === '' && start > 0) start--
  if (isWithin(end).at(-1)!.trim() === '' && end < lines.length - 1) end++
  return [start, end + 1]
}

const isTable = (parts: readonly CopiedPart[]): boolean => {
  const rows = parts.flatMap((part) => (part.kind === 'row' && part.cells.length > 1 ? [part.cells] : []))
  const cells = rows.flat()
  const short = cells.filter((own) => own.reduce((sum, { text }) => sum + text.length, 0) <= shortCell)
  return rows.length > 1 && short.length * 2 >= cells.length
}

const inlinesOf = (pieces: Chunk, words: Words): readonly Inline[] =>
  pieces
    .filter((piece) => piece.text !== '')
    .flatMap((piece, i) => [...(i > 0 ? [lineBreak()] : []), text(words(piece.text))])

/**
 * The tables of a page that was copied out of a browser with paragraphs in its cells: the tab that parts two cells stands
 * on a line of its own, with blank lines around it, and rows are parted by more of these. Nothing where tabs part no cells.
 */
export const copiedRun = (lines: readonly Line[], words: Words): CopiedRun | undefined => {
  const extent = extentOf(lines)
  if (!extent) return undefined
  const [start, end] = extent
  const chunks = chunksOf(lines.slice(start, end))
  const parts = copiedRows(chunks)
  if (!isTable(parts)) return undefined
  const blocks: Block[] = []
  let rows: ReturnType<typeof rowOf>[] = []
  const close = () => {
    const source = rows[0]?.source
    if (rows.length > 0) blocks.push(table('', rows, source && { source }))
    rows = []
  }
  let place = lines[start]!
  for (const part of parts) {
    if (part.kind === 'outside') {
      close()
      blocks.push(paragraph(words(part.piece.text), { source: sourceOf(part.piece.line) }))
      continue
    }
    const cells = part.cells.map((own) => {
      place = own[0]?.line ?? place
      return cell(inlinesOf(own, words), { source: sourceOf(place) })
    })
    rows.push(rowOf(cells))
  }
  close()
  return { start, end, blocks }
}

/** Lines without words that are no row of blank cells: what is left of the layout. */
export const withoutBare = (lines: readonly Line[]): readonly Line[] => {
  const tabsIn = (line: Line | undefined) => (line === undefined ? 0 : line.text.split('\t').length - 1)
  const isRow = (line: Line | undefined) => line !== undefined && !isBare(line) && tabsIn(line) > 0
  return lines.filter((line, i) => {
    if (!isBare(line)) return true
    const isBeside = [lines[i - 1], lines[i + 1]].some(
      (other) => isRow(other) && Math.abs(other!.number - line.number) === 1,
    )
    return tabsIn(line) > 1 && isBeside
  })
}
