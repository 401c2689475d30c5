import type { AnyDraft, Form } from '@gxgk/core'
import { compiledForm } from '@gxgk/core'
import highs from 'highs'
import type { Highs } from 'highs'

/** HiGHS, an exact solver, to hold the search against. */
export const loadHighs = (): Promise<Highs> => highs()

/**
 * Whether fewer than `size` figures of a whole report can be changed so that every identity holds, as a mixed integer program in
 * CPLEX LP format. Figures of the form must be counts. Parts of a change may be fractions, so a “no” holds for whole numbers too.
 * Undefined where the solver does not finish.
 */
export const hasFewer = (solver: Highs, form: Form, report: AnyDraft, size: number): boolean | undefined => {
  const { cells, printed, identities } = compiledForm(form)
  const values = cells.slice(0, printed).map(({ table, row, column }) => report.tables[table]![row]![column] as number)
  const named = [...new Set(identities.flatMap(({ left, right }) => [...left.cells, ...right.cells]))]
  const rows = identities.map(({ left, right }) => {
    const terms = [
      ...[...left.cells].map((cell) => [cell, 1] as const),
      ...[...right.cells].map((cell) => [cell, -1] as const),
    ]
    return { terms, residual: terms.reduce((sum, [cell, by]) => sum + by * values[cell]!, 0) }
  })
  const most = rows.reduce((sum, { residual }) => sum + Math.abs(residual), 0)
  const sign = (by: number) => (by > 0 ? '+' : '-')
  const less = (cell: number) => Math.min(most, values[cell]!)
  const program = [
    'Minimize',
    `obj: ${named.map((cell) => `z${cell}`).join(' + ')}`,
    'Subject To',
    `size: ${named.map((cell) => `z${cell}`).join(' + ')} <= ${size - 1}`,
    ...rows.map(
      ({ terms, residual }, r) =>
        `c${r}: ${terms.map(([cell, by]) => `${sign(by)} p${cell} ${sign(-by)} n${cell}`).join(' ')} = ${-residual}`,
    ),
    ...named.flatMap((cell) => [
      `u${cell}: p${cell} - ${most} z${cell} <= 0`,
      `l${cell}: n${cell} - ${less(cell)} z${cell} <= 0`,
    ]),
    'Bounds',
    ...named.flatMap((cell) => [`0 <= p${cell} <= ${most}`, `0 <= n${cell} <= ${less(cell)}`]),
    'Binary',
    named.map((cell) => `z${cell}`).join(' '),
    'End',
  ].join('\n')
  const { Status } = solver.solve(program, { mip_feasibility_tolerance: 1e-9, time_limit: 60, output_flag: false })
  return Status === 'Infeasible' ? false : Status === 'Optimal' ? true : undefined
}
