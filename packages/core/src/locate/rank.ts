import type { CompiledForm } from '../forms/compiled-form'
import type { Figures } from '../model/figures'
import type { Cause, Surroundings } from './cause'
import { causeOf } from './cause'
import { figureOdds } from './figure-odds'
import { neighboursOf } from './neighbours'
import type { Weights } from './weights'
import { weightOf } from './weights'

/** A change in vector units. */
export interface CellChange {
  readonly cell: number
  readonly from: number
  readonly to: number
}

export interface CellChanges {
  readonly changes: readonly CellChange[]
  readonly determined: boolean
}

export interface RankedChanges extends CellChanges {
  readonly changes: readonly (CellChange & { readonly cause: Cause })[]
  /** The sum of the weights of the cells; the less, the sooner suspected. */
  readonly weight: number
  /** How unlikely the changes are, as −log; compared where the weights are equal. */
  readonly cost: number
}

/** So many repairs are told; more nobody reads. */
const mostTold = 100

/** The sums whose total the cell is. */
const sumsWithTotal = ({ identities }: CompiledForm, cell: number) =>
  identities.filter(({ left }) => left.cells.length === 1 && left.cells[0] === cell)

/** What is known of a cell, the other changes made. */
const surroundingsOf = ({ form }: Figures, cell: number, repaired: Float64Array, previous?: Figures): Surroundings => {
  const lastYear = previous?.form.index.get(form.cells[cell]!.address)
  const there = lastYear === undefined ? NaN : previous!.values[lastYear]!
  return {
    sums: sumsWithTotal(form, cell).map(({ right }) =>
      right.terms.map((term) => form.leaves[term]!.reduce((sum, leaf) => sum + repaired[leaf]!, 0)),
    ),
    beside: neighboursOf(form, cell).map((one) => repaired[one]!),
    ...(!Number.isNaN(there) && { lastYear: there }),
  }
}

/** The figures with the changes made. */
export const withChanges = (values: Float64Array, changes: readonly CellChange[]): Float64Array => {
  const repaired = values.slice()
  for (const { cell, to } of changes) repaired[cell] = to
  return repaired
}

/** By weight, then by cost. */
const likelierFirst = (a: RankedChanges, b: RankedChanges) => a.weight - b.weight || a.cost - b.cost

/**
 * Gives each change its cause and puts the likeliest sets first: how likely it is that mishaps lead from the figures that should stand
 * there to those that do, times how likely the former are. A total is as likely as its parts, it follows from them.
 */
export const rank = (
  sets: readonly CellChanges[],
  figures: Figures,
  previous: Figures | undefined,
  weights: Weights,
): readonly RankedChanges[] => {
  const { form, values } = figures
  return sets
    .map(({ changes, determined }): RankedChanges => {
      const repaired = withChanges(values, changes)
      let weight = 0
      let cost = 0
      const told = changes.map((change) => {
        const { cell, from, to } = change
        const around = surroundingsOf(figures, cell, repaired, previous)
        const { cause, likelihood } = causeOf(from, to, around)
        const odds = around.sums.length > 0 ? 1 : figureOdds(to) / figureOdds(from)
        weight += weightOf(weights, form.cells[cell]!.address)
        cost -= Math.log(likelihood * odds)
        return { ...change, cause }
      })
      return { changes: told, determined, weight, cost }
    })
    .sort(likelierFirst)
}

/** One set of each, in every combination, the likeliest first. */
export const combine = (sets: readonly (readonly RankedChanges[])[]): readonly RankedChanges[] =>
  sets.reduce<readonly RankedChanges[]>(
    (made, some) =>
      made
        .flatMap((one) =>
          some.slice(0, mostTold).map((other) => ({
            changes: [...one.changes, ...other.changes].sort((a, b) => a.cell - b.cell),
            determined: one.determined && other.determined,
            weight: one.weight + other.weight,
            cost: one.cost + other.cost,
          })),
        )
        .sort(likelierFirst)
        .slice(0, mostTold),
    [{ changes: [], determined: true, weight: 0, cost: 0 }],
  )
