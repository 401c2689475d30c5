import type { AnyDraft, CompiledForm, DraftFigure, Form } from '@gxgk/core'
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

/** Where the cells of one form stand in the table. */
interface Places {
  /** The column of each cell, and up to so many units it holds. */
  readonly at: Int32Array
  readonly most: Float64Array
  /** The printed cells whose numbers are rounded in the column. */
  readonly amounts: readonly number[]
}

const placesOf = (
  { cells, printed }: CompiledForm,
  columns: readonly CorpusColumn[],
  indexOf: ReadonlyMap<string, number>,
): Places => {
  const at = Int32Array.from(cells, ({ address }) => indexOf.get(address)!)
  return {
    at,
    most: Float64Array.from(at, (column) => columns[column]!.most),
    amounts: cells.flatMap(({ kind }, cell) => (kind === 'amount' && cell < printed ? [cell] : [])),
  }
}

/** Makes drafts into rows. Where the cells of each form stand is worked out once. A row throws as `check` does. */
export const rowMakerOf = (
  columns: readonly CorpusColumn[],
  forms?: readonly Form[],
): ((draft: AnyDraft) => FigureRow) => {
  const indexOf = indexOfColumns(columns)
  const known = new Map<CompiledForm, Places>()
  return (draft) => {
    const { shape, form, units: given, states: told } = vectorOf(draft, forms)
    const places = known.get(form) ?? placesOf(form, columns, indexOf)
    known.set(form, places)
    const { at, most, amounts } = places
    const units = new Float64Array(columns.length).fill(NaN)
    const unlike = new Map<number, string>()
    for (let cell = 0; cell < at.length; cell++) {
      const value = given[cell]!
      if (Number.isInteger(value) && Math.abs(value) <= most[cell]!) units[at[cell]!] = value
      else if (!Number.isNaN(value)) unlike.set(cell, columnStates.odd)
    }
    const printed = (cell: number): DraftFigure | undefined => {
      const { table, row, column } = form.cells[cell]!
      return draft.tables[table]?.[row]?.[column]
    }
    for (const cell of amounts)
      if (told[cell] === columnStates.number && !unlike.has(cell) && printed(cell) !== given[cell]! / unitsPer10kYuan)
        unlike.set(cell, columnStates.rounded)
    const isWhole = unlike.size === 0 && !openStates.test(told)
    const odd = [...unlike.keys()]
      .filter((cell) => cell < form.printed)
      .sort((a, b) => a - b)
      .map((cell) => ({ cell: form.cells[cell]!.address, text: String(printed(cell)) }))
    const { organ, year } = draft
    return { organ, year, shape, states: isWhole ? null : statesIn(told, unlike, at, columns.length), units, odd }
  }
}

/** Whether something stands in a cell that is no number. */
const openStates = /[^.+]/

/** The states of a report, cell by cell, as those of its row, column by column. */
const statesIn = (told: string, unlike: ReadonlyMap<number, string>, at: Int32Array, count: number): string => {
  const states = new Array<string>(count).fill(columnStates.foreign)
  at.forEach((column, cell) => (states[column] = unlike.get(cell) ?? told[cell]!))
  return states.join('')
}

/** Where each cell's column is. */
export const indexOfColumns = (columns: readonly CorpusColumn[]): ReadonlyMap<string, number> =>
  new Map(columns.map(({ cell }, i) => [cell, i]))
