import type { Block, Cell, Inline, Row } from '@gxgk/document'
import { cell, lineBreak, plainText, table } from '@gxgk/document'
import { withThings } from '../things'
import type { Limits } from '../limits'
import type { FittedRow } from './fit-spans'
import { fitSpans } from './fit-spans'
import type { PageCell, PageRow, PageTable } from './page-table'

/** A cell with more words than this, alone in its row, is not a label but a part of the page that a table lays out. */
const longestLabel = 200

const holdsTable = (block: Block): boolean =>
  block.type === 'table' || (block.type === 'list' && block.children.some((item) => item.children.some(holdsTable)))

/** The lines of blocks: paragraphs, headings and list items, each on its own. */
const linesOf = (blocks: readonly Block[]): readonly (readonly Inline[])[] =>
  blocks.flatMap((block) => {
    if (block.type === 'list') return block.children.flatMap((item) => linesOf(item.children))
    return block.type === 'paragraph' || block.type === 'heading' ? [block.children] : []
  })

/** Blocks as the words of one line, broken where they were parted. */
export const inOneLine = (blocks: readonly Block[]): readonly Inline[] =>
  linesOf(blocks).flatMap((line, i) => (i === 0 ? line : [lineBreak(), ...line]))

const written = ({ cells }: PageRow): readonly PageCell[] => cells.filter(({ blocks }) => blocks.length > 0)

/** The leading rows that are the head, so many of them that no cell reaches out of it; 0 where the page does not say. */
const headRowsOf = (rows: readonly FittedRow[]): number => {
  const below = rows.findIndex(({ row }) => row.group.tagName !== 'thead')
  const plain = rows.findIndex(({ row }) =>
    row.cells.some(({ isHead, header = 'column' }) => !isHead || header !== 'column'),
  )
  let most = below < 0 ? rows.length : below > 0 ? below : Math.max(0, plain)
  for (let r = most - 1; r >= 0; r--) if (rows[r]!.spans.some(({ rowSpan }) => r + rowSpan > most)) most = r
  return most
}

const cellOf = (
  { source, isHead, header, blocks, things }: PageCell,
  { rowSpan, colSpan }: FittedRow['spans'][number],
  isInHead: boolean,
): Cell => {
  const heads = header ?? (isHead ? (isInHead ? 'column' : 'row') : undefined)
  return {
    type: 'cell',
    ...(heads && { header: heads }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(colSpan > 1 && { colSpan }),
    children: withThings(inOneLine(blocks), things),
    source,
  }
}

const contentsOf = (rows: readonly PageRow[]): readonly Block[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))

/** The table as it stands; its contents alone where it is too large for one. */
const wholeTable = ({ source, caption, rows }: PageTable, limits: Limits): readonly Block[] => {
  const fitted = fitSpans(rows, limits)
  if (fitted === undefined) return contentsOf(rows)
  const headRows = headRowsOf(fitted)
  const lines = fitted.map(({ row, spans, gaps }, r): Row => ({
    type: 'row',
    children: [
      ...row.cells.map((one, i) => cellOf(one, spans[i]!, r < headRows)),
      ...gaps.map((width) => cell([], width > 1 ? { colSpan: width } : {})),
    ],
    source: row.source,
  }))
  return [table(caption, lines, { headRows, source })]
}

/** What stands alone in its row at the ends of a run of rows, and the table between. */
const runBlocks = (run: PageTable, trims: { readonly start: boolean; readonly end: boolean }, limits: Limits) => {
  const isSideBySide = (row: PageRow) => written(row).length > 1
  const first = trims.start ? run.rows.findIndex(isSideBySide) : 0
  const end = trims.end ? run.rows.findLastIndex(isSideBySide) + 1 : run.rows.length
  if (first < 0 || end <= first) return contentsOf(run.rows)
  return [
    contentsOf(run.rows.slice(0, first)),
    wholeTable({ ...run, rows: run.rows.slice(first, end) }, limits),
    contentsOf(run.rows.slice(end)),
  ].flat()
}

const isLong = ({ blocks }: PageCell): boolean => {
  let length = 0
  return blocks.some((block) => (length += plainText(block).length) > longestLabel)
}

/** Whether nothing stands side by side, and there is more than labels of one line. */
const isColumn = (rows: readonly PageRow[]): boolean =>
  rows.every((row) => written(row).length <= 1) &&
  (rows.every(({ cells }) => cells.length <= 1) || rows.some((row) => (written(row)[0]?.blocks.length ?? 1) > 1))

/**
 * What a table of a page says. Pages are laid out with tables: one that holds another is dissolved where it does, so that
 * what it holds follows as blocks; so is one in which nothing stands side by side, and a row that is one long text. Where
 * it is known that the page is not laid out so (`isPlain`), only what holds a table is dissolved.
 */
export const tableBlocks = (page: PageTable, limits: Limits, isPlain: boolean): readonly Block[] => {
  const { rows } = page
  if (!isPlain && isColumn(rows)) return contentsOf(rows)
  const holding = rows.map(({ cells }) => cells.some(({ blocks }) => blocks.some(holdsTable)))
  const isLayout = holding.includes(true)
  if (isPlain && !isLayout) return wholeTable(page, limits)
  const isPart = rows.map((row, r) => {
    const own = written(row)
    return holding[r]! || ((isLayout || own.length === 1) && own.some(isLong))
  })
  const [first, last] = [isPart.indexOf(true), isPart.lastIndexOf(true)]
  if (first < 0) return wholeTable(page, limits)
  const blocks: (readonly Block[])[] = []
  for (let r = 0; r < rows.length;) {
    const start = r
    if (isPart[r]) blocks.push(contentsOf(rows.slice(r, ++r)))
    else {
      while (r < rows.length && !isPart[r]) r++
      const trims = { start: isLayout || start > first, end: isLayout || start < last }
      blocks.push(runBlocks({ ...page, caption: '', rows: rows.slice(start, r) }, trims, limits))
    }
  }
  return blocks.flat()
}
