import type { AnyDraft, CheckResult, RuleCode } from '@gxgk/core'
import { check, rules as allRules } from '@gxgk/core'
import { corpusColumns } from '../src/figures/columns'
import { byCheckTable, filedView, shapesOfSums } from '../src/check/prepare'
import { checkCorpus } from '../src/check/check-corpus'
import type { StatusCounts } from '../src/check/statuses'
import { ruleQueries, sqlRules } from '../src/sql/rule-queries'
import type { DialectName } from '../src/sql/dialect'
import type { RuleQuery } from '../src/sql/terms'
import { statusColumn } from '../src/sql/terms'
import type { Duck } from '../src/store/duckdb'
import { openCorpus } from '../src/store/open-corpus'
import { corpusOf } from './corpus-of'
import type { World } from './world-arbitrary'

const rules = allRules.filter(({ code }) => (sqlRules as readonly RuleCode[]).includes(code))

/** What `check` says of each draft of a world. */
const wantedOf = ({ drafts, parents, forms }: World): readonly CheckResult[] => {
  const ids = new Map<AnyDraft, string>(drafts.map((draft, i) => [draft, `d${i}`]))
  const byId = (a: AnyDraft, b: AnyDraft) => (ids.get(a)! < ids.get(b)! ? -1 : 1)
  return drafts.map((draft) => {
    const previous = drafts.find(({ organ, year }) => organ === draft.organ && year === draft.year - 1)
    const memberNames = parents.filter(([, parent]) => parent === draft.organ).map(([name]) => name)
    const members = drafts.filter(({ organ, year }) => memberNames.includes(organ) && year === draft.year).sort(byId)
    return check(draft, {
      rules,
      forms,
      ...(previous && { previous, sameOrgan: true }),
      ...(members.length > 0 && { members }),
      ...(memberNames.length > 0 && { memberNames: [...memberNames].sort() }),
    })
  })
}

const statusIn = ({ passed, failed, unknown }: CheckResult, rule: RuleCode) =>
  passed.includes(rule) ? 'pass' : failed.includes(rule) ? 'fail' : unknown.includes(rule) ? 'unknown' : 'none'

/** A failed finding as one line; of what a rule does not tell as a figure, nothing. */
const wantedLines = (id: string, { findings }: CheckResult) =>
  findings
    .filter(({ status }) => status === 'fail')
    .map(({ code, cells, expected, actual }) => [id, code, cells.join(), expected, actual].join(' '))

const toldLines = (query: RuleQuery, rows: readonly (readonly unknown[])[]): readonly string[] => {
  if (query.isOneFinding) {
    const found = new Map<string, number[]>()
    for (const [id, k] of rows) found.set(String(id), [...(found.get(String(id)) ?? []), Number(k)])
    return [...found].map(([id, ks]) => {
      const terms = ks.sort((a, b) => a - b).map((k) => query.terms[k - 1]!)
      return [id, terms[0]!.rule, terms.flatMap(({ cells }) => cells).join(), undefined, undefined].join(' ')
    })
  }
  return rows.map(([id, k, actual, expected]) => {
    const { rule, cells, tells } = query.terms[Number(k) - 1]!
    const figures = [tells === 'both' ? Number(expected) : undefined, tells === 'nothing' ? undefined : Number(actual)]
    return [id, rule, cells.join(), ...figures].join(' ')
  })
}

/** What runs the SQL: rows of texts or numbers; null, true and false (or 1 and 0) as what they are. */
export interface Engine {
  readonly dialect: DialectName
  /** Takes in the tables of a corpus, `filed` among them. */
  readonly load: (dir: string, own: Duck, world: World) => void | Promise<void>
  readonly rows: (sql: string) => Rows | Promise<Rows>
}

type Rows = readonly (readonly unknown[])[]

/** What SQL finds and says of the rules, where it is SQL that judges. */
const bySql = async (duck: Duck, { drafts, forms }: World, { dialect, rows }: Pick<Engine, 'dialect' | 'rows'>) => {
  const odd = new Set((await duck.rows('SELECT id FROM by_check')).map(([id]) => String(id)))
  const shapes = (await duck.rows('SELECT DISTINCT shape FROM figures')).map(([shape]) => String(shape))
  const lines: string[] = []
  const statuses = new Map<string, string>()
  const flagged = new Set<string>()
  const sums = await shapesOfSums(duck)
  for (const query of ruleQueries(shapes, { forms, dialect })) {
    if (query.name === 'tree' && !sums.has(query.shape)) continue
    lines.push(...toldLines(query, await rows(query.findings)))
    const names = query.rules.map(statusColumn).join(', ')
    for (const [id, is, ...values] of await rows(`SELECT id, flagged, ${names} FROM (${query.statuses}) AS s`)) {
      if (is) flagged.add(String(id))
      query.rules.forEach((rule, i) => {
        const status = values[i] === null ? 'unknown' : values[i] ? 'fail' : 'pass'
        statuses.set(`${String(id)} ${rule}`, status)
      })
    }
  }
  return { odd, lines: lines.filter((line) => !odd.has(line.split(' ')[0]!)), statuses, flagged, count: drafts.length }
}

export interface Agreement {
  /** What the two say otherwise, a line each. */
  readonly differences: readonly string[]
  readonly reports: number
  /** Judged by SQL alone. */
  readonly bySql: number
  readonly findings: number
  readonly statuses: number
}

/**
 * Makes a corpus of a world and compares what SQL and `checkCorpus` say of it with what `check` says of each draft. The SQL is run by
 * DuckDB, or by another engine.
 */
export const agreement = async (duck: Duck, dir: string, world: World, engine?: Engine): Promise<Agreement> => {
  await corpusOf(duck, dir, world.drafts, world.parents, world.forms)
  const wanted = wantedOf(world)
  const own = await openCorpus(dir, corpusColumns(world.forms), { threads: 1 })
  const differences: string[] = []
  const compare = (what: string, a: unknown, b: unknown) => {
    const [x, y] = [JSON.stringify(a), JSON.stringify(b)]
    if (x !== y) differences.push(`${what}: check ${x}, SQL ${y}`)
  }
  let [findings, statuses] = [0, 0]
  const judged = async () => {
    await filedView(own)
    await byCheckTable(own)
    await engine?.load(dir, own, world)
    return bySql(own, world, engine ?? { dialect: 'duckdb', rows: own.rows })
  }
  const sql = await judged().finally(own.close)
  wanted.forEach((result, i) => {
    const id = `d${i}`
    if (sql.odd.has(id)) return
    const lines = wantedLines(id, result)
    findings += lines.length
    compare(`${id} findings`, [...lines].sort(), sql.lines.filter((line) => line.startsWith(`${id} `)).sort())
    if (result.findings.length > 0 && !sql.flagged.has(id)) differences.push(`${id}: not flagged`)
    for (const { code } of rules) {
      const status = statusIn(result, code)
      const told = sql.statuses.get(`${id} ${code}`) ?? (code === 'TREE-01' ? 'unknown' : 'none')
      statuses++
      compare(`${id} ${code}`, status, told)
    }
  })
  const found = new Map<string, CheckResult>()
  const whole = await checkCorpus(dir, {
    forms: world.forms,
    threads: 1,
    onReport: ({ id, result }) => void found.set(id, result),
  })
  wanted.forEach((result, i) => compare(`d${i} whole`, result.findings, found.get(`d${i}`)?.findings ?? []))
  for (const { code } of rules) {
    const told = wanted.map((result) => statusIn(result, code))
    const counts = (['pass', 'fail', 'unknown'] as const).map((status) => told.filter((one) => one === status).length)
    const { pass, fail, unknown }: StatusCounts = whole.statuses[code] ?? { pass: 0, fail: 0, unknown: 0 }
    compare(`${code} counts`, counts, [pass, fail, unknown])
  }
  return { differences, reports: wanted.length, bySql: wanted.length - sql.odd.size, findings, statuses }
}
