import type { RuleTerm, RuleQuery } from './terms'
import { queryOf } from './terms'
import { literal } from './dialect'
import type { Scope } from './scope'
import { columnOf, kindOf } from './scope'

/** SUM-01, SUM-02, SUM-03 and FLOW-01: the identities of the form. */
export const identityQuery = (scope: Scope): RuleQuery | undefined => {
  const { dialect, shape, form } = scope
  const { cells, identities } = form
  const addresses = (side: Int32Array) => [...side].map((cell) => cells[cell]!.address)
  // Counts are held so small that their sums are none too large; only where amounts are added are all made alike.
  const isMixed = identities.some(({ left }) => kindOf(scope, cells[left.cells[0]!]!.address) === 'amount')
  const sum = (side: readonly string[]) => {
    const added = side.map((cell) => columnOf(scope, 'r', cell)).join(' + ')
    return isMixed ? dialect.decimal(`(${added})`) : `(${added})`
  }
  const terms = identities.map(({ rule, left, right }): RuleTerm => {
    const [a, e] = [addresses(left.cells), addresses(right.cells)]
    return { rule, cells: [...a, ...e], actual: sum(a), expected: sum(e), isPlain: true, tells: 'both' }
  })
  if (terms.length === 0) return undefined
  return queryOf({
    name: 'identities',
    shape,
    dialect,
    terms,
    from: `${dialect.bounded} AS r`,
    where: `r.shape = ${literal(shape)}`,
  })
}
