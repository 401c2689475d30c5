/** A cell by its row and column, both from 1. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, both ends in it. */
export interface CellRange {
  readonly from: CellPlace
  readonly to: CellPlace
}

/** The most that a sheet has, XFD1048576. */
export const mostRows = 2 ** 20
export const mostColumns = 2 ** 14

const letters = 26

/** The letters of a column from 1, `AB` of 28. */
export const columnName = (column: number): string =>
  (column > letters ? columnName(Math.floor((column - 1) / letters)) : '') +
  String.fromCharCode(0x41 + ((column - 1) % letters))

/** `C5`. */
export const cellName = ({ row, column }: CellPlace): string => columnName(column) + String(row)

/** The cell of a name, with or without the signs of a fixed one, `$C$5`; undefined where it is none of a sheet. */
export const cellPlace = (name: string): CellPlace | undefined => {
  const [, word, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name) ?? []
  if (word === undefined) return undefined
  const column = [...word.toUpperCase()].reduce((sum, sign) => sum * letters + sign.charCodeAt(0) - 0x40, 0)
  const row = Number(digits)
  return row <= mostRows && column <= mostColumns ? { row, column } : undefined
}

/** `B2:D4`, in whichever order its corners stand; a single cell is one too. */
export const cellRange = (name: string): CellRange | undefined => {
  const [a, b, ...more] = name.split(':').map(cellPlace)
  const z = name.includes(':') ? b : a
  if (!a || !z || more.length > 0) return undefined
  return {
    from: { row: Math.min(a.row, z.row), column: Math.min(a.column, z.column) },
    to: { row: Math.max(a.row, z.row), column: Math.max(a.column, z.column) },
  }
}

/** One number for a cell, in the order in which a sheet is read. */
export const cellKey = ({ row, column }: CellPlace): number => row * mostColumns + column - 1
