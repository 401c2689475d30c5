import type { RuleCode, Status } from '@gxgk/core'
import type { RuleQuery } from '../sql/terms'
import { statusColumn } from '../sql/terms'
import type { Duck } from '../store/duckdb'

/** How many reports a rule holds for. */
export type StatusCounts = { readonly [S in Status]: number }

export type Statuses = { readonly [rule in RuleCode]?: StatusCounts }

const none: StatusCounts = { pass: 0, fail: 0, unknown: 0 }

export const addCounts = (statuses: Statuses, rule: RuleCode, counts: Partial<StatusCounts>): Statuses => {
  const { pass, fail, unknown } = statuses[rule] ?? none
  return {
    ...statuses,
    [rule]: {
      pass: pass + (counts.pass ?? 0),
      fail: fail + (counts.fail ?? 0),
      unknown: unknown + (counts.unknown ?? 0),
    },
  }
}

/**
 * Judges the reports of a shape by the rules of a query: how many hold, and the ids of those of which `check` has something to tell.
 * `total` are the reports of the shape; of those that the query says nothing of nobody knows.
 */
export const judge = async (
  duck: Duck,
  { statuses, rules }: RuleQuery,
  total: number,
  before: Statuses,
): Promise<{ readonly statuses: Statuses; readonly flagged: readonly string[] }> => {
  await duck.run(
    `CREATE TEMP TABLE judged AS SELECT * FROM (${statuses}) AS j WHERE id NOT IN (SELECT id FROM by_check)`,
  )
  try {
    const columns = rules.map(statusColumn)
    const sums = columns.flatMap((column) => [
      `count(*) FILTER (WHERE NOT ${column})`,
      `count(*) FILTER (WHERE ${column})`,
    ])
    const [counted] = await duck.rows(`SELECT ${sums.join(', ')} FROM judged`)
    const flagged = await duck.rows('SELECT id FROM judged WHERE flagged')
    const counts = rules.map((rule, i) => {
      const [pass, fail] = [Number(counted![2 * i]), Number(counted![2 * i + 1])]
      return [rule, { pass, fail, unknown: total - pass - fail }] as const
    })
    return {
      statuses: counts.reduce((made, [rule, own]) => addCounts(made, rule, own), before),
      flagged: flagged.map(([id]) => String(id)),
    }
  } finally {
    await duck.run('DROP TABLE judged')
  }
}
