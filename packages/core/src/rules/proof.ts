import type { CompiledForm, Side } from '../forms/compiled-form'
import type { IdentityRule } from '../forms/form'
import { fromUnits } from '../model/amount'
import type { Equation } from './equation'
import type { Term } from './params'

/** An identity by its place in the form. */
export interface IdentityPlace {
  readonly rule: IdentityRule
  readonly table: string
  /** Whether it stands in a column or a row, and in which. */
  readonly each: 'column' | 'row'
  readonly at: string
}

/** Why a figure is what it is: the sum of the terms, by one identity, or several taken together. */
export interface Proof {
  readonly identities: readonly IdentityPlace[]
  /** The figures that it comes from, with their signs. */
  readonly terms: readonly Term[]
  /** True where other blanks take part: the terms come to 0, so nothing is left for any of them, as no figure is negative. */
  readonly nothingLeft: boolean
}

/** An equation taken so many times. */
export interface Multiple {
  readonly equation: Equation
  readonly times: number
}

const placeOf = ({ rule, table, each, at }: IdentityPlace): IdentityPlace => ({ rule, table, each, at })

/** The coefficients of the cells in the sum of the multiples. */
export const netOf = (multiples: readonly Multiple[]): ReadonlyMap<number, number> => {
  const net = new Map<number, number>()
  for (const { equation, times } of multiples)
    equation.cells.forEach((one, i) => net.set(one, (net.get(one) ?? 0) + times * equation.coefficients[i]!))
  return net
}

/** The cells without a figure that the sum of the multiples has in it. */
const unknownsOf = (values: Float64Array, multiples: readonly Multiple[]): readonly number[] =>
  [...netOf(multiples)].flatMap(([cell, times]) => (times !== 0 && Number.isNaN(values[cell]!) ? [cell] : []))

/** The proof of a cell by multiples of equations; other unknowns of theirs are left out, as nothing is left for them. */
export const proofOf = (
  form: CompiledForm,
  values: Float64Array,
  cell: number,
  multiples: readonly Multiple[],
): Proof => {
  const identities = multiples.map(({ equation }) => placeOf(equation.identity!))
  const { cells } = form
  const term = (of: number, units: number): Term => ({
    cell: cells[of]!.address,
    value: units === 0 ? 0 : fromUnits(units, cells[of]!.kind),
  })
  const nothingLeft = unknownsOf(values, multiples).length > 1
  const isTold = (one: number) => one !== cell && form.leaves[one]!.every((leaf) => !Number.isNaN(values[leaf]!))
  const [only] = multiples
  if (multiples.length === 1 && only) {
    const { left, right } = only.equation.identity!
    const isLeft = left.cells.includes(cell)
    // A group with a blank in it is told by its other items, every other as the form names it.
    const termsOf = ({ terms }: Side, sign: number) =>
      terms
        .flatMap((one) => (isTold(one) ? [one] : [...form.leaves[one]!].filter(isTold)))
        .map((one) => term(one, sign * form.leaves[one]!.reduce((sum, leaf) => sum + values[leaf]!, 0)))
    return {
      identities,
      nothingLeft,
      terms: isLeft ? [...termsOf(right, 1), ...termsOf(left, -1)] : [...termsOf(left, 1), ...termsOf(right, -1)],
    }
  }
  const net = netOf(multiples)
  const scale = net.get(cell)!
  const known = [...net].filter(([one, times]) => isTold(one) && times !== 0)
  return { identities, nothingLeft, terms: known.map(([one, times]) => term(one, (-times / scale) * values[one]!)) }
}
