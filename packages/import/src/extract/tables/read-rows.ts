import type { TableForm } from '@gxgk/core'
import type { ImportProblem } from '../../problem'
import type { Lexicon } from '../labels/lexicon'
import type { Words } from '../passage'
import { brokenRows } from './broken-rows'
import type { ExpectedColumn } from './expected'
import { columnsOfRow, expectedColumns } from './expected'
import type { Column, HeadReading } from './head-columns'
import { headColumns } from './head-columns'
import type { Findings, PrintedCell } from './printed-cell'
import { printedCell, shownCells } from './printed-cell'
import type { Head, PrintedRow } from './printed-rows'
import { printedRows } from './printed-rows'
import type { PlacedRow } from './row-places'
import { withRejoinedRows } from './rejoined-rows'
import { rowPlaces } from './row-places'
import { settledRows } from './settled-rows'
import { areAllBorneOut, areBorneOut, columnIdentities, columnVerdict, rowVerdict } from './witness'
import { waysOf } from './ways'
import type { Zones } from './zones'
import { isAstride, zonesOf, zonesUnder } from './zones'

/** A printed row with what it is: undefined for a row of a table with all rows side by side. */
interface KnownRow {
  readonly printed: PrintedRow
  readonly placed: PlacedRow | undefined
}

/** Rows under one head that have the same columns in the form. */
interface Band {
  readonly head: Head
  readonly expected: readonly ExpectedColumn[]
  readonly rows: KnownRow[]
}

/** A figure with the column that it stands in. */
interface Placed {
  readonly figure: Words
  readonly column: Column
}

/** What became of the figures of a row. */
interface RowReading {
  readonly row: KnownRow
  readonly cells: readonly Placed[]
  /** Figures that stand in no column of the form. */
  readonly lost: readonly Words[]
  /** How many figures there are where they are more or fewer than the columns, which then tells nothing. */
  readonly count?: number
  /** Whether order alone puts the figures in their columns. */
  readonly byOrder: boolean
  /** The columns, of a row of which it is not known in which of them its figures stand. */
  readonly open?: readonly (Column | undefined)[]
}

const isWritten = ({ text }: Words) => text.trim() !== ''

/**
 * Blank cells beyond the last column, as in rows padded to the width of a table, are nobody's; nor are any beside as many
 * written ones as there are columns, as where merged cells are printed as several.
 */
const withoutSurplus = (figures: readonly Words[], length: number) => {
  const written = figures.filter(isWritten)
  if (written.length === length) return written
  return figures.slice(0, Math.max(length, figures.findLastIndex(isWritten) + 1))
}

const bandsOf = (rows: readonly KnownRow[], form: TableForm): readonly Band[] => {
  const bands: Band[] = []
  for (const row of rows) {
    const { placed, printed } = row
    const ids = placed?.row.columns ?? columnsOfRow(form, undefined)
    const isAcross = form.layout === 'across'
    const expected =
      placed && isAcross
        ? form.columns.map((column) => labelled(column, form))
        : expectedColumns(form).filter(({ column }) => ids.includes(column.id))
    const known = bands.find(
      ({ head, expected: other }) =>
        head === printed.head &&
        other.length === expected.length &&
        other.every((one, i) => one.column === expected[i]!.column && one.row === expected[i]!.row),
    )
    if (known) known.rows.push(row)
    else bands.push({ head: printed.head, expected, rows: [row] })
  }
  return bands
}

/** A column of a row that has a label of its own, in a table whose rows are else side by side. */
const labelled = (column: ExpectedColumn['column'], form: TableForm): ExpectedColumn => {
  const { label } = expectedColumns(form).find((one) => one.column === column)!
  return { row: undefined, column, label, block: undefined }
}

const headingsOf = (form: TableForm) => {
  const label = (id: string) => form.groups[id]?.label ?? id
  return ({ row, column }: ExpectedColumn): readonly string[] => [
    ...(row ? [...(row.under ?? []).map(label), row.label] : (column.under ?? []).map(label)),
  ]
}

/** The number of figures that most rows have; of two as usual, the one that is expected. */
const usualCount = (rows: readonly (readonly Words[])[], expected: number): number => {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const usual = [...counts].filter(([, rowsOfIt]) => rowsOfIt === most).map(([count]) => count)
  return usual.includes(expected) ? expected : (usual[0] ?? 0)
}

const byZones = (row: KnownRow, columns: HeadReading['columns'], { zones }: Zones, expected: number): RowReading => {
  const { figures, head } = row.printed
  const above = head.lines.flat()
  const isShort = figures.length < expected
  if (isShort && figures.some((figure) => isWritten(figure) && isAstride(figure.place!, above)))
    return { row, cells: [], lost: [], count: figures.length, byOrder: false }
  const cells: Placed[] = []
  const lost: Words[] = []
  let byOrder = false
  const written = new Set<number>()
  for (const figure of [...figures.filter(isWritten), ...figures.filter((one) => !isWritten(one))]) {
    const under = zonesUnder(zones, figure.place!)
    const known = under.flatMap((zone) => columns[zone] ?? [])
    const isOne = new Set(known.map(({ expected }) => expected)).size === 1
    const isUnknown = known.length === 0 && under.length > 0
    if (isWritten(figure) && isUnknown) lost.push(figure)
    // Two figures over one column, or one over several or none: it is not known where any of the row stands.
    else if (isWritten(figure) && (!isOne || written.has(known[0]!.expected)))
      return { row, cells: [], lost: [], count: figures.filter(isWritten).length, byOrder: false }
    else
      for (const column of known) {
        if (written.has(column.expected)) continue
        written.add(column.expected)
        byOrder ||= column.rests === 'order'
        cells.push({ figure, column })
      }
  }
  return { row, cells, lost, byOrder }
}

const byCount = (row: KnownRow, columns: readonly (Column | undefined)[], isWeak: boolean): RowReading => {
  const figures = withoutSurplus(row.printed.figures, columns.length)
  if (figures.length !== columns.length)
    return { row, cells: [], lost: [], count: figures.length, byOrder: false, open: columns }
  const cells = columns.flatMap((column, i) => (column ? [{ figure: figures[i]!, column }] : []))
  const lost = figures.filter((figure, i) => columns[i] === undefined && isWritten(figure))
  // Without their places blank cells may be of any column, or of none.
  const { figures: printed } = row.printed
  const blanks = [...figures, ...printed.slice(0, printed.findLastIndex(isWritten))].some((one) => !isWritten(one))
  const byOrder = cells.some(({ column }) => column.rests === 'order') || (isWeak && blanks)
  return { row, cells, lost, byOrder }
}

/** The figures of the rows of a band in their columns; undefined where the head does not tell them. */
const readBand = ({ head, expected, rows }: Band, form: TableForm): readonly RowReading[] | undefined => {
  const frames = new Set(head.lines.flat().flatMap(({ place }) => place?.frame ?? []))
  const isUnder = ({ printed }: KnownRow) => frames.has(printed.figures[0]?.place?.frame ?? '')
  const under = rows.filter(isUnder)
  const figures = (under.length > 0 ? under : rows).map(({ printed }) =>
    withoutSurplus(printed.figures, expected.length),
  )
  const zones = under.length > 0 ? zonesOf(under.map(({ printed }) => printed.figures)) : undefined
  const count = usualCount(figures, expected.length)
  const reading = headColumns(head, count, zones, expected, headingsOf(form))
  if (!reading) return undefined
  const { columns } = reading
  const known = columns.filter((column) => column !== undefined)
  return rows.map((row) => {
    const places = reading.zones
    const isPlaced = places && row.printed.figures.every(({ place }) => place?.frame === places.frame)
    if (isPlaced) return byZones(row, columns, places, expected.length)
    return places ? byCount(row, known, true) : byCount(row, columns, false)
  })
}

/** A row of as many equal figures as there are columns says the same in whatever order. */
const isSame = ({ cells }: RowReading, count: number) =>
  cells.length === count &&
  cells.every(({ figure }) => isWritten(figure) && figure.text.trim() === cells[0]!.figure.text.trim())

/** Reads the rows of a table: under their own labels, or where their sums bear out the order in which they stand. */
export const readRows = (table: string, all: readonly (readonly Words[])[], lexicon: Lexicon): Findings => {
  const { form } = lexicon
  const { rows: torn, problems: stray } = printedRows(table, all, lexicon)
  const isAcross = form.layout === 'across'
  const labelledRows = torn.filter(({ own }) => own !== undefined || !isAcross)
  const known = new Map(rowPlaces(labelledRows, form, lexicon).map((placed, i) => [labelledRows[i]!, placed]))
  const most = torn.reduce((sum, { figures }) => Math.max(sum, figures.length), 0)
  const hasIdentities = columnIdentities(form, () => true).length > 0
  const { rows: printed, rejoined } = withRejoinedRows(torn, form, (row) =>
    isAcross
      ? row.figures.length === most
        ? form.columns.map(({ id }) => id)
        : undefined
      : row.own && known.get(row)?.row.columns,
  )
  const places = new Map(printed.map((row) => [row, known.get(rejoined.get(row) ?? row)]))
  const broken = brokenRows(printed, form, (row) => {
    const placed = places.get(row)
    return placed && (placed.row.isGroup ? 'heading' : 'row')
  })
  const rows: KnownRow[] = []
  const problems: ImportProblem[] = [...stray]
  for (const one of printed) {
    const placed = places.get(one)
    if (placed || (isAcross && !one.own)) rows.push({ printed: one, placed })
    else {
      const words = [...(one.own ? [one.own] : []), ...one.figures]
      if (one.own || words.some(isWritten))
        problems.push({ code: 'badLabel', ...words[0]!.source, raw: shownCells(words), address: table, cells: [] })
    }
  }
  const cells: PrintedCell[] = []
  const addressOf = (row: string, column: string) => `${table}.${row}.${column}`

  /** Cells of the form in a row that are not read. */
  const leaveBlank = ({ placed }: KnownRow, expected: readonly ExpectedColumn[]): readonly string[] =>
    expected.map(({ row, column }) => {
      const id = placed?.row.id ?? row!.id
      cells.push({ row: id, column: column.id, value: null })
      return addressOf(id, column.id)
    })

  const weakRows: { readonly own: readonly PrintedCell[]; readonly printed: PrintedRow }[] = []
  const openRows: UnsettledRow[] = []

  const tellLength = (row: KnownRow, found: number, expected: readonly ExpectedColumn[]) =>
    problems.push({
      code: 'rowLength',
      ...(row.printed.own ?? row.printed.figures[0])?.source,
      raw: shownCells(withoutSurplus(row.printed.figures, 0)),
      address: row.placed ? `${table}.${row.placed.row.id}` : table,
      cells: leaveBlank(row, expected),
      found,
      expected: expected.length,
    })

  for (const { head, expected, rows: own } of bandsOf(rows, form)) {
    const readings = readBand({ head, expected, rows: own }, form)
    if (!readings) {
      const [first] = own
      const words = head.lines.flat()
      problems.push({
        code: 'badHead',
        ...(words[0] ?? first!.printed.own ?? first!.printed.figures[0])?.source,
        raw: shownCells(words),
        address: table,
        cells: own.flatMap((row) => leaveBlank(row, expected)),
      })
      continue
    }
    const foundIn = ({ row: { placed, printed } }: RowReading, own: readonly Placed[]) =>
      own.map(({ figure, column: { expected: at, score, head: words, block } }) => {
        const { row, column } = expected[at]!
        const likeness = placed ? Math.min(score, placed.score) : score
        return printedCell(figure, {
          table,
          row: placed?.row.id ?? row!.id,
          column,
          label: printed.own?.text ?? block,
          head: words,
          score: likeness,
        })
      })
    const verdictOf = (found: readonly Findings[]) => {
      const values = found.flatMap((one) => one.cells)
      return [...new Set(values.map(({ row }) => row))].map((id) =>
        rowVerdict(form, (column) => values.find((one) => one.row === id && one.column === column)?.value),
      )
    }
    const byArithmetic: { readonly row: KnownRow; readonly own: readonly PrintedCell[] }[] = []
    const read = readings.map((reading) => ({ reading, found: foundIn(reading, reading.cells) }))
    const ordered = read.filter(({ reading }) => reading.byOrder)
    const verdicts = ordered.flatMap(({ found }) => verdictOf(found))
    const isOrderBorneOut = areBorneOut(verdicts)
    const notBorneOut: RowReading[] = []
    for (const { reading, found } of read) {
      const { row, lost, count, byOrder, open } = reading
      const isTorn = rejoined.has(row.printed) && !areAllBorneOut(verdictOf(found))
      if (isTorn || broken.has(row.printed)) {
        problems.push({
          code: 'brokenRow',
          ...(row.printed.own ?? row.printed.figures[0])?.source,
          raw: shownCells(row.printed.figures),
          address: row.placed ? `${table}.${row.placed.row.id}` : table,
          cells: leaveBlank(row, expected),
        })
        continue
      }
      if (count !== undefined && open && hasIdentities) {
        const readingsOf = (ways: readonly (readonly Words[])[]) =>
          ways.map((way) => {
            const own = open.flatMap((column, i) => (column ? [{ figure: way[i]!, column }] : []))
            return foundIn(reading, own).flatMap((one) => one.cells)
          })
        openRows.push({
          row,
          count,
          expected,
          open: () => waysOf(row.printed.figures.filter(isWritten), open.length).map(readingsOf),
        })
        continue
      }
      if (count !== undefined) {
        tellLength(row, count, expected)
        continue
      }
      if (lost.length > 0)
        problems.push({
          code: 'noSuchCell',
          ...lost[0]!.source,
          raw: shownCells(lost),
          address: row.placed ? `${table}.${row.placed.row.id}` : table,
          cells: [],
        })
      if (byOrder && !isOrderBorneOut && !isSame(reading, expected.length)) {
        notBorneOut.push(reading)
        continue
      }
      const own = found.flatMap((one) => one.cells)
      if (byOrder || rejoined.has(row.printed)) byArithmetic.push({ row, own })
      if (row.placed?.rests === 'order') weakRows.push({ own, printed: row.printed })
      cells.push(...own)
      problems.push(...found.flatMap((one) => one.problems))
    }
    if (notBorneOut.length > 0)
      problems.push({
        code: 'badHead',
        ...(head.lines[0]?.[0] ?? notBorneOut[0]!.row.printed.own ?? notBorneOut[0]!.row.printed.figures[0])?.source,
        raw: shownCells(head.lines.length > 0 ? head.lines.flat() : notBorneOut[0]!.row.printed.figures),
        address: table,
        cells: notBorneOut.flatMap(({ row }) => leaveBlank(row, expected)),
      })
    if (byArithmetic.length > 0)
      problems.push({
        code: 'placedByArithmetic',
        ...byArithmetic[0]!.row.printed.figures[0]?.source,
        raw: shownCells(byArithmetic[0]!.row.printed.figures),
        address: table,
        cells: byArithmetic.flatMap(({ own }) => own).map((one) => addressOf(one.row, one.column)),
      })
  }
  // Each row of the form stands there once.
  const areFew = openRows.length <= form.rows.length
  const settled = areFew
    ? settledRows(
        form,
        cells,
        openRows.map(({ open }) => {
          const [likely, others] = open()
          return { likely: likely!, all: others! }
        }),
      )
    : []
  const borneOut = openRows.filter((_, i) => settled[i])
  openRows.forEach(({ row, count, expected }, i) => {
    if (settled[i]) cells.push(...settled[i])
    else tellLength(row, count, expected)
  })
  if (borneOut.length > 0)
    problems.push({
      code: 'placedByArithmetic',
      ...borneOut[0]!.row.printed.figures[0]?.source,
      raw: shownCells(borneOut[0]!.row.printed.figures),
      address: table,
      cells: settled.flatMap((own = []) => own.map((one) => addressOf(one.row, one.column))),
    })
  return withBorneOutRows(table, form, cells, problems, weakRows)
}

/** A row of which it is not sure in which columns its figures stand. */
interface UnsettledRow {
  readonly row: KnownRow
  readonly count: number
  readonly expected: readonly ExpectedColumn[]
  /** Its cells in the likely ways to read it, and in all. */
  readonly open: () => readonly (readonly (readonly PrintedCell[])[])[]
}

/** Rows that only their order tells count where the sums of each column then hold. */
const withBorneOutRows = (
  table: string,
  form: TableForm,
  cells: readonly PrintedCell[],
  problems: readonly ImportProblem[],
  weak: readonly { readonly own: readonly PrintedCell[]; readonly printed: PrintedRow }[],
): Findings => {
  if (weak.length === 0) return { cells, problems }
  const values = new Map(cells.map((cell) => [`${cell.row}.${cell.column}`, cell.value]))
  const verdicts = form.columns.map(({ id }) => columnVerdict(form, (row) => values.get(`${row}.${id}`)))
  const isBorneOut = areAllBorneOut(verdicts)
  const own = weak.flatMap((one) => one.own)
  const told: ImportProblem = {
    code: isBorneOut ? 'placedByArithmetic' : 'badLabel',
    ...(weak[0]!.printed.own ?? weak[0]!.printed.figures[0])?.source,
    raw: shownCells([...(weak[0]!.printed.own ? [weak[0]!.printed.own] : []), ...weak[0]!.printed.figures]),
    address: table,
    cells: own.map(({ row, column }) => `${table}.${row}.${column}`),
  }
  const kept = isBorneOut
    ? cells
    : cells.map((cell) => (own.includes(cell) ? { row: cell.row, column: cell.column, value: null } : cell))
  return { cells: kept, problems: [...problems, told] }
}
