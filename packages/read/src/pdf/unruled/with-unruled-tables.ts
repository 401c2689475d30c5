import type { Block, Section, Table } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import { boxAround } from '../box'
import { cellContent } from '../cell-content'
import type { TextLine } from '../text-blocks'
import type { Piece } from './piece'
import { piecesOf } from './piece'
import type { PiecedLine } from './table-extent'
import { onPage, onStrip, pageOf } from './strip'
import { tableExtents } from './table-extent'
import type { UnruledRow } from './unruled-table'
import { unruledTable } from './unruled-table'

/** A paragraph that is a line of text. */
interface Placed extends PiecedLine {
  readonly block: Block
  readonly placeOf: TextLine['placeOf']
}

const placed = (block: Block, { line, placeOf }: TextLine, page: number): Placed => {
  const pieces = piecesOf(line).map((piece): Piece => ({ ...piece, box: onStrip(piece.box, page) }))
  const [, top, , bottom] = boxAround(pieces.map(({ box }) => box))
  return { block, placeOf, pieces, page, top, bottom, size: pieces[0]!.size }
}

/** What stands in a cell, on one page and then on the next. */
const contentOf = (pieces: readonly Piece[], from: number, to: number) =>
  [...new Set(pieces.map(({ box }) => pageOf(box)))].flatMap((page) =>
    cellContent(
      pieces.filter(({ box }) => pageOf(box) === page).flatMap(({ words }) => words),
      [from, 0, to, 0],
      0,
    ),
  )

/** The rows of a table on one page. */
const tableOf = (rows: readonly UnruledRow[], placeOf: TextLine['placeOf']): Table => {
  const right = Math.max(...rows.flatMap(({ cells }) => cells.map(({ to }) => to)))
  const left = Math.min(...rows.flatMap(({ cells }) => cells.map(({ from }) => from)))
  return table(
    '',
    rows.map(({ top, bottom, cells }) =>
      row(
        cells.map(({ pieces, from, to }) =>
          cell(contentOf(pieces, from, to), { source: placeOf(onPage([from, top, to, bottom])) }),
        ),
      ),
    ),
    { source: placeOf(onPage([left, rows[0]!.top, right, rows.at(-1)!.bottom])) },
  )
}

const mostPieces = 5000

/** What stands for the lines of text of several pages that follow one another. */
const replacements = (lines: readonly Placed[]): ReadonlyMap<Block, Block | undefined> => {
  const changed = new Map<Block, Block | undefined>()
  for (const { from, to } of tableExtents(lines)) {
    const own = lines.slice(from, to + 1)
    const pieces = own.flatMap((line) => line.pieces)
    const rows = pieces.length <= mostPieces ? unruledTable(pieces) : undefined
    if (!rows) continue
    for (const page of new Set(own.map((line) => line.page))) {
      const [first, ...others] = own.filter((line) => line.page === page)
      const here = rows.filter((row) => row.page === page)
      changed.set(first!.block, here.length > 0 ? tableOf(here, first!.placeOf) : undefined)
      for (const { block } of others) changed.set(block, undefined)
    }
  }
  return changed
}

/** Pages with the tables that only the places of their figures show, instead of their lines of text. */
export const withUnruledTables = (
  pages: readonly Section[],
  lineOf: ReadonlyMap<Block, TextLine>,
): readonly Section[] => {
  const changed = new Map<Block, Block | undefined>()
  let run: Placed[] = []
  const close = () => {
    for (const [block, other] of replacements(run)) changed.set(block, other)
    run = []
  }
  pages.forEach((page, i) => {
    for (const block of page.children) {
      const line = lineOf.get(block)
      if (line) run.push(placed(block, line, i))
      else close()
    }
  })
  close()
  if (changed.size === 0) return pages
  return pages.map((page) => ({
    ...page,
    children: page.children.flatMap((block) => (changed.has(block) ? (changed.get(block) ?? []) : [block])),
  }))
}
