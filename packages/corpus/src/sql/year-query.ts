import type { ReferenceTerm } from '@gxgk/core'
import { references } from '@gxgk/core'
import { withPrevious } from './previous-year'
import type { Scope } from './scope'
import { columnOf, isNoSlash } from './scope'
import type { RuleQuery, RuleTerm } from './terms'
import { queryOf } from './terms'

/** YEAR-01, YEAR-02 and YEAR-03: figures that last year's report determines. */
export const yearQuery = (scope: Scope): RuleQuery | undefined => {
  const { dialect, shape, form } = scope
  const wide = (alias: string, cell: string) => dialect.decimal(columnOf(scope, alias, cell))
  const added = ({ from, cell, sign }: ReferenceTerm, i: number) =>
    `${sign < 0 ? ' - ' : i > 0 ? ' + ' : ''}${wide(from === 'own' ? 'r' : 'p', cell)}`
  const terms = references(form.form)
    .filter(({ rule }) => rule !== 'TREE-01')
    .map(({ rule, cell, terms }): RuleTerm => {
      const [actual, expected] = [wide('r', cell), `(${terms.map(added).join('')})`]
      const broken = `${isNoSlash(scope, 'r', cell)} AND ${actual} <> ${expected}`
      return { rule, cells: [cell], actual, expected, broken, isPlain: true, tells: 'both' }
    })
  if (terms.length === 0) return undefined
  const other = withPrevious(scope)
  return queryOf({ name: 'years', shape, dialect, terms, ...other, tellsUnknown: other.given })
}
