import type { CompiledForm, Identity } from '../forms/compiled-form'
import type { Figures } from '../model/figures'
import { cellUnits } from '../model/figures'
import { carriedCells } from './carried'

/** Σ coefficient × cell = constant over the printed cells of one report, in vector units. */
export interface Equation {
  /** The identity of the form that it is; absent where it holds a figure against last year's (YEAR-01). */
  readonly identity?: Identity
  readonly cells: Int32Array
  readonly coefficients: Int32Array
  readonly constant: number
}

const written = ({ identities }: CompiledForm): readonly Equation[] =>
  identities.map((identity) => {
    const coefficients = new Map<number, number>()
    const add = (cells: Int32Array, by: number) => {
      for (const cell of cells) coefficients.set(cell, (coefficients.get(cell) ?? 0) + by)
    }
    add(identity.left.cells, 1)
    add(identity.right.cells, -1)
    const terms = [...coefficients].filter(([, coefficient]) => coefficient !== 0)
    return {
      identity,
      cells: Int32Array.from(terms, ([cell]) => cell),
      coefficients: Int32Array.from(terms, ([, coefficient]) => coefficient),
      constant: 0,
    }
  })

// As with the compiled form itself, remembering cannot be observed.
const known = new WeakMap<CompiledForm, readonly Equation[]>()

/** Each identity of the form as an equation: left − right = 0. A cell on both sides cancels. */
export const equationsOf = (form: CompiledForm): readonly Equation[] => {
  const equations = known.get(form) ?? written(form)
  known.set(form, equations)
  return equations
}

/** What last year's report fixes of this one (YEAR-01), as equations of one cell each; its blanks fix nothing. */
export const carriedEquations = ({ form }: Figures, previous: Figures): readonly Equation[] =>
  (carriedCells(form) ?? []).flatMap(({ cell, lastYear }) => {
    const own = form.index.get(cell)
    const other = previous.form.index.get(lastYear)
    if (own === undefined || own >= form.printed || other === undefined) return []
    const constant = cellUnits(previous, other)
    return Number.isInteger(constant) ? [{ cells: Int32Array.of(own), coefficients: Int32Array.of(1), constant }] : []
  })

/** Σ coefficient × value − constant: 0 where it holds, NaN where a figure is not a whole number or the sum is too large to be exact. */
export const residualOf = ({ cells, coefficients, constant }: Equation, values: Float64Array): number => {
  let sum = -constant
  let size = Math.abs(constant)
  for (let i = 0; i < cells.length; i++) {
    const term = coefficients[i]! * values[cells[i]!]!
    if (!Number.isInteger(term)) return NaN
    sum += term
    size += Math.abs(term)
  }
  return size <= Number.MAX_SAFE_INTEGER ? sum : NaN
}
