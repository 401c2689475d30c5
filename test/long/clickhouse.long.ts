import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byCheckTable, filedView, shapesOfSums } from '../../packages/corpus/src/check/prepare'
import { corpusColumns } from '../../packages/corpus/src/figures/columns'
import { ruleQueries } from '../../packages/corpus/src/sql/rule-queries'
import type { RuleQuery } from '../../packages/corpus/src/sql/terms'
import { statusColumn } from '../../packages/corpus/src/sql/terms'
import { openDuck } from '../../packages/corpus/src/store/duckdb'
import { openCorpus } from '../../packages/corpus/src/store/open-corpus'
import { corpusOf } from '../../packages/corpus/test/corpus-of'
import { worldArbitrary } from '../../packages/corpus/test/world-arbitrary'
import { openClickhouse } from '../clickhouse/open-clickhouse'

/** The folder in which `npm install chdb` was run: 543 MB, so it is not installed with the others. */
const where = process.env.GXGK_CHDB
const most = Number(process.env.GXGK_CORPUS ?? 300)

/** Rows as lines in order: numbers by their value, and what is true or false by that. */
const linesOf = (rows: readonly (readonly unknown[])[]) =>
  rows
    .map(([id, ...values]) => [String(id), ...values.map((one) => (one === null ? 'NULL' : Number(one)))].join(' '))
    .sort()

const textsOf = ({ findings, statuses, rules }: RuleQuery) => [
  findings,
  `SELECT id, flagged, ${rules.map(statusColumn).join(', ')} FROM (${statuses}) AS s`,
]

it.skipIf(where === undefined)(
  `ClickHouse says of ${most} random reports what DuckDB says${where === undefined ? '（未运行：GXGK_CHDB 没有指出 chdb 装在哪里）' : ''}`,
  { timeout: 7_200_000 },
  async () => {
    const clickhouse = openClickhouse(where!)
    const duck = await openDuck({ threads: 1 })
    const folder = mkdtempSync(join(tmpdir(), 'gxgk-clickhouse-'))
    const seen = { reports: 0, rows: 0 }
    try {
      for (let seed = 1; seen.reports < most; seed++) {
        const [world] = fc.sample(worldArbitrary, { numRuns: 1, seed })
        const { drafts, parents, forms } = world!
        const dir = join(folder, String(seed))
        await corpusOf(duck, dir, drafts, parents, forms)
        const own = await openCorpus(dir, corpusColumns(forms), { threads: 1 })
        await filedView(own)
        await byCheckTable(own)
        clickhouse.views(dir)
        const shapes = (await own.rows('SELECT DISTINCT shape FROM figures ORDER BY shape')).map(([one]) => String(one))
        const sums = await shapesOfSums(own)
        const others = ruleQueries(shapes, { forms, dialect: 'clickhouse' })
        for (const [i, query] of ruleQueries(shapes, { forms }).entries()) {
          if (query.name === 'tree' && !sums.has(query.shape)) continue
          for (const [k, sql] of textsOf(query).entries()) {
            const wanted = linesOf(await own.rows(sql))
            seen.rows += wanted.length
            expect(
              linesOf(clickhouse.rows(textsOf(others[i]!)[k]!)),
              `seed ${seed}: ${query.name} ${query.shape}`,
            ).toEqual(wanted)
          }
        }
        seen.reports += drafts.length
        own.close()
        console.log(seen)
      }
    } finally {
      duck.close()
      rmSync(folder, { recursive: true })
    }
  },
)
