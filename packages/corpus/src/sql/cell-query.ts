import { columnStates } from '../figures/row'
import { literal } from './dialect'
import type { Scope } from './scope'
import { columnOf, statesOf } from './scope'
import type { RuleQuery, RuleTerm } from './terms'
import { holds, queryOf } from './terms'

const { blank, slash, unread } = columnStates

/** CELL-01 on the numbers that columns hold: counts below zero. Others are `x`, which SQL does not judge. */
export const countQuery = (scope: Scope): RuleQuery => {
  const { dialect, shape, form } = scope
  const counts = form.cells.slice(0, form.printed).filter(({ kind }) => kind !== 'amount')
  const terms = counts.map(({ address, kind }): RuleTerm => {
    const actual = columnOf(scope, 'r', address)
    // A change may be negative; what is wrong with one is that it is no whole number.
    const broken = kind === 'change' ? '1 = 0' : `${actual} < 0`
    return { rule: 'CELL-01', cells: [address], actual, expected: '0', broken, tells: 'actual' }
  })
  const states = statesOf(
    scope,
    'r',
    counts.map(({ address }) => address),
  )
  return queryOf({
    name: 'counts',
    shape,
    dialect,
    terms: terms.length > 0 ? terms : [holds('CELL-01')],
    from: 'figures AS r',
    where: `r.shape = ${literal(shape)}`,
    // A blank is no count below zero; what was not read may be one.
    holds: { 'CELL-01': `r.states IS NULL OR NOT (${dialect.has(states, unread)})` },
  })
}

/** CELL-03: cells that are blank, or hold a `/` that cannot stand there. All of a report are one finding. */
export const blankQuery = (scope: Scope): RuleQuery | undefined => {
  const { dialect, shape, form } = scope
  const printed = form.cells.slice(0, form.printed)
  if (printed.length === 0) return undefined
  const wrong = [
    dialect.has(
      statesOf(
        scope,
        'r',
        printed.map(({ address }) => address),
      ),
      blank,
    ),
    dialect.has(
      statesOf(
        scope,
        'r',
        printed.filter(({ optional }) => !optional).map(({ address }) => address),
      ),
      slash,
    ),
  ].join(' OR ')
  const isOpen = dialect.has('r.states', unread)
  const status = `CASE WHEN r.states IS NULL THEN FALSE WHEN ${wrong} THEN TRUE WHEN ${isOpen} THEN NULL ELSE FALSE END`
  const cells = printed
    .map(
      ({ address, optional }, i) =>
        `SELECT ${i + 1} AS k, ${scope.columns.get(address)!.at} AS place, ${optional ? 1 : 0} AS optional`,
    )
    .join(' UNION ALL ')
  const mark = 'substr(r.states, c.place, 1)'
  return {
    name: 'blanks',
    shape,
    rules: ['CELL-03'],
    isOneFinding: true,
    terms: printed.map(({ address }) => ({
      rule: 'CELL-03',
      cells: [address],
      actual: '',
      expected: '',
      tells: 'nothing',
    })),
    findings: `SELECT r.id AS id, c.k AS k, NULL AS actual, NULL AS expected FROM figures AS r CROSS JOIN (${cells}) AS c WHERE r.shape = ${literal(shape)} AND r.states IS NOT NULL AND (${mark} = '${blank}' OR (${mark} = '${slash}' AND c.optional = 0))`,
    statuses: `SELECT id, CELL_03, coalesce(CELL_03, FALSE) AS flagged FROM (SELECT r.id AS id, ${status} AS CELL_03 FROM figures AS r WHERE r.shape = ${literal(shape)}) AS s`,
  }
}
