import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { AnyDraft } from '@gxgk/core'
import { form2021 } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { beforeAll, expect, it } from 'vitest'
import { filedView } from '../../packages/corpus/src/check/prepare'
import { corpusColumns } from '../../packages/corpus/src/figures/columns'
import { ruleQueries } from '../../packages/corpus/src/sql/rule-queries'
import { schemaScript } from '../../packages/corpus/src/sql/schema-script'
import { openDuck } from '../../packages/corpus/src/store/duckdb'
import { openCorpus } from '../../packages/corpus/src/store/open-corpus'
import { agreement } from '../../packages/corpus/test/agree-with-check'
import { corpusOf } from '../../packages/corpus/test/corpus-of'
import { worldArbitrary } from '../../packages/corpus/test/world-arbitrary'
import type { Clickhouse } from '../clickhouse/open-clickhouse'
import { openClickhouse } from '../clickhouse/open-clickhouse'

/** The folder in which `npm install chdb` was run: 543 MB, so it is not installed with the others. */
const where = process.env.GXGK_CHDB
const most = Number(process.env.GXGK_CORPUS ?? 300)

const why = where === undefined ? '（未运行：GXGK_CHDB 没有指出 chdb 装在哪里）' : ''

// A process has one ClickHouse.
let clickhouse: Clickhouse
beforeAll(() => {
  if (where !== undefined) clickhouse = openClickhouse(where)
})

it.skipIf(where === undefined)(
  `ClickHouse runs the script of tables and rules as it is, and can read that of a cluster${why}`,
  { timeout: 1_200_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gxgk-clickhouse-'))
    const duck = await openDuck({ threads: 1 })
    try {
      const reports = fc.sample(reportArbitrary(form2021, 300), { numRuns: 6, seed: 3 }) as readonly AnyDraft[]
      const drafts = [2023, 2024].flatMap((year) =>
        reports.slice(0, 3).map((one, i) => ({ ...one, organ: `第${i}局`, year })),
      )
      // Of the last one there is no report of last year, nor are there members.
      await corpusOf(duck, folder, [...drafts, { ...reports[5]!, organ: '某区', year: 2024 }], [['某未报局', '某区']])
      const script = schemaScript('clickhouse', { shapes: ['2021'], source: folder })
      const statements = (text: string) =>
        text
          .replace(/^--.*$/gm, '')
          .split(/;\n/)
          .filter((one) => one.trim() !== '')
      clickhouse.run('CREATE DATABASE script')
      clickhouse.run('USE script')
      for (const one of statements(script)) clickhouse.run(one)
      expect(clickhouse.rows('SELECT count(*), min(year), max(year) FROM figures').map(String)).toEqual(['7,2023,2024'])
      // Whoever asks the views later has other settings: what is missing is unknown all the same.
      clickhouse.run('SET join_use_nulls = 0')
      const [[unknown] = []] = clickhouse.rows('SELECT count(*) FROM status_years_2021 WHERE YEAR_01 IS NULL')
      expect(Number(unknown)).toBe(4)
      clickhouse.run('SET join_use_nulls = 1')
      const own = await openCorpus(folder, corpusColumns(), { threads: 1 })
      await filedView(own)
      for (const { name, findings } of ruleQueries(['2021'])) {
        const [[wanted] = []] = await own.rows(`SELECT count(*) FROM (${findings}) AS f`)
        const [[found] = []] = clickhouse.rows(`SELECT count(*) FROM findings_${name}_2021`)
        expect(`${name} ${Number(found)}`).toBe(`${name} ${Number(wanted)}`)
      }
      own.close()
      // No cluster is here: its statements are read and not run.
      const spread = schemaScript('clickhouse', { shapes: ['2021'], source: 'https://store/库', cluster: '省级' })
      for (const one of statements(spread)) if (!/^\s*SET /.test(one)) clickhouse.rows(`EXPLAIN AST ${one}`)
    } finally {
      clickhouse.run('USE default')
      duck.close()
      rmSync(folder, { recursive: true })
    }
  },
)

it.skipIf(where === undefined)(
  `ClickHouse says of ${most} random reports what check says${why}`,
  { timeout: 7_200_000 },
  async () => {
    const duck = await openDuck({ threads: 1 })
    const folder = mkdtempSync(join(tmpdir(), 'gxgk-clickhouse-'))
    const seen = { reports: 0, bySql: 0, findings: 0, statuses: 0 }
    try {
      for (let seed = 1; seen.reports < most; seed++) {
        const [world] = fc.sample(worldArbitrary, { numRuns: 1, seed })
        const { rows, views } = clickhouse
        const one = await agreement(duck, join(folder, String(seed)), world!, {
          dialect: 'clickhouse',
          rows,
          load: (dir) => views(dir),
        })
        seen.reports += one.reports
        seen.bySql += one.bySql
        seen.findings += one.findings
        seen.statuses += one.statuses
        expect(one.differences, `seed ${seed}`).toEqual([])
        if (seed % 10 === 0) console.log(seen)
      }
    } finally {
      console.log(seen)
      duck.close()
      rmSync(folder, { recursive: true })
    }
  },
)
