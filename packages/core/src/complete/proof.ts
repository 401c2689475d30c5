import type { CompiledForm, Side } from '../forms/compiled-form'
import type { IdentityRule } from '../forms/form'
import { fromUnits } from '../model/amount'
import type { Equation } from '../rules/equation'
import type { Term } from '../rules/finding'

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
}

/** An equation taken so many times. */
export interface Multiple {
  readonly equation: Equation
  readonly times: number
}

const placeOf = ({ rule, table, each, at }: IdentityPlace): IdentityPlace => ({ rule, table, each, at })

/** The proof of a cell by multiples of equations whose sum has no other unknown in it. */
export const proofOf = (form: CompiledForm, values: Float64Array, cell: number, multiples: readonly Multiple[]): Proof => {
  const identities = multiples.map(({ equation }) => placeOf(equation.identity!))
  const { cells } = form
  const term = (of: number, units: number): Term => ({
    cell: cells[of]!.address,
    value: units === 0 ? 0 : fromUnits(units, cells[of]!.kind),
  })
  const [only] = multiples
  if (multiples.length === 1 && only) {
    const { left, right } = only.equation.identity!
    const isLeft = left.cells.includes(cell)
    // A group that the cell is in is told by its other items, every other as the form names it.
    const termsOf = ({ terms }: Side, sign: number) =>
      terms
        .flatMap((one) => (form.leaves[one]!.includes(cell) ? [...form.leaves[one]!] : [one]))
        .filter((one) => one !== cell)
        .map((one) => term(one, sign * form.leaves[one]!.reduce((sum, leaf) => sum + values[leaf]!, 0)))
    return {
      identities,
      terms: isLeft ? [...termsOf(right, 1), ...termsOf(left, -1)] : [...termsOf(left, 1), ...termsOf(right, -1)],
    }
  }
  const net = new Map<number, number>()
  for (const { equation, times } of multiples)
    equation.cells.forEach((one, i) => net.set(one, (net.get(one) ?? 0) + times * equation.coefficients[i]!))
  const scale = net.get(cell)!
  const known = [...net].filter(([one, times]) => one !== cell && times !== 0)
  return { identities, terms: known.map(([one, times]) => term(one, (-times / scale) * values[one]!)) }
}
