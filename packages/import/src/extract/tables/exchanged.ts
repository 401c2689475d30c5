import type { Words } from '../passage'
import { isOfGrid } from '../passage'

/** The rows of one grid as its columns, its columns as rows; undefined where cells are not all of one grid. */
export const exchanged = (rows: readonly (readonly Words[])[]): readonly (readonly Words[])[] | undefined => {
  const frame = rows[0]?.[0]?.place?.frame
  const isOne = frame !== undefined && rows.flat().every(({ place }) => place?.frame === frame && isOfGrid(place))
  if (!isOne) return undefined
  const columns: Words[][] = []
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      const { from, to } = cell.place!
      const place = { frame: `${rows.length} columns`, from: row, to: row + (cell.rowSpan ?? 1) }
      ;(columns[from] ??= []).push({ ...cell, place, rowSpan: to - from })
    }
  })
  return Array.from(columns, (column) => column ?? [])
}
