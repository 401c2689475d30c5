// npx tsx --conditions=@gxgk/source scripts/bench-corpus.ts [reports]
// Writes synthetic reports, then measures writing and the rules, each in seconds of processor time, one thread.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { form2021 } from '@gxgk/core'
import type { AnyDraft } from '@gxgk/core'
import { changedAt, reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { checkCorpus } from '../packages/corpus/src/check/check-corpus'
import { byCheckTable, filedView } from '../packages/corpus/src/check/prepare'
import { corpusColumns } from '../packages/corpus/src/figures/columns'
import { rowMakerOf } from '../packages/corpus/src/figures/row'
import { ruleQueries } from '../packages/corpus/src/sql/rule-queries'
import { openDuck } from '../packages/corpus/src/store/duckdb'
import { makeCorpus } from '../packages/corpus/src/store/layout'
import { openCorpus } from '../packages/corpus/src/store/open-corpus'
import { writeBatch } from '../packages/corpus/src/store/write-batch'

const count = Number(process.argv[2] ?? 100_000)
const bureaux = 30
const years = 5
const batch = 40_960

/** Figures as bureaux have them, most of them zero; four in a hundred with a wrong total. */
const samples = fc.sample(reportArbitrary(form2021, 40), { numRuns: 400, seed: 1 }).map((report, i): AnyDraft => {
  const { narratives: _, ...rest } = report as AnyDraft
  return i % 25 === 0 ? changedAt(rest, 'requests.handled.total', (figure) => Number(figure) + 1) : rest
})

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const measured = async <T>(name: string, work: () => Promise<T>): Promise<readonly [T, number]> => {
  const [before, wall] = [cpu(), performance.now()]
  const value = await work()
  const seconds = cpu() - before
  const rss = Math.round(process.resourceUsage().maxRSS / 1000)
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(2)} cpu-s  ${((performance.now() - wall) / 1000).toFixed(2)} s  most RSS ${rss} MB`,
  )
  return [value, seconds]
}

const dir = mkdtempSync(join(tmpdir(), 'gxgk-bench-'))
try {
  const columns = corpusColumns()
  const rowOf = rowMakerOf(columns)
  makeCorpus(dir)
  const duck = await openDuck({ threads: 1, memory: '1GB' })
  const [, writing] = await measured(`write ${count}`, async () => {
    for (let from = 0; from < count; from += batch) {
      const figures = Array.from({ length: Math.min(batch, count - from) }, (_, i) => {
        const at = from + i
        const [organ, year] = [Math.floor(at / years), 2021 + (at % years)]
        const draft = {
          ...samples[(organ * 7 + year) % samples.length]!,
          organ: `某区${Math.floor(organ / bureaux)}第${organ % bureaux}局`,
          year,
        }
        return { id: `${at.toString(16).padStart(16, '0')}`, ...rowOf(draft) }
      })
      await writeBatch(duck, dir, `p${from}`, columns, { figures, catalogue: [], narrative: [], problem: [] })
    }
  })
  duck.close()
  const bytes = readdirSync(join(dir, 'figures')).reduce(
    (sum, name) => sum + statSync(join(dir, 'figures', name)).size,
    0,
  )
  console.log(
    `${Math.round(count / writing)} reports a cpu-s (rows made of drafts included), ${(bytes / count).toFixed(1)} B a report`,
  )
  const corpus = await openCorpus(dir, columns, { threads: 1 })
  await filedView(corpus)
  await byCheckTable(corpus)
  for (const { name, findings, statuses } of ruleQueries(['2021'])) {
    const [rows] = await measured(`${name}: findings`, () => corpus.rows(`SELECT count(*) FROM (${findings}) AS f`))
    console.log(`  ${String(rows[0]![0])} findings`)
    await measured(`${name}: statuses`, () =>
      corpus.rows(`SELECT count(*) FILTER (WHERE flagged) FROM (${statuses}) AS s`),
    )
  }
  corpus.close()
  const [summary] = await measured('checkCorpus, SUM and FLOW', () =>
    checkCorpus(dir, { threads: 1, rules: ['SUM', 'FLOW'] }),
  )
  console.log(`  ${summary.rebuilt} of ${summary.reports} rebuilt, ${summary.findings} findings`)
} finally {
  rmSync(dir, { recursive: true })
}
