import type { AnyDraft, DraftFigure, Form } from '@gxgk/core'
import { cellStates, vectorOf } from '@gxgk/core'
import type { CorpusColumn } from './columns'

/** What stands in a cell of a stored report, beside what `cellStates` tells of a draft. */
export const columnStates = {
  ...cellStates,
  /** A number that the column does not hold: a fraction of a count, or one too large. It stands in `odd`. */
  odd: 'x',
  /** An amount of more than six decimals, rounded in the column. As printed it stands in `odd`. */
  rounded: '!',
  /** The form of the report has no such cell. */
  foreign: ' ',
} as const

/** A number as printed that its column does not hold as it is. */
export interface OddFigure {
  readonly cell: string
  readonly text: string
}

/** The figures of a report, a number a column. */
export interface FigureRow {
  readonly organ: string
  readonly year: number
  readonly shape: string
  /** One character a column, of `columnStates`; null where each cell of the form holds a number. */
  readonly states: string | null
  /** Counts as they are, amounts in millionths of 万元; NaN where there is none. */
  readonly units: Float64Array
  readonly odd: readonly OddFigure[]
}

const unitsPer10kYuan = 1_000_000

const isOdd = (units: number, { most }: CorpusColumn) => !Number.isInteger(units) || Math.abs(units) > most

const printedAt = ({ tables }: AnyDraft, table: string, row: string, column: string): DraftFigure | undefined =>
  tables[table]?.[row]?.[column]

/** A draft as a row. Throws as `check` does. */
export const rowOf = (
  draft: AnyDraft,
  columns: readonly CorpusColumn[],
  indexOf: ReadonlyMap<string, number>,
  forms?: readonly Form[],
): FigureRow => {
  const { shape, form, units: given, states: told } = vectorOf(draft, forms)
  const units = new Float64Array(columns.length).fill(NaN)
  const states = new Array<string>(columns.length).fill(columnStates.foreign)
  const odd: OddFigure[] = []
  let isWhole = true
  form.cells.forEach(({ address: cell, table, row, column }, i) => {
    const at = indexOf.get(cell)!
    const printed = printedAt(draft, table, row, column)
    const value = given[i]!
    let state = told[i]!
    if (!Number.isNaN(value) && isOdd(value, columns[at]!)) state = columnStates.odd
    else units[at] = value
    if (state === columnStates.number && columns[at]!.kind === 'amount' && printed !== value / unitsPer10kYuan)
      state = columnStates.rounded
    if ((state === columnStates.odd || state === columnStates.rounded) && i < form.printed)
      odd.push({ cell, text: String(printed) })
    isWhole &&= state === columnStates.number || state === columnStates.sum
    states[at] = state
  })
  const { organ, year } = draft
  return { organ, year, shape, states: isWhole ? null : states.join(''), units, odd }
}

/** Where each cell's column is. */
export const indexOfColumns = (columns: readonly CorpusColumn[]): ReadonlyMap<string, number> =>
  new Map(columns.map(({ cell }, i) => [cell, i]))
