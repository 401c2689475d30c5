// npx tsx --conditions=@gxgk/source scripts/bench-corpus.ts [reports]
// Writes synthetic reports, then measures writing and the rules, each in seconds of processor time, one thread.
// With GXGK_CHDB (see test/long/clickhouse.long.ts) also the same rules on ClickHouse.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft } from '@gxgk/core'
import { checkCorpus } from '../packages/corpus/src/check/check-corpus'
import { byCheckTable, filedView } from '../packages/corpus/src/check/prepare'
import { corpusColumns } from '../packages/corpus/src/figures/columns'
import type { FigureRow } from '../packages/corpus/src/figures/row'
import { rowMakerOf } from '../packages/corpus/src/figures/row'
import { sha256Of } from '../packages/corpus/src/import/rows-of'
import { ruleQueries } from '../packages/corpus/src/sql/rule-queries'
import { openDuck } from '../packages/corpus/src/store/duckdb'
import { makeCorpus, partsOf } from '../packages/corpus/src/store/layout'
import { mergeBatches } from '../packages/corpus/src/store/merge-batches'
import { openCorpus } from '../packages/corpus/src/store/open-corpus'
import { dataOf, writeBatch, writePart } from '../packages/corpus/src/store/write-batch'
import { bureauName, bureaux, districtName, madeDistrict, perDistrict } from '../packages/corpus/test/made-districts'
import { openClickhouse } from '../test/clickhouse/open-clickhouse'

const count = Number(process.argv[2] ?? 100_000)
const years = [2021, 2022, 2023, 2024, 2025]
const batch = 40_960
const districts = Math.ceil(count / (perDistrict * years.length))

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
  let making = 0
  /** Drafts as an import has them, one after another; what making them takes is no part of writing. */
  function* drafts(): Generator<AnyDraft> {
    let left = count
    for (let district = 0; left > 0; district++) {
      const before = cpu()
      const own = [...madeDistrict(district, years)].slice(0, left)
      making += cpu() - before
      left -= own.length
      yield* own
    }
  }
  let written = 0
  const [, all] = await measured('write, making of reports included', async () => {
    let figures: (FigureRow & { readonly id: string })[] = []
    const write = async () => {
      await writeBatch(duck, dir, `p${written}`, columns, { figures, catalogue: [], narrative: [], problem: [] })
      written += figures.length
      figures = []
    }
    for (const draft of drafts()) {
      const at = written + figures.length
      figures.push({ id: sha256Of(Buffer.from(`${at}`)).slice(0, 16), ...rowOf(draft) })
      if (figures.length === batch) await write()
    }
    await write()
  })
  const writing = all - making
  const organs = Array.from({ length: districts }, (_, district) => [
    ...Array.from({ length: bureaux }, (_, i) => [bureauName(district, i), null, districtName(district), null]),
    [districtName(district), null, null, null],
  ]).flat()
  await writePart(duck, dir, 'organ', 'organs', dataOf('organ', organs), organs.length)
  // Batches of nothing but figures, which are whole all the same.
  const catalogue = Array.from({ length: Math.ceil(count / batch) }, (_, i) => `p${i * batch}`)
  const none = [['', '', null, 0, '', '', '', 'ok', null, null, null, 0, null]]
  for (const name of catalogue) await writePart(duck, dir, 'catalogue', name, dataOf('catalogue', none), 1)
  const [, merging] = await measured('merge', () => mergeBatches(duck, dir))
  duck.close()
  const bytes = partsOf(dir, 'figures').reduce((sum, { path }) => sum + statSync(path).size, 0)
  console.log(
    `writing alone ${writing.toFixed(2)} cpu-s: ${Math.round(count / writing)} reports a cpu-s (rows made of drafts included), with merging ${Math.round(count / (writing + merging))}, ${(bytes / count).toFixed(1)} B a report`,
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
