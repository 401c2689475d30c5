import type { AnyDraft, Form, LocateResult } from '@gxgk/core'
import { compiledForm } from '@gxgk/core'
import highs from 'highs'
import type { Highs } from 'highs'

/** HiGHS, an exact solver, to hold the search against. */
export const loadHighs = (): Promise<Highs> => highs()

/**
 * Whether at most `most` figures of a whole report can be changed so that every identity holds, other than all of one of the sets in
 * `except`, as a mixed integer program in CPLEX LP format. Figures of the form must be counts. Parts of a change may be
 * fractions, so a “no” holds for whole numbers too. Undefined where the solver does not finish.
 */
const hasOther = (
  solver: Highs,
  form: Form,
  report: AnyDraft,
  most: number,
  except: readonly (readonly string[])[] = [],
): boolean | undefined => {
  const { cells, printed, identities, index } = compiledForm(form)
  const values = cells.slice(0, printed).map(({ table, row, column }) => report.tables[table]![row]![column] as number)
  const named = [...new Set(identities.flatMap(({ left, right }) => [...left.cells, ...right.cells]))]
  const rows = identities.map(({ left, right }) => {
    const terms = [
      ...[...left.cells].map((cell) => [cell, 1] as const),
      ...[...right.cells].map((cell) => [cell, -1] as const),
    ]
    return { terms, residual: terms.reduce((sum, [cell, by]) => sum + by * values[cell]!, 0) }
  })
  const farthest = rows.reduce((sum, { residual }) => sum + Math.abs(residual), 0)
  const sign = (by: number) => (by > 0 ? '+' : '-')
  const less = (cell: number) => Math.min(farthest, values[cell]!)
  const program = [
    'Minimize',
    `obj: ${named.map((cell) => `z${cell}`).join(' + ')}`,
    'Subject To',
    `size: ${named.map((cell) => `z${cell}`).join(' + ')} <= ${most}`,
    ...except.map((set, e) => `e${e}: ${set.map((cell) => `z${index.get(cell)!}`).join(' + ')} <= ${set.length - 1}`),
    ...rows.map(
      ({ terms, residual }, r) =>
        `c${r}: ${terms.map(([cell, by]) => `${sign(by)} p${cell} ${sign(-by)} n${cell}`).join(' ')} = ${-residual}`,
    ),
    ...named.flatMap((cell) => [
      `u${cell}: p${cell} - ${farthest} z${cell} <= 0`,
      `l${cell}: n${cell} - ${less(cell)} z${cell} <= 0`,
    ]),
    'Bounds',
    ...named.flatMap((cell) => [`0 <= p${cell} <= ${farthest}`, `0 <= n${cell} <= ${less(cell)}`]),
    'Binary',
    named.map((cell) => `z${cell}`).join(' '),
    'End',
  ].join('\n')
  const { Status } = solver.solve(program, { mip_feasibility_tolerance: 1e-9, time_limit: 60, output_flag: false })
  return Status === 'Infeasible' ? false : Status === 'Optimal' ? true : undefined
}

/** Whether the answers are the smallest there are, and all of them where no more of them are counted than told. */
export const isExact = (
  solver: Highs,
  form: Form,
  report: AnyDraft,
  { repairs, count, status }: LocateResult,
): boolean => {
  if (status === 'balanced') return hasOther(solver, form, report, 0) === true
  const sets = repairs.map(({ changes }) => changes.map(({ cell }) => cell))
  if (!sets[0]) return false
  const size = sets[0].length
  return (
    hasOther(solver, form, report, count > sets.length ? size - 1 : size, count > sets.length ? [] : sets) === false
  )
}
