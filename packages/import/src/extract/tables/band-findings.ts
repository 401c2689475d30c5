import type { TableForm } from '@gxgk/core'
import type { ImportProblem } from '../../problem'
import type { Words } from '../passage'
import { isWritten } from '../passage'
import { hasLostCell } from '../arithmetic/lost-cell'
import type { Band, KnownRow } from '../columns/bands'
import type { ExpectedColumn } from '../columns/expected'
import type { KnownRows } from '../rows/known-rows'
import type { Findings, PrintedCell } from '../figures/printed-cell'
import { printedCell } from '../figures/printed-cell'
import type { PrintedRow } from '../rows/printed-rows'
import type { RowProblems } from './row-problems'
import type { Placed, RowReading } from '../columns/row-reading'
import { inFormOrder, isSame, readBand, underOwnLabels, withoutSurplus } from '../columns/row-reading'
import { waysOf } from '../arithmetic/ways'
import { areBorneOut, columnIdentities, rowVerdict } from '../arithmetic/witness'

/** A row of which it is not sure in which columns its figures stand. */
export interface UnsettledRow {
  readonly row: KnownRow
  /** Its cells in the likely ways to read it, and in all. */
  readonly open: () => readonly (readonly (readonly PrintedCell[])[])[]
  /** What is found where they are not settled. */
  readonly unread: Findings
}

/** What was found in the rows of a band. */
export interface BandFindings extends Findings {
  /** Rows that order alone tells. */
  readonly weak: readonly { readonly own: readonly PrintedCell[]; readonly printed: PrintedRow }[]
  readonly unsettled: readonly UnsettledRow[]
}

interface Context extends Pick<KnownRows, 'rejoined' | 'broken'> {
  /** Rows that stand there for several years. */
  readonly repeated: ReadonlySet<PrintedRow>
  readonly table: string
  readonly form: TableForm
  readonly tell: RowProblems
  readonly units: readonly string[]
}

/** The cells of a row that are not read, blank. */
const blankCells = ({ placed }: KnownRow, expected: readonly ExpectedColumn[]): readonly PrintedCell[] =>
  expected.map(({ row, column }) => ({ row: placed?.row.id ?? row!.id, column: column.id, value: null }))

/** The rows of a band read under their head, or where their sums bear out the order in which they stand. */
export const bandFindings = (
  band: Band,
  { table, form, tell, units, rejoined, broken, repeated }: Context,
): BandFindings => {
  const { head, expected } = band
  const cells: PrintedCell[] = []
  const problems: ImportProblem[] = []
  const weak: BandFindings['weak'][number][] = []
  const unsettled: UnsettledRow[] = []
  const hasIdentities = columnIdentities(form, () => true).length > 0

  /** Cells of a row in which something is printed that was not read. */
  const blankAt = ({ placed }: KnownRow, own: readonly Placed[]) =>
    own.map(({ column }): PrintedCell => {
      const at = expected[column.expected]!
      return { row: placed?.row.id ?? at.row!.id, column: at.column.id, value: null }
    })
  const addressesOf = (blank: readonly PrintedCell[]) => blank.map(({ row, column }) => `${table}.${row}.${column}`)
  const leaveBlank = (rows: readonly KnownRow[]) => {
    const blank = rows.flatMap((row) => blankCells(row, expected))
    cells.push(...blank)
    return addressesOf(blank)
  }
  const cellsIn = ({ row: { placed, printed } }: RowReading, own: readonly Placed[]): readonly Findings[] =>
    own.map(({ figure, column: { expected: at, score, head: words, block } }) => {
      const { row, column } = expected[at]!
      return printedCell(figure, {
        table,
        row: placed?.row.id ?? row!.id,
        column,
        label: printed.own?.text ?? block,
        head: words,
        units,
        score: placed ? Math.min(score, placed.score) : score,
      })
    })
  const verdictsOf = (found: readonly Findings[]) => {
    const values = found.flatMap((one) => one.cells)
    return [...new Set(values.map(({ row }) => row))].map((id) =>
      rowVerdict(form, (column) => values.find((one) => one.row === id && one.column === column)?.value),
    )
  }
  const lengthTold = (row: KnownRow, count: number): Findings => {
    const blank = blankCells(row, expected)
    const told = tell.rowLength(row, withoutSurplus(row.printed.figures, 0), count, addressesOf(blank))
    return { cells: blank, problems: [told] }
  }

  const readings = readBand(band, form)
  if (!readings) {
    problems.push(tell.badHead(head, band.rows[0]!, leaveBlank(band.rows)))
    return { cells, problems, weak, unsettled }
  }
  const foundIn = (all: readonly RowReading[]) =>
    all.map((reading) => ({ reading, found: cellsIn(reading, reading.cells) }))
  const verdictsIn = (all: ReturnType<typeof foundIn>) => all.flatMap(({ found }) => verdictsOf(found))
  const printed = foundIn(readings)
  const ordered = readings.map((reading) => inFormOrder(reading, expected.length) ?? reading)
  // A head of wrong spans puts labels over other columns than its own: the sums that hold in the form's order say so.
  const isMisplaced =
    ordered.some((one, i) => one !== readings[i]) &&
    !areBorneOut(verdictsIn(printed)) &&
    areBorneOut(verdictsIn(foundIn(ordered)))
  const read = isMisplaced ? foundIn(ordered) : printed
  const isOrderBorneOut = areBorneOut(
    read.filter(({ reading }) => reading.byOrder).flatMap(({ found }) => verdictsOf(found)),
  )
  const cellAt = ({ cells: placed }: RowReading, at: number) => placed.findIndex(({ column }) => column.expected === at)
  /** The rows whose last cell is blank: where there are several, an organ leaves its totals blank. */
  const lacking = readings.filter((reading) => {
    const last = reading.cells[cellAt(reading, expected.length - 1)]
    return last !== undefined && !isWritten(last.figure)
  })
  const byArithmetic: { readonly row: KnownRow; readonly own: readonly PrintedCell[] }[] = []
  const notBorneOut: KnownRow[] = []
  /** Cells under heads that cannot be read. */
  const nameless: { readonly row: KnownRow; readonly blank: readonly PrintedCell[] }[] = []
  for (const { reading, found } of read) {
    const { row, lost, merged, count, byOrder, open } = reading
    const isRejoined = rejoined.has(row.printed)
    if (
      broken.has(row.printed) ||
      (isRejoined && verdictsOf(found).some((one) => one === 'fails' || one === 'unknown'))
    ) {
      problems.push(tell.brokenRow(row, leaveBlank([row])))
      continue
    }
    if (repeated.has(row.printed)) {
      problems.push(tell.printedTwice(row, leaveBlank([row])))
      continue
    }
    if (count !== undefined) {
      const unread = lengthTold(row, count)
      if (open && hasIdentities) {
        const placed = (way: readonly Words[]) =>
          open.flatMap((column, i) => (column ? [{ figure: way[i]!, column }] : []))
        const readIn = (way: readonly Words[]) => cellsIn(reading, placed(way)).flatMap((one) => one.cells)
        const ways = () => waysOf(row.printed.figures.filter(isWritten), open.length).map((some) => some.map(readIn))
        unsettled.push({ row, open: ways, unread })
      } else {
        cells.push(...unread.cells)
        problems.push(...unread.problems)
      }
      continue
    }
    if (lost.length > 0) {
      const blank = found.flatMap((one) => one.cells).filter(({ value }) => value === null)
      problems.push(tell.noSuchCell(row, lost, addressesOf(blank)))
    }
    if (merged.length > 0) {
      const blank = blankAt(row, merged)
      cells.push(...blank)
      problems.push(tell.mergedCell(row, [...new Set(merged.map(({ figure }) => figure))], addressesOf(blank)))
    }
    if (byOrder && !isOrderBorneOut && !isSame(reading, expected.length)) {
      const parted = underOwnLabels(reading, expected.length)
      if (!parted) {
        notBorneOut.push(row)
        continue
      }
      const named = cellsIn(reading, parted.named)
      cells.push(...named.flatMap((one) => one.cells))
      problems.push(...named.flatMap((one) => one.problems))
      const blank = blankAt(row, parted.others)
      cells.push(...blank)
      nameless.push({ row, blank })
      continue
    }
    const own = found.flatMap((one) => one.cells)
    const values = lacking.length === 1 ? expected.map((_, at) => own[cellAt(reading, at)]?.value ?? null) : []
    if (hasLostCell(form, expected, values)) {
      const figures = row.printed.figures.filter(isWritten)
      problems.push(tell.rowLength(row, figures, figures.length, leaveBlank([row])))
      continue
    }
    if (byOrder || isRejoined) byArithmetic.push({ row, own })
    if (row.placed?.rests === 'order') weak.push({ own, printed: row.printed })
    cells.push(...own)
    problems.push(...found.flatMap((one) => one.problems))
  }
  if (notBorneOut.length > 0) problems.push(tell.badHead(head, notBorneOut[0]!, leaveBlank(notBorneOut)))
  if (nameless.length > 0)
    problems.push(tell.badHead(head, nameless[0]!.row, addressesOf(nameless.flatMap(({ blank }) => blank))))
  if (byArithmetic.length > 0)
    problems.push(
      tell.placedByArithmetic(
        byArithmetic[0]!.row,
        byArithmetic.flatMap(({ own }) => own),
      ),
    )
  return { cells, problems, weak, unsettled }
}
