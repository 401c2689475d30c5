import type { CompiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { assertReport } from './assert-report'
import type { Figures } from './figures'
import { cellUnits, figuresOf, printedFigure } from './figures'
import type { AnyDraft } from './report'
import { shapeOf } from './shape-of'

/** What stands in each cell of a vector, a character a cell. */
export const cellStates = {
  number: '.',
  /** A sum of a group that is not printed, worked out from its items. */
  sum: '+',
  /** Such a sum that cannot be worked out: an item is no number. */
  openSum: '~',
  blank: '_',
  slash: '/',
  /** Not read from the source. */
  unread: '?',
  /** A row or cell that the report does not have. */
  absent: '-',
} as const

/** The figures of a draft as one flat vector, and what stands in each of its cells. */
export interface FigureVector {
  readonly shape: string
  /** The cells, printed ones first, then those of summed groups. */
  readonly form: CompiledForm
  /** One number a cell, in the order of `form.cells`: counts as they are, amounts in millionths of 万元; NaN where there is none. */
  readonly units: Float64Array
  /** One character a cell, of `cellStates`. */
  readonly states: string
}

const stateOf = (figures: Figures, cell: number, units: number): string => {
  const { form, unread } = figures
  const isNumber = !Number.isNaN(units)
  if (cell >= form.printed) return isNumber ? cellStates.sum : cellStates.openSum
  if (isNumber) return cellStates.number
  if (unread.has(cell)) return cellStates.unread
  const printed = printedFigure(figures, cell)
  return printed === '/' ? cellStates.slash : printed === null ? cellStates.blank : cellStates.absent
}

// Drafts printed in the same form have the same shape; as with the compiled form itself, remembering cannot be observed.
const shapes = new WeakMap<CompiledForm, string>()

const shapeIn = (form: CompiledForm, draft: AnyDraft, forms: readonly Form[] | undefined): string => {
  const shape = shapes.get(form) ?? shapeOf(draft, forms)
  shapes.set(form, shape)
  return shape
}

/** A draft as a vector: what a row of a table of many reports is. Throws as `check` does. `forms` as there. */
export const vectorOf = (draft: AnyDraft, forms?: readonly Form[]): FigureVector => {
  assertReport('vectorOf', draft, 'draft')
  const figures = figuresOf(draft, forms)
  const { form, values, whole } = figures
  const { cells, printed } = form
  const units = new Float64Array(cells.length)
  units.set(values)
  for (let cell = printed; cell < cells.length; cell++) units[cell] = cellUnits(figures, cell)
  return {
    shape: shapeIn(form, draft, forms),
    form,
    units,
    states: whole
      ? cellStates.number.repeat(printed) + cellStates.sum.repeat(cells.length - printed)
      : Array.from(units, (one, cell) => stateOf(figures, cell, one)).join(''),
  }
}
