import type { OptionChecks } from '@gxgk/document'
import { assertOptions, duration, record } from '@gxgk/document'
import type { Form } from '../forms/form'
import { fromUnits } from '../model/amount'
import { assertOtherReport } from '../model/assert-other-report'
import { assertReport } from '../model/assert-report'
import { figuresOf, madeBy } from '../model/figures'
import { someForms } from '../forms/form-kinds'
import { aReport } from '../model/option-kinds'
import type { AnyDraft } from '../model/report'
import type { Equation } from '../rules/equation'
import { carriedEquations, equationsOf, residualOf } from '../rules/equation'
import type { Proof } from '../rules/proof'
import { proofOf } from '../rules/proof'
import type { Cause } from './cause'
import { componentsOf } from './components'
import { linearSystem } from './linear-system'
import type { CellChanges } from './rank'
import { combine, rank, withChanges } from './rank'
import { smallestChanges } from './smallest-changes'
import type { Weights } from './weights'
import { assertWeights, isKnown } from './weights'

//   report ─▶ figures ─▶ equations ─▶ components ─▶ smallest changes of each ─▶ combined, likeliest first
//   previous ─▶ figures ────┘

export interface LocateOptions {
  /** The same organ's report of the year before, taken to be right: what it carried over comes in. */
  readonly previous?: AnyDraft
  /**
   * How sure each figure is, 0 to 1, by address: `confidence` of an import; 1 where absent. Of equally small sets of changes the one
   * with the least sum of weights comes first, whatever the cause. A figure of weight Infinity is known to be right and never changed.
   */
  readonly weights?: Weights
  /** Milliseconds that the search may take, 2,000 when absent; up to four wrong cells it takes a few. */
  readonly timeLimit?: number
  /** The official forms when absent. */
  readonly forms?: readonly Form[]
}

export interface RepairChange {
  readonly cell: string
  readonly from: number
  readonly to: number
  readonly cause: Cause
  /** An identity that gives `to`, the other changes made; absent where only last year's report (YEAR-01) does. */
  readonly by?: Proof
}

/** Changes of figures with which every identity holds. */
export interface Repair {
  /** The id of the form that the addresses belong to. */
  readonly form: string
  readonly changes: readonly RepairChange[]
  /** False where the identities tell the cells and not the figures; possible figures stand in `to`. */
  readonly determined: boolean
}

export interface LocateResult {
  readonly form: string
  /**
   * `balanced`: every identity whose figures are all there holds; `located`: one smallest repair; `ambiguous`: several, equally small;
   * `unlocated`: more cells are wrong than can be told in the time, figures are too large to add exactly, or known ones do not agree.
   */
  readonly status: 'balanced' | 'located' | 'ambiguous' | 'unlocated'
  /** The smallest repairs, the likeliest first; of more than a hundred the first hundred. */
  readonly repairs: readonly Repair[]
  /** How many equally small repairs there are. */
  readonly count: number
}

const usual = { timeLimit: 2000 }

export const locateChecks: OptionChecks<LocateOptions> = {
  previous: aReport,
  weights: record,
  timeLimit: duration,
  forms: someForms,
}

/**
 * Which figures are wrong when identities (SUM, FLOW, with `previous` YEAR-01) do not hold: the fewest changes that make all of
 * them hold, every set of them, after Fellegi and Holt (1976). An identity with a blank in it is left out.
 */
export const locate = (report: AnyDraft, options?: LocateOptions): LocateResult => {
  assertReport('locate', report)
  assertOptions('locate', options, locateChecks)
  const { previous, weights = {}, timeLimit, forms } = { ...usual, ...options }
  if (previous) assertOtherReport('locate', 'previous', previous, report.year - 1)
  assertWeights(weights)
  const figures = figuresOf(report, forms)
  const last = previous && figuresOf(previous, forms)
  const { form, values } = figures
  const result = (status: LocateResult['status'], repairs: readonly Repair[] = [], count = repairs.length) => ({
    form: figures.official.form.id,
    status,
    repairs,
    count,
  })
  const all = [...equationsOf(form), ...(last ? carriedEquations(figures, last) : [])]
  if (all.some((equation) => isTooLarge(equation, values))) return result('unlocated')
  const equations = all.filter((equation) => !Number.isNaN(residualOf(equation, values)))
  const broken = componentsOf(equations).filter((some) => some.some((equation) => residualOf(equation, values) !== 0))
  if (broken.length === 0) return result('balanced')

  const deadline = Date.now() + timeLimit
  const sets: (readonly CellChanges[])[] = []
  for (const component of broken) {
    const system = linearSystem(
      component,
      values,
      (cell) => form.cells[cell]!.kind === 'change',
      (cell) => isKnown(weights, form.cells[cell]!.address),
    )
    const smallest = smallestChanges(system, deadline)
    if (smallest.length === 0) return result('unlocated')
    sets.push(
      smallest.map(({ changes, determined }) => ({
        determined,
        changes: changes
          .map(({ cell, by }) => ({
            cell: system.cells[cell]!,
            from: system.values[cell]!,
            to: system.values[cell]! + by,
          }))
          .sort((a, b) => a.cell - b.cell),
      })),
    )
  }
  const count = sets.reduce((product, some) => product * some.length, 1)
  const ranked = combine(sets.map((some) => rank(some, figures, last, weights)))
  const repairs = ranked.map(({ changes, determined }): Repair => {
    const repaired = withChanges(values, changes)
    const repair = {
      form: figures.official.form.id,
      determined,
      changes: changes.map(({ cell, from, to, cause }) => {
        const { address, kind } = form.cells[cell]!
        const equation = tellingOf(equations, values, cell)
        return {
          cell: address,
          from: fromUnits(from, kind),
          to: fromUnits(to, kind),
          cause,
          ...(equation && { by: proofOf(form, repaired, cell, [{ equation, times: 1 }]) }),
        }
      }),
    }
    return madeBy(repair, figures.official.form)
  })
  return result(count === 1 ? 'located' : 'ambiguous', repairs, count)
}

/** The identity that tells best what the cell should be: the one whose total it is, else one that does not hold. */
const tellingOf = (equations: readonly Equation[], values: Float64Array, cell: number): Equation | undefined => {
  const own = equations.filter(({ identity, cells }) => identity && cells.includes(cell))
  const broken = own.filter((equation) => residualOf(equation, values) !== 0)
  const isTotal = ({ identity }: Equation) => identity!.left.cells.length === 1 && identity!.left.cells[0] === cell
  return broken.find(isTotal) ?? own.find(isTotal) ?? broken[0] ?? own[0]
}

/** Whole numbers whose sum is not exact. */
const isTooLarge = (equation: Equation, values: Float64Array): boolean =>
  Number.isNaN(residualOf(equation, values)) && equation.cells.every((cell) => Number.isInteger(values[cell]!))
