import type { ImportProblem } from '../../problem'
import type { Words } from '../passage'
import type { KnownRow } from '../columns/bands'
import type { PrintedCell } from '../figures/printed-cell'
import { shownCells } from '../figures/printed-cell'
import type { Head, PrintedRow } from '../rows/printed-rows'

type Cells = readonly string[]

const placeOfRow = ({ own, figures }: PrintedRow) => (own ?? figures[0])?.source

/** What is told of the rows of a table that were not read, or not by their labels alone. */
export const rowProblems = (table: string) => {
  const addressOfRow = ({ placed }: KnownRow) => (placed ? `${table}.${placed.row.id}` : table)
  return {
    /** A row that is none of the form's. */
    badLabel: (words: readonly Words[]): ImportProblem => ({
      code: 'badLabel',
      ...words[0]!.source,
      raw: shownCells(words),
      address: table,
      cells: [],
    }),
    /** Rows under a head that does not tell their columns, or none. */
    badHead: ({ lines }: Head, { printed }: KnownRow, cells: Cells): ImportProblem => ({
      code: 'badHead',
      ...(lines.flat()[0]?.source ?? placeOfRow(printed)),
      raw: shownCells(lines.length > 0 ? lines.flat() : printed.figures),
      address: table,
      cells,
    }),
    /** A row of which digits may stand in others. */
    brokenRow: (row: KnownRow, cells: Cells): ImportProblem => ({
      code: 'brokenRow',
      ...placeOfRow(row.printed),
      raw: shownCells(row.printed.figures),
      address: addressOfRow(row),
      cells,
    }),
    /** A row that stands there for several years. */
    printedTwice: (row: KnownRow, cells: Cells): ImportProblem => ({
      code: 'printedTwice',
      ...placeOfRow(row.printed),
      raw: shownCells(row.printed.figures),
      address: addressOfRow(row),
      cells,
    }),
    /** A row of more or fewer figures than there are columns. */
    rowLength: (row: KnownRow, figures: readonly Words[], found: number, cells: Cells): ImportProblem => ({
      code: 'rowLength',
      ...placeOfRow(row.printed),
      raw: shownCells(figures),
      address: addressOfRow(row),
      cells,
      found,
      expected: cells.length,
    }),
    /** Figures in cells merged over several rows or columns. */
    mergedCell: (row: KnownRow, figures: readonly Words[], cells: Cells): ImportProblem => ({
      code: 'mergedCell',
      ...figures[0]!.source,
      raw: shownCells(figures),
      address: addressOfRow(row),
      cells,
    }),
    /** Figures in columns that the form does not have, or over which no head stands: they may be those of its blank cells. */
    noSuchCell: (row: KnownRow, lost: readonly Words[], cells: Cells): ImportProblem => ({
      code: 'noSuchCell',
      ...lost[0]!.source,
      raw: shownCells(lost),
      address: addressOfRow(row),
      cells,
    }),
    /** Rows whose figures their sums bear out. */
    placedByArithmetic: ({ printed }: KnownRow, own: readonly PrintedCell[]): ImportProblem => ({
      code: 'placedByArithmetic',
      ...printed.figures[0]?.source,
      raw: shownCells(printed.figures),
      address: table,
      cells: own.map(({ row, column }) => `${table}.${row}.${column}`),
    }),
  }
}

export type RowProblems = ReturnType<typeof rowProblems>
