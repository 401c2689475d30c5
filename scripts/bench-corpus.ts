// npx tsx --conditions=@gxgk/source scripts/bench-corpus.ts [reports]
// Writes synthetic reports, then measures writing and the rules, each in seconds of processor time, one thread.
// With GXGK_CHDB (see test/long/clickhouse.long.ts) also the same rules on ClickHouse.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft } from '@gxgk/core'
import { aggregate, form2021 } from '@gxgk/core'
import { changedAt, reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { checkCorpus } from '../packages/corpus/src/check/check-corpus'
import { byCheckTable, filedView } from '../packages/corpus/src/check/prepare'
import { corpusColumns } from '../packages/corpus/src/figures/columns'
import { rowMakerOf } from '../packages/corpus/src/figures/row'
import { ruleQueries } from '../packages/corpus/src/sql/rule-queries'
import { openDuck } from '../packages/corpus/src/store/duckdb'
import { makeCorpus, partsOf } from '../packages/corpus/src/store/layout'
import { mergeBatches } from '../packages/corpus/src/store/merge-batches'
import { openCorpus } from '../packages/corpus/src/store/open-corpus'
import { dataOf, writeBatch, writePart } from '../packages/corpus/src/store/write-batch'
import { openClickhouse } from '../test/clickhouse/open-clickhouse'

const count = Number(process.argv[2] ?? 100_000)
const bureaux = 30
const years = 5
/** Of a district a year: its bureaux, and the report that adds them up. */
const perDistrict = bureaux + 1
const batch = 40_960

/** Figures as bureaux have them, most of them zero; four in a hundred with a wrong total. */
const samples = fc.sample(reportArbitrary(form2021, 40), { numRuns: 400, seed: 1 }).map((report, i): AnyDraft => {
  const { narratives: _, ...rest } = report as AnyDraft
  return i % 25 === 0 ? changedAt(rest, 'requests.handled.total', (figure) => Number(figure) + 1) : rest
})
const sampleOf = (organ: number, year: number): AnyDraft => ({ ...samples[(organ * 7 + year) % samples.length]!, year })

const sums = new Map<string, AnyDraft>()
/** A twentieth of the sums are wrong in a cell. */
const sumOf = (district: number, year: number): AnyDraft => {
  // Districts so far apart have the same samples.
  const key = `${district % samples.length} ${year}`
  const own = Array.from({ length: bureaux }, (_, i) => sampleOf(district * bureaux + i, year))
  const sum = sums.get(key) ?? (aggregate(own as never, { organ: '', year }) as AnyDraft)
  sums.set(key, sum)
  return district % 20 === 0 ? changedAt(sum, 'disclosure.licensing.decisions', (figure) => Number(figure) + 1) : sum
}
const nameOf = (organ: number) => {
  const [district, i] = [Math.floor(organ / perDistrict), organ % perDistrict]
  return i === bureaux ? `某省第${district}区人民政府` : `某省第${district}区第${i}局`
}
const draftAt = (at: number): AnyDraft => {
  const [organ, year] = [Math.floor(at / years), 2021 + (at % years)]
  const [district, i] = [Math.floor(organ / perDistrict), organ % perDistrict]
  return { ...(i === bureaux ? sumOf(district, year) : sampleOf(district * bureaux + i, year)), organ: nameOf(organ) }
}

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const measured = async <T>(name: string, work: () => T | Promise<T>): Promise<readonly [T, number]> => {
  const [before, wall] = [cpu(), performance.now()]
  const value = await work()
  const seconds = cpu() - before
  const rss = Math.round(process.resourceUsage().maxRSS / 1000)
  console.log(
    `${name.padEnd(36)} ${seconds.toFixed(2)} cpu-s  ${((performance.now() - wall) / 1000).toFixed(2)} s  most RSS ${rss} MB`,
  )
  return [value, seconds]
}

const dir = mkdtempSync(join(tmpdir(), 'gxgk-bench-'))
try {
  const columns = corpusColumns()
  const rowOf = rowMakerOf(columns)
  makeCorpus(dir)
  const duck = await openDuck({ threads: 1, memory: '400MB' })
  console.log(`${count} reports; before writing RSS ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
  const [, writing] = await measured('write', async () => {
    for (let from = 0; from < count; from += batch) {
      const figures = Array.from({ length: Math.min(batch, count - from) }, (_, i) => {
        const at = from + i
        return { id: at.toString(16).padStart(16, '0'), ...rowOf(draftAt(at)) }
      })
      await writeBatch(duck, dir, `p${from}`, columns, { figures, catalogue: [], narrative: [], problem: [] })
    }
  })
  const organs = Array.from({ length: Math.ceil(count / years) }, (_, organ) => {
    const district = Math.floor(organ / perDistrict)
    return [nameOf(organ), null, organ % perDistrict === bureaux ? null : `某省第${district}区人民政府`, null]
  })
  await writePart(duck, dir, 'organ', 'organs', dataOf('organ', organs), organs.length)
  // Batches of nothing but figures, which are whole all the same.
  const catalogue = Array.from({ length: Math.ceil(count / batch) }, (_, i) => `p${i * batch}`)
  const none = [['', '', null, 0, '', '', '', 'ok', null, null, null, 0, null]]
  for (const name of catalogue) await writePart(duck, dir, 'catalogue', name, dataOf('catalogue', none), 1)
  const [, merging] = await measured('merge', () => mergeBatches(duck, dir))
  duck.close()
  const bytes = partsOf(dir, 'figures').reduce((sum, { path }) => sum + statSync(path).size, 0)
  console.log(
    `${Math.round(count / writing)} reports a cpu-s (rows made of drafts included), with merging ${Math.round(count / (writing + merging))}, ${(bytes / count).toFixed(1)} B a report`,
  )
  const corpus = await openCorpus(dir, columns, { threads: 1 })
  await filedView(corpus)
  await byCheckTable(corpus)
  const times = new Map<string, number>()
  const queries = ruleQueries(['2021'])
  const counted = (sql: string) => `SELECT count(*) FROM (${sql}) AS f`
  const flagged = (sql: string) => `SELECT count(*) FROM (${sql}) AS s WHERE flagged`
  const found = new Map<string, string>()
  for (const { name, findings, statuses } of queries) {
    const [rows, first] = await measured(`${name}: findings`, () => corpus.rows(counted(findings)))
    const [told, second] = await measured(`${name}: statuses`, () => corpus.rows(flagged(statuses)))
    times.set(name, first + second)
    found.set(name, `${String(rows[0]![0])} findings, ${String(told[0]![0])} reports`)
    console.log(`  ${found.get(name)}`)
  }
  corpus.close()
  console.log(`all rules ${[...times.values()].reduce((sum, one) => sum + one, 0).toFixed(2)} cpu-s`)
  const [summary] = await measured('checkCorpus, SUM and FLOW', () =>
    checkCorpus(dir, { threads: 1, memory: '1GB', rules: ['SUM', 'FLOW'] }),
  )
  console.log(`  ${summary.rebuilt} of ${summary.reports} rebuilt, ${summary.findings} findings`)
  const folder = process.env.GXGK_CHDB
  if (folder !== undefined) {
    const clickhouse = openClickhouse(folder, ['SET max_threads = 1'])
    clickhouse.views(dir)
    for (const { name, findings, statuses } of ruleQueries(['2021'], { dialect: 'clickhouse' })) {
      const [rows, first] = await measured(`ClickHouse ${name}: findings`, () => clickhouse.rows(counted(findings)))
      const [told, second] = await measured(`ClickHouse ${name}: statuses`, () => clickhouse.rows(flagged(statuses)))
      const same = `${String(rows[0]![0])} findings, ${String(told[0]![0])} reports` === found.get(name)
      const ratio = ((first + second) / times.get(name)!).toFixed(2)
      console.log(`  ${same ? 'the same' : 'NOT THE SAME'}, ${ratio} × DuckDB`)
    }
  }
} finally {
  rmSync(dir, { recursive: true })
}
