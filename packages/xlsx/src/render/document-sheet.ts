import { plainText, spanGrid } from '@gxgk/document'
import { columnWidths, wordsWidth } from '../workbook/column-widths'
import type { Sheet } from '../workbook/sheet'
import { SheetBuilder } from '../workbook/sheet'
import type { Names } from './names'
import type { SheetPieces } from './sheet-parts'
import { putTable } from './table-cells'
import { putWords } from './words-cells'

/** What a sheet is called after: its lowest first heading, or its table. */
export const titleOf = (pieces: SheetPieces): string | undefined => {
  for (const piece of [...pieces].sort((a, b) => rank(a) - rank(b)))
    if (piece.type === 'words' && piece.block.type === 'heading') return plainText(piece.block)
  for (const piece of pieces) if (piece.type === 'table' && piece.table.caption !== '') return piece.table.caption
  return undefined
}

/** Headings of sections before the title of the whole: a sheet with both is the section's. */
const rank = (piece: SheetPieces[number]): number =>
  piece.type === 'words' && piece.block.type === 'heading' && piece.block.depth > 1 ? 0 : 1

/** More than so many points that do not move would leave too little of a screen. */
const mostFrozen = 240

const heightAbove = ({ heights }: SheetBuilder, end: number): number => {
  let sum = 0
  for (let row = 0; row < end; row++) sum += heights.get(row) ?? 0
  return sum
}

/** A sheet of a document: lines over the width of its table, and the table. */
export const documentSheet = (name: string, pieces: SheetPieces, names: Names): Sheet => {
  const table = pieces.find((piece) => piece.type === 'table')?.table
  const columns = table ? (spanGrid(table)[0]?.length ?? 0) : 0
  const widths = columns === 0 ? [wordsWidth] : columnWidths(table?.widths ?? Array<number>(columns).fill(1))
  const builder = new SheetBuilder(name, widths)
  let row = 0
  const waiting: string[] = []
  for (const piece of pieces) {
    if (piece.type === 'named') {
      waiting.push(piece.ref)
      continue
    }
    const top = row
    const range = { top, left: 0, bottom: top, right: 0 }
    for (const ref of waiting.splice(0)) names.add(ref, builder, range)
    if (piece.type === 'words') {
      row = putWords(builder, piece, row, names)
      continue
    }
    if (piece.table.ref !== undefined) names.add(piece.table.ref, builder, range)
    if (columns === 0) continue
    row = putTable(builder, piece.table, row, names)
    const { headRows } = piece.table
    if (headRows > 0) {
      builder.print = { titleRows: [top, top + headRows - 1] }
      if (heightAbove(builder, top + headRows) < mostFrozen) builder.frozen = { rows: top + headRows, columns: 0 }
    }
    builder.heights.set(row, 10)
    row++
  }
  for (const ref of waiting) names.add(ref, builder, { top: row, left: 0, bottom: row, right: 0 })
  return builder
}
