import type { TableForm } from '@gxgk/core'
import type { ImportProblem } from '../../problem'
import type { Words } from '../passage'
import type { ExpectedRow } from '../columns/expected'
import { expectedColumns, expectedRows } from '../columns/expected'
import { readFigure } from '../figures/figure'
import { shownCells } from '../figures/printed-cell'
import { areAllBorneOut, columnVerdict, rowVerdict } from '../arithmetic/witness'
import type { FigureGroup } from './figure-groups'
import { countOf } from './figure-groups'
import type { Placement } from './placements'
import { placements } from './placements'

/** A table put together again. */
export interface TornTable {
  /** The pieces that it was put together of. */
  readonly groups: readonly FigureGroup[]
  readonly rows: readonly (readonly Words[])[]
  readonly problem: ImportProblem
}

interface Found {
  readonly rows: readonly ExpectedRow[]
  readonly placement: Placement
  readonly groups: readonly FigureGroup[]
}

/** So many steps are taken at most to find out how a table was. */
const mostSteps = 60_000

/** How sure a cell is whose place sums alone tell. */
const certainty = 0.8

const valueOf = ({ text }: Words) => {
  const read = readFigure(text, 'count', () => undefined)
  return 'value' in read ? read.value : undefined
}

/** The sets of rows that may be printed: of each summed group its items, or the group as one row. */
export const rowSets = (form: TableForm): readonly (readonly ExpectedRow[])[] => {
  const all = expectedRows(form)
  const groups = all.filter(({ isGroup }) => isGroup)
  const items = all.filter(({ isGroup }) => !isGroup)
  return [
    items,
    // The form of before printed the last group so, and some print it so to this day.
    ...groups.slice(-1).map(({ id }) => {
      const last = form.groups[id]
      return last ? all.filter((row) => (row.isGroup ? row.id === id : row.group !== id)) : items
    }),
  ]
}

/** Pieces that may be a table, and the rows that it then has. */
interface Trial {
  readonly groups: readonly FigureGroup[]
  readonly rows: readonly ExpectedRow[]
}

/** Trials, the likelier first: those of a kind are tried together. */
const trialsOf = (form: TableForm, own: readonly FigureGroup[], around: readonly (readonly FigureGroup[])[]) => {
  const count = countOf(own)
  const sets = rowSets(form).map((rows) => ({ rows, cells: rows.length * form.columns.length }))
  return [
    sets.filter(({ cells }) => count === cells).map(({ rows }) => ({ rows, groups: own })),
    sets.filter(({ cells }) => count > cells).map(({ rows }) => ({ rows, groups: own })),
    around.flatMap((groups) =>
      sets.filter(({ cells }) => countOf(groups) === cells).map(({ rows }) => ({ rows, groups })),
    ),
  ]
}

const borneOutBy = (form: TableForm, trials: readonly Trial[]): readonly Found[] => {
  const columns = expectedColumns(form).map(({ column }) => column)
  const found = new Map<string, Found>()
  const budget = { steps: mostSteps }
  const isRow = (figures: readonly Words[]) =>
    rowVerdict(form, (id) => valueOf(figures[columns.findIndex((one) => one.id === id)]!)) !== 'fails'
  for (const { rows, groups } of trials) {
    const at = new Map(rows.map(({ id }, i) => [id, i]))
    const all = placements(groups, { rows: rows.length, columns: columns.length, isRow }, budget) ?? []
    // What was not looked at might be borne out too.
    if (budget.steps < 0) return []
    for (const placement of all) {
      const valueIn = (row: string, column: number) =>
        at.has(row) ? valueOf(placement[at.get(row)! * columns.length + column]!) : undefined
      if (!areAllBorneOut(columns.map((_, column) => columnVerdict(form, (row) => valueIn(row, column))))) continue
      found.set(`${rows.length} ${placement.map(({ text }) => text).join()}`, { rows, placement, groups })
    }
  }
  return [...found.values()]
}

/** The table, its figures row by row under their labels. */
const putTogether = (
  table: string,
  groups: readonly FigureGroup[],
  head: readonly string[],
  rows: readonly { readonly label?: string; readonly figures: readonly Words[]; readonly cells: readonly string[] }[],
): TornTable => {
  const { figures } = rows[0]!
  const { source } = figures[0]!
  const cell = (text: string): Words => ({ text, source, certainty })
  return {
    groups,
    rows: [
      head.map(cell),
      ...rows.map(({ label, figures: own }) => [
        ...(label === undefined ? [] : [cell(label)]),
        ...own.map((one) => ({ ...one, certainty })),
      ]),
    ],
    problem: {
      code: 'placedByArithmetic',
      ...source,
      raw: shownCells(figures),
      address: table,
      cells: rows.flatMap(({ cells }) => cells.map((one) => `${table}.${one}`)),
    },
  }
}

/**
 * Puts the figures of a table together again whose pieces stand in another order, `own` or one of the stretches `around`
 * them: where its sums bear out one placement only.
 */
const tornGrid = (
  table: string,
  form: TableForm,
  own: readonly FigureGroup[],
  around: readonly (readonly FigureGroup[])[],
): TornTable | undefined => {
  const columns = expectedColumns(form).map(({ column }) => column)
  const found = trialsOf(form, own, around).reduce<readonly Found[]>(
    (known, trials) => (known.length > 0 ? known : borneOutBy(form, trials)),
    [],
  )
  if (found.length !== 1) return undefined
  const [{ rows, placement, groups }] = found as readonly [Found]
  return putTogether(
    table,
    groups,
    columns.map(({ label }) => label),
    rows.map(({ id, label }, i) => ({
      label: label.text,
      figures: placement.slice(i * columns.length, (i + 1) * columns.length),
      cells: columns.map((column) => `${id}.${column.id}`),
    })),
  )
}

/** Whether figures that are parts of one sum, which does not tell their order, stand on one line, or are the same. */
const areInOrder = ({ columns, rows, sums }: TableForm, groups: readonly FigureGroup[]): boolean => {
  const figures = groups.flatMap(({ lines }) =>
    lines.flatMap((line) => line.figures.map(({ text }) => ({ text, line }))),
  )
  const partsOf = (row: number, parts: readonly string[]) =>
    columns.flatMap(({ id }, i) => (parts.includes(id) ? [figures[row * columns.length + i]!] : []))
  const isSure = ([first, ...others]: ReturnType<typeof partsOf>) =>
    others.every(({ line }) => line === first!.line) || others.every(({ text }) => text === first!.text)
  return sums.every(({ parts }) => rows.every((_, row) => isSure(partsOf(row, parts))))
}

/** The single row of a table with all rows side by side, in the order in which it is printed where that is sure: its sums tell no other. */
const tornAcross = (table: string, form: TableForm, groups: readonly FigureGroup[]): TornTable | undefined => {
  const expected = expectedColumns(form)
  const figures = groups.flatMap(({ lines }) => lines.flatMap((line) => line.figures))
  if (figures.length !== expected.length || !areInOrder(form, groups)) return undefined
  const verdicts = form.rows.map((row) =>
    rowVerdict(form, (id) => valueOf(figures[expected.findIndex((one) => one.row === row && one.column.id === id)]!)),
  )
  if (!areAllBorneOut(verdicts)) return undefined
  const head = expected.map(({ block, label }) => `${block!.text} · ${label.text}`)
  const cells = expected.map(({ row, column }) => `${row!.id}.${column.id}`)
  return putTogether(table, groups, head, [{ figures, cells }])
}

/** Puts a table together again of pieces: its own, or one of the stretches around them. */
export const tornTable = (
  table: string,
  form: TableForm,
  own: readonly FigureGroup[],
  around: readonly (readonly FigureGroup[])[],
): TornTable | undefined =>
  form.layout === 'across' ? tornAcross(table, form, own) : tornGrid(table, form, own, around)
