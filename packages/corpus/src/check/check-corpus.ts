import type { Form, RuleCode } from '@gxgk/core'
import type { OptionCheck, OptionChecks, StopSignal } from '@gxgk/document'
import { abortSignal, assertOptions, calls, listing, words } from '@gxgk/document'
import { assertPath, duckChecks } from '../option-checks'
import { corpusColumns } from '../figures/columns'
import { ruleQueries, sqlRules } from '../sql/rule-queries'
import type { Duck, DuckOptions } from '../store/duckdb'
import { openCorpus } from '../store/open-corpus'
import type { CheckedStored } from './checked-reports'
import { checkedReports } from './checked-reports'
import { byCheckTable, filedView, shapesOfSums } from './prepare'
import type { Statuses } from './statuses'
import { addCounts, judge } from './statuses'

//   figures ─▶ SQL of each shape ─▶ statuses, counted
//                     └─▶ ids of reports with something to tell ─┐
//   numbers that no column holds, verdicts of people ─▶ ids ─────┴─▶ drafts ─▶ check ─▶ whole findings

export interface CheckCorpusOptions extends DuckOptions {
  /** The codes of the rules, or how they begin (`SUM`, `YEAR-01`); all that are SQL when absent. */
  readonly rules?: readonly string[]
  readonly forms?: readonly Form[]
  /** Told of each report of which something is found; in the order of ids. Awaited. */
  readonly onReport?: (report: CheckedStored) => void | Promise<void>
  readonly signal?: StopSignal
}

const isOf = (code: string, wanted: unknown) =>
  code === wanted || (words.is(wanted) && code.startsWith(`${wanted as string}-`))

const someCodes: OptionCheck = {
  expected: {
    zh: `列表，各是 ${sqlRules.join('、')} 之一，或它的开头如 SUM`,
    en: `an array of ${sqlRules.join(', ')}, or of how they begin, such as SUM`,
  },
  is: (value) => Array.isArray(value) && value.every((one) => sqlRules.some((code) => isOf(code, one))),
}

const checkChecks = {
  ...duckChecks,
  rules: someCodes,
  forms: listing,
  onReport: calls,
  signal: abortSignal,
} satisfies OptionChecks<CheckCorpusOptions>

export interface CorpusCheck {
  readonly reports: number
  /** How many reports have something that `check` tells. */
  readonly told: number
  readonly findings: number
  /** How many reports went through `check` itself: those of which something is to be told, and those that SQL cannot judge. */
  readonly rebuilt: number
  readonly statuses: Statuses
}

const chosen = (wanted: readonly string[] | undefined): readonly RuleCode[] =>
  sqlRules.filter((code) => !wanted || wanted.some((one) => isOf(code, one)))

const countsOf = (duck: Duck, where = '') =>
  duck.rows(`SELECT shape, count(*) FROM figures ${where} GROUP BY shape ORDER BY shape`)

/**
 * Holds every report of a corpus against the rules on figures: by SQL made from the forms, and by `check` where SQL finds something or
 * cannot judge. Findings and statuses are those of `check`, each report with last year's of the same organ, and with those that it adds up.
 */
export const checkCorpus = async (dir: string, options: CheckCorpusOptions = {}): Promise<CorpusCheck> => {
  assertPath('checkCorpus', 'dir', dir)
  assertOptions<CheckCorpusOptions>('checkCorpus', options, checkChecks)
  const { forms, onReport, signal } = options
  const codes = chosen(options.rules)
  const duck = await openCorpus(dir, corpusColumns(forms), options)
  try {
    await filedView(duck)
    await byCheckTable(duck)
    const shapes = (await countsOf(duck)).map(([shape]) => String(shape))
    const bySql = new Map(
      (await countsOf(duck, 'WHERE id NOT IN (SELECT id FROM by_check)')).map(([s, n]) => [s, Number(n)]),
    )
    const sums = await shapesOfSums(duck)
    const ids = new Set((await duck.rows('SELECT id FROM by_check')).map(([id]) => String(id)))
    const judgedByCheck = new Set(ids)
    let statuses: Statuses = {}
    for (const query of ruleQueries(shapes, forms ? { forms } : {})) {
      signal?.throwIfAborted()
      if (!query.rules.some((rule) => codes.includes(rule))) continue
      const total = bySql.get(query.shape) ?? 0
      // The SQL of sums over organs is long: where nothing adds up others it would be planned for nothing.
      if (query.name === 'tree' && !sums.has(query.shape)) {
        if (total > 0) statuses = addCounts(statuses, 'TREE-01', { unknown: total })
        continue
      }
      const judged = await judge(duck, query, total, statuses)
      statuses = judged.statuses
      for (const id of judged.flagged) ids.add(id)
    }
    let [told, findings] = [0, 0]
    for await (const report of checkedReports(duck, [...ids].sort(), codes, forms)) {
      signal?.throwIfAborted()
      const { result } = report
      if (judgedByCheck.has(report.id))
        for (const [status, rules] of [
          ['pass', result.passed],
          ['fail', result.failed],
          ['unknown', result.unknown],
        ] as const)
          for (const rule of rules) statuses = addCounts(statuses, rule, { [status]: 1 })
      if (result.findings.length === 0) continue
      told++
      findings += result.findings.length
      await onReport?.(report)
    }
    const [[reports] = []] = await duck.rows('SELECT count(*) FROM figures')
    return {
      reports: Number(reports),
      told,
      findings,
      rebuilt: ids.size,
      statuses: Object.fromEntries(codes.flatMap((code) => (statuses[code] ? [[code, statuses[code]]] : []))),
    }
  } finally {
    duck.close()
  }
}
