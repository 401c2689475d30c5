import { assertArgument } from '@gxgk/document'
import type { CompiledForm } from '../forms/compiled-form'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { aForm } from '../forms/form-kinds'

/** The cells of one table, in printed order, as YEAR-04 holds them against last year's. */
export interface Movement {
  readonly table: string
  readonly cells: readonly {
    readonly cell: string
    /** Whether a tenfold change is told of: not of a total, which moves with its parts. */
    readonly moves: boolean
    /** Whether the figure counts among those that make a copy worth telling: neither totals nor stocks do. */
    readonly tells: boolean
  }[]
}

/** What YEAR-04 goes by. */
export const movementLimits = {
  /** A small table may well be the same two years running, so a copy is only told of from this many figures on that are not zero. */
  copied: 3,
  /** A change is told of where one figure is more than this many times the other, and at least so large. */
  times: 10,
  least: 100,
} as const

const written = ({ cells, printed, identities, form }: CompiledForm): readonly Movement[] => {
  // A total moves with its parts; telling of it too would tell one thing twice.
  const totals = new Set(identities.filter(({ left }) => left.terms.length === 1).map(({ left }) => left.terms[0]!))
  const own = cells.slice(0, printed).map(({ table, column, address }, i) => {
    const moves = !totals.has(i)
    return { table, cell: { cell: address, moves, tells: moves && column !== 'inForce' } }
  })
  return Object.keys(form.tables).map((table) => ({
    table,
    cells: own.filter((one) => one.table === table).map(({ cell }) => cell),
  }))
}

// As with the compiled form itself, remembering cannot be observed.
const known = new WeakMap<CompiledForm, readonly Movement[]>()

export const movementsOf = (form: CompiledForm): readonly Movement[] => {
  const made = known.get(form) ?? written(form)
  known.set(form, made)
  return made
}

/** What YEAR-04 looks at in a form, table by table, as data that `check` and SQL read alike; its bounds are `movementLimits`. */
export const movements = (form: Form): readonly Movement[] => {
  assertArgument('movements', 'form', form, aForm)
  return movementsOf(compiledForm(form))
}
