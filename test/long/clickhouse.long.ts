import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openDuck } from '../../packages/corpus/src/store/duckdb'
import { agreement } from '../../packages/corpus/test/agree-with-check'
import { worldArbitrary } from '../../packages/corpus/test/world-arbitrary'
import { openClickhouse } from '../clickhouse/open-clickhouse'

/** The folder in which `npm install chdb` was run: 543 MB, so it is not installed with the others. */
const where = process.env.GXGK_CHDB
const most = Number(process.env.GXGK_CORPUS ?? 300)

it.skipIf(where === undefined)(
  `ClickHouse says of ${most} random reports what check says${where === undefined ? '（未运行：GXGK_CHDB 没有指出 chdb 装在哪里）' : ''}`,
  { timeout: 7_200_000 },
  async () => {
    const clickhouse = openClickhouse(where!)
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
