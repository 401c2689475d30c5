import type { CompiledForm } from '../forms/compiled-form'
import type { Figures } from '../model/figures'
import type { Cause, Surroundings } from './cause'
import { causeOf } from './cause'

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
  /** The less, the likelier. */
  readonly cost: number
}

/** So many repairs are told; more nobody reads. */
const mostTold = 100

/** How unlikely each cause is, in steps. */
const costs: { readonly [C in Cause]: number } = {
  totalNotUpdated: 1,
  lastYear: 1,
  digitsSwapped: 2,
  tenfold: 2,
  digitDoubled: 2,
  digitDropped: 3,
  shifted: 5,
  blankAsZero: 7,
  other: 6,
}

/** Where nothing else tells, a total is likelier wrong than one of its parts: it depends on all of them. */
const totalBonus = 0.5

/** What full confidence in a figure weighs against its being wrong: more than any cause, when the other is doubtful. */
const confidenceCost = 10

/** The cells above, below, to the left and right, where there are such. */
const neighboursOf = ({ rows, cells, index }: CompiledForm, cell: number): readonly number[] => {
  const { table, row, column } = cells[cell]!
  const r = rows.findIndex((one) => one.table === table && one.row === row)
  const columns = rows[r]?.columns ?? []
  const c = columns.indexOf(column)
  const above = [rows[r - 1], rows[r + 1]]
    .filter((one) => one?.table === table)
    .map((one) => `${table}.${one!.row}.${column}`)
  const aside = [columns[c - 1], columns[c + 1]].map((id) => `${table}.${row}.${id}`)
  return [...above, ...aside].flatMap((address) => index.get(address) ?? [])
}

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

/** Gives each change its cause and puts the likeliest sets first. */
export const rank = (
  sets: readonly CellChanges[],
  figures: Figures,
  previous: Figures | undefined,
  weights: { readonly [address: string]: number },
): readonly RankedChanges[] =>
  sets
    .map(({ changes, determined }): RankedChanges => {
      const repaired = withChanges(figures.values, changes)
      const told = changes.map((change) => ({
        ...change,
        cause: causeOf(change.from, change.to, surroundingsOf(figures, change.cell, repaired, previous)),
      }))
      const costOf = ({ cell, cause }: { readonly cell: number; readonly cause: Cause }) =>
        costs[cause] +
        confidenceCost * (weights[figures.form.cells[cell]!.address] ?? 1) -
        (sumsWithTotal(figures.form, cell).length > 0 ? totalBonus : 0)
      const cost = told.reduce((sum, change) => sum + costOf(change), 0)
      return { changes: told, determined, cost }
    })
    .sort((a, b) => a.cost - b.cost)

/** One set of each, in every combination, the likeliest first. */
export const combine = (sets: readonly (readonly RankedChanges[])[]): readonly RankedChanges[] =>
  sets.reduce<readonly RankedChanges[]>(
    (made, some) =>
      made
        .flatMap((one) =>
          some.slice(0, mostTold).map((other) => ({
            changes: [...one.changes, ...other.changes].sort((a, b) => a.cell - b.cell),
            determined: one.determined && other.determined,
            cost: one.cost + other.cost,
          })),
        )
        .sort((a, b) => a.cost - b.cost)
        .slice(0, mostTold),
    [{ changes: [], determined: true, cost: 0 }],
  )
