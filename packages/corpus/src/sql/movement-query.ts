import { movementLimits, movements } from '@gxgk/core'
import { withPrevious } from './previous-year'
import type { Scope } from './scope'
import { columnOf, kindOf } from './scope'
import type { RuleQuery, RuleTerm } from './terms'
import { holds, queryOf } from './terms'

const { copied: fewest, times, least } = movementLimits

/** YEAR-04: tables that repeat last year's, figures that changed more than tenfold. */
export const movementQuery = (scope: Scope): RuleQuery => {
  const { dialect, shape, form } = scope
  const now = (cell: string) => columnOf(scope, 'r', cell)
  const before = (cell: string) => columnOf(scope, 'p', cell)
  const tenfold = (cell: string) => {
    // Ten times a count is still a number of 64 bits, which are compared faster than wider ones; few are large enough to be compared.
    const asWide = kindOf(scope, cell) === 'amount' ? dialect.decimal : dialect.wide
    const [a, b] = [now(cell), before(cell)]
    const grew = (to: string, from: string) =>
      `(abs(${to}) >= ${least} AND abs(${asWide(to)}) > ${times} * abs(${asWide(from)}))`
    return `${grew(a, b)} OR ${grew(b, a)}`
  }
  const tables = movements(form.form).filter(({ cells }) => cells.length > 0)
  const copies = tables.flatMap(({ cells }): RuleTerm[] => {
    const told = cells.filter(({ tells }) => tells)
    if (told.length < fewest) return []
    const count = told.map(({ cell }) => `CASE WHEN ${now(cell)} <> 0 THEN 1 ELSE 0 END`).join(' + ')
    const same = cells.map(({ cell }) => `${now(cell)} = ${before(cell)}`).join(' AND ')
    const broken = `(${same}) AND (${count}) >= ${fewest}`
    const one = (value: string) => dialect.figure(value)
    return [
      {
        rule: 'YEAR-04',
        cells: cells.map(({ cell }) => cell),
        actual: one('1'),
        expected: one('0'),
        broken,
        tells: 'nothing',
      },
    ]
  })
  const changes = tables.flatMap(({ cells }) =>
    cells
      .filter(({ moves }) => moves)
      .map(({ cell }): RuleTerm => {
        const [actual, expected] = [dialect.figure(now(cell)), dialect.figure(before(cell))]
        return {
          rule: 'YEAR-04',
          cells: [cell],
          actual,
          expected,
          broken: tenfold(cell),
          tells: 'actual',
        }
      }),
  )
  const terms = [...copies, ...changes]
  const all = tables.flatMap(({ cells }) => cells.map(({ cell }) => cell))
  const whole = all.map((cell) => `${now(cell)} IS NOT NULL AND ${before(cell)} IS NOT NULL`).join(' AND ')
  return queryOf({
    name: 'movements',
    shape,
    dialect,
    terms: terms.length > 0 ? terms : [holds('YEAR-04')],
    ...withPrevious(scope),
    // A figure that is not known may have moved or not. Of most reports all are, as their states tell; another shape may lack a cell of this one.
    holds: { 'YEAR-04': `(r.states IS NULL AND p.states IS NULL AND p.shape = r.shape) OR (${whole || '1 = 1'})` },
  })
}
