import type { DraftFigure, TableForm } from '@gxgk/core'
import type { ImportProblem, Trace } from '../../problem'
import type { Lexicon } from '../labels/lexicon'
import type { Words } from '../passage'
import { placeOf } from '../passage'
import type { Findings, PrintedCell } from '../figures/printed-cell'
import { shown, shownCells } from '../figures/printed-cell'
import { exchanged } from './exchanged'
import { printedLabels } from './printed-labels'
import { readRows } from './read-rows'
import { unitsOfTable } from '../figures/unit'
import { columnsOfRow } from '../columns/expected'

/** One table as it goes into the draft. */
export interface ReadTable {
  /** By row and column; undefined where no row of the table was found. */
  readonly figures: { readonly [row: string]: { readonly [column: string]: DraftFigure } } | undefined
  readonly trace: { readonly [address: string]: Trace }
  readonly problems: readonly ImportProblem[]
}

const columnsOf = (form: TableForm, row: string): readonly string[] =>
  columnsOfRow(
    form,
    form.rows.find(({ id }) => id === row),
  )

const cellsOf = (form: TableForm, row: string) => columnsOf(form, row).map((column) => `${row}.${column}`)

/** The cells found of each row, several of one column where it is printed more than once. */
const byRow = (cells: readonly PrintedCell[]) => {
  const rows = new Map<string, Map<string, PrintedCell[]>>()
  for (const cell of cells) {
    const columns = rows.get(cell.row) ?? new Map<string, PrintedCell[]>()
    rows.set(cell.row, columns)
    const known = columns.get(cell.column)
    if (known) known.push(cell)
    else columns.set(cell.column, [cell])
  }
  return rows
}

/** The rows that are not there; items of a summed group of which none is read are told as the group, of which a row may be missing. */
const missingRows = (form: TableForm, rows: ReadonlyMap<string, ReadonlyMap<string, readonly PrintedCell[]>>) => {
  const missing = new Map<string, { readonly ids: string[]; readonly cells: string[] }>()
  // A group printed as one row stands for its items, if it was read.
  const isRead = (row: string) => [...(rows.get(row)?.values() ?? [])].flat().some(({ trace }) => trace)
  for (const { id, under = [] } of form.rows) {
    if (rows.has(id) || under.some(isRead)) continue
    const group = under.findLast((one) => form.groups[one]?.sum)
    const isWhole = group && !form.rows.some((row) => row.under?.includes(group) && isRead(row.id))
    const subject = isWhole ? group : id
    const known = missing.get(subject) ?? { ids: [], cells: isWhole ? [...cellsOf(form, group)] : [] }
    missing.set(subject, { ids: [...known.ids, id], cells: [...known.cells, ...cellsOf(form, id)] })
  }
  // Of a group whose items were found and not read it is not known either whether it was printed as one row.
  for (const id of Object.keys(form.groups)) {
    const items = form.rows.filter(({ under }) => under?.includes(id))
    const isOpen = items.some((row) => rows.has(row.id)) && !items.some((row) => isRead(row.id))
    if (form.groups[id]?.sum && isOpen && !rows.has(id) && !missing.has(id))
      missing.set(id, { ids: [], cells: [...cellsOf(form, id)] })
  }
  return [...missing].map(([id, one]) => ({ id, ...one }))
}

const isRead = ({ cells }: Findings) => cells.some(({ trace }) => trace)

/** Reads rows; those of which nothing is read, as the columns that they may be. */
const readUpright = (...[table, printed, lexicon, units]: Parameters<typeof readRows>): Findings => {
  const found = readRows(table, printed, lexicon, units)
  const turned = isRead(found) ? undefined : exchanged(printed)
  const other = turned && readRows(table, turned, lexicon, units)
  return other && isRead(other) ? other : found
}

/**
 * Reads the rows of a table, and tells what of the form is not in them and what was read with less confidence than `least`.
 * What stands `around` it may tell the unit of its amounts, and be the label of a row without figures.
 */
export const readTable = (
  table: string,
  printed: readonly (readonly Words[])[],
  lexicon: Lexicon,
  least: number,
  around: readonly Words[] = [],
): ReadTable => {
  const { form } = lexicon
  const hasAmounts = form.columns.some(({ kind }) => kind === 'amount')
  const units = hasAmounts ? unitsOfTable([...around, ...printed.flat()].map(({ text }) => text)) : []
  const { cells, problems } = readUpright(table, printed, lexicon, units)
  const rows = byRow(cells)
  const more: ImportProblem[] = []
  const addresses = (row: string, columns: readonly string[]) => columns.map((column) => `${table}.${row}.${column}`)

  if (rows.size === 0) {
    // Whether a summed group was printed as one row is not known.
    const groups = Object.keys(form.groups).filter((id) => form.groups[id]?.sum)
    const all = [...form.rows.map(({ id }) => id), ...groups].flatMap((id) => addresses(id, columnsOf(form, id)))
    // A head without rows is a table of which the figures were not read, or are blank; which, nothing tells.
    const head = printed.flat().filter(({ text }) => lexicon.meaningOf(text).likeness > 0)
    const isThere = head.length >= form.columns.length
    const told = isThere ? { ...placeOf(head[0]!.source), raw: shownCells(head) } : {}
    return {
      figures: undefined,
      trace: {},
      problems: [...problems, { code: 'noTable', ...told, address: table, cells: all }],
    }
  }
  for (const [id, columns] of rows) {
    const isGroup = !form.rows.some((row) => row.id === id)
    if (!isGroup || !form.rows.some((row) => row.under?.includes(id) && rows.has(row.id))) continue
    const printed = [...columns.values()].flat().flatMap(({ trace }) => trace ?? [])
    const raw = shown(printed.map((one) => one.raw).join(' | '))
    more.push({ code: 'groupBesideItems', ...placeOf(printed[0]), raw, address: `${table}.${id}`, cells: [] })
    rows.delete(id)
  }
  const figures: { [row: string]: { [column: string]: DraftFigure } } = {}
  const trace: { [address: string]: Trace } = {}
  const missing: string[] = []
  for (const [row, columns] of rows) {
    const own: { [column: string]: DraftFigure } = {}
    const doubtful: PrintedCell[] = []
    for (const [column, all] of columns) {
      const [first] = all
      const isDoubtful = all.some(({ value }) => value !== first!.value)
      if (isDoubtful) for (const one of all) doubtful.push(one)
      own[column] = isDoubtful ? null : first!.value
      if (first!.trace) trace[`${table}.${row}.${column}`] = first!.trace
    }
    figures[row] = own
    const unsure = [...columns].flatMap(([column, [first]]) => {
      const one = first?.trace
      return one && one.confidence < least && own[column] !== null ? [{ id: column, ...one }] : []
    })
    if (unsure.length > 0)
      more.push({
        code: 'unsure',
        ...placeOf(unsure[0]),
        raw: shown([unsure[0]!.label, ...unsure.map(({ raw }) => raw)].join(' | ')),
        address: `${table}.${row}`,
        cells: addresses(
          row,
          unsure.map(({ id }) => id),
        ),
      })
    if (doubtful.length > 0)
      more.push({
        code: 'printedTwice',
        ...placeOf(doubtful.at(-1)!.trace),
        raw: shown(doubtful.map((one) => one.trace?.raw ?? '').join(' | ')),
        address: `${table}.${row}`,
        cells: addresses(row, [...new Set(doubtful.map(({ column }) => column))]),
      })
    missing.push(
      ...addresses(
        row,
        columnsOf(form, row).filter((column) => !columns.has(column)),
      ),
    )
  }
  if (missing.length > 0) more.push({ code: 'noColumn', address: table, cells: missing })
  const lacking = missingRows(form, rows)
  const labels = lacking.length > 0 ? printedLabels(printed, around, lexicon) : undefined
  for (const { id, ids, cells: lost } of lacking) {
    // A label without figures is of a row that was not read, or is blank; which, nothing tells.
    const label = ids.map((one) => labels?.get(one)).find((one) => one !== undefined)
    const told = label && { ...placeOf(label.source), raw: shown(label.text.trim()) }
    more.push({ code: 'noRow', ...told, address: `${table}.${id}`, cells: lost.map((cell) => `${table}.${cell}`) })
  }
  return { figures, trace, problems: [...problems, ...more] }
}
