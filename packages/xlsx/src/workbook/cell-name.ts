import { cellName as nameOf, columnName as lettersOf } from '@gxgk/read/ooxml/write'

// The places of a sheet that is written are counted from 0, as those of the tree are; only the words for them count from 1.

/** `AB` of 27. */
export const columnName = (column: number): string => lettersOf(column + 1)

/** `C5` of row 4, column 2, both counted from 0. */
export const cellName = (row: number, column: number): string => nameOf({ row: row + 1, column: column + 1 })

/** `$C$5`. */
export const fixedName = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`

/** Rows and columns of a sheet, both ends included, counted from 0. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `C5:D9`, or `C5` of a single cell. */
export const rangeName = ({ top, left, bottom, right }: Range): string =>
  top === bottom && left === right ? cellName(top, left) : `${cellName(top, left)}:${cellName(bottom, right)}`

/** `$C$5:$D$9`. */
export const fixedRange = ({ top, left, bottom, right }: Range): string =>
  `${fixedName(top, left)}:${fixedName(bottom, right)}`

/** A place of another sheet: `'二'!C5`. */
export const onSheet = (sheet: string, place: string): string => `'${sheet.replaceAll("'", "''")}'!${place}`
