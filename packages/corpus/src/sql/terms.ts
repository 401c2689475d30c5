import type { RuleCode } from '@gxgk/core'
import type { Dialect } from './dialect'

/** One thing that a rule looks at in a report, as SQL. */
export interface RuleTerm {
  readonly rule: RuleCode
  /** The cells of a finding on it. */
  readonly cells: readonly string[]
  readonly actual: string
  readonly expected: string
  /** True where it is broken, false where it is not, NULL where that is unknown; that both differ when absent. */
  readonly broken?: string
  /** Whether the difference shows what is broken; otherwise the condition itself decides which places are told. */
  readonly isPlain?: boolean
  /** Which of `actual` and `expected` a finding tells. */
  readonly tells: 'both' | 'actual' | 'nothing'
}

/** The rules of one kind on the reports of one shape, as SQL over the tables `figures`, `filed` and `organ`. */
export interface RuleQuery {
  readonly name: string
  readonly shape: string
  readonly rules: readonly RuleCode[]
  /** What `k` counts, from 1. */
  readonly terms: readonly RuleTerm[]
  /** Whether all that is found in one report is one finding on all the cells. */
  readonly isOneFinding?: boolean
  /** Rows `id, k, actual, expected`. */
  readonly findings: string
  /**
   * Rows `id`, a column a rule (`SUM_01`) that is true where it is broken, false where it holds, NULL where that is unknown, and
   * `flagged`: whether `check` has something to tell. A report that is not among them cannot be judged by these rules.
   */
  readonly statuses: string
}

/** Of a rule that finds nothing to look at in a form, and so holds. */
export const holds = (rule: RuleCode): RuleTerm => ({
  rule,
  cells: [],
  actual: '0',
  expected: '0',
  broken: '1 = 0',
  tells: 'nothing',
})

export const statusColumn = (rule: RuleCode): string => rule.replace('-', '_')

export const brokenOf = ({ broken, actual, expected }: RuleTerm): string => broken ?? `${actual} <> ${expected}`

const byRule = (terms: readonly RuleTerm[]): ReadonlyMap<RuleCode, readonly RuleTerm[]> => {
  const found = new Map<RuleCode, RuleTerm[]>()
  for (const term of terms) found.set(term.rule, [...(found.get(term.rule) ?? []), term])
  return found
}

const anyOf = (terms: readonly RuleTerm[]): string => terms.map((term) => `(${brokenOf(term)})`).join(' OR ')

/**
 * What says of each rule whether it is broken: SQL's own OR of three values is fail, unknown and pass. Where something else says whether a
 * rule holds, the two stand in conditions: of these an engine works out no more than it needs.
 */
const statusesOf = (
  terms: readonly RuleTerm[],
  holds: { readonly [rule: string]: string },
): readonly { readonly column: string; readonly status: string }[] =>
  [...byRule(terms)].map(([rule, own]) => {
    const any = anyOf(own)
    const status = holds[rule] ? `CASE WHEN ${any} THEN TRUE WHEN ${holds[rule]} THEN FALSE END` : `(${any})`
    return { column: statusColumn(rule), status }
  })

export interface QueryParts {
  readonly name: string
  readonly shape: string
  readonly dialect: Dialect
  readonly terms: readonly RuleTerm[]
  /** What the terms are taken from, `figures AS r` among it. */
  readonly from: string
  readonly where: string
  /** Where this does not hold no rule can be judged. */
  readonly given?: string
  /** Whether `check` tells of what is unknown, where that is for the other report's blanks. */
  readonly tellsUnknown?: string
  /** By rule: where it can be said to hold, nothing being broken; where every term is known to be not broken when absent. */
  readonly holds?: { readonly [rule: string]: string }
}

export const queryOf = (parts: QueryParts): RuleQuery => {
  const { name, shape, dialect, terms, from, where, given, tellsUnknown, holds = {} } = parts
  const actual = terms.map((term) =>
    term.isPlain ? term.actual : `CASE WHEN ${brokenOf(term)} THEN ${term.actual} END`,
  )
  const expected = terms.map((term) => term.expected)
  const statuses = statusesOf(terms, holds)
  const judged = statuses.map(({ column, status }) => {
    const whole = given === undefined ? status : `CASE WHEN ${given} THEN ${status} END`
    return `${whole} AS ${column}`
  })
  const any = [
    ...statuses.map(({ column }) => `coalesce(${column}, FALSE)`),
    ...(tellsUnknown ? [`(asked AND (${statuses.map(({ column }) => `${column} IS NULL`).join(' OR ')}))`] : []),
  ]
  const asked = tellsUnknown ? `, (${tellsUnknown}) AS asked` : ''
  return {
    name,
    shape,
    rules: [...byRule(terms).keys()],
    terms,
    findings: dialect.explode(
      `SELECT r.id AS id, ${dialect.array(actual)} AS a, ${dialect.array(expected)} AS e FROM ${from} WHERE ${where}${given ? ` AND ${given}` : ''} AND (${anyOf(terms)})`,
    ),
    statuses: `SELECT id, ${statuses.map(({ column }) => column).join(', ')}, (${any.join(' OR ')}) AS flagged FROM (SELECT r.id AS id, ${judged.join(', ')}${asked} FROM ${from} WHERE ${where}) AS s`,
  }
}
