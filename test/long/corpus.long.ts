import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openDuck } from '../../packages/corpus/src/store/duckdb'
import { agreement } from '../../packages/corpus/test/agree-with-check'
import { worldArbitrary } from '../../packages/corpus/test/world-arbitrary'

/** So many random reports are compared at least. */
const most = Number(process.env.GXGK_CORPUS ?? 2000)

it(
  `of ${most} random reports over official and random forms SQL says what check says`,
  { timeout: 7_200_000 },
  async () => {
    const duck = await openDuck({ threads: 1 })
    const folder = mkdtempSync(join(tmpdir(), 'gxgk-corpus-'))
    const seen = { reports: 0, bySql: 0, findings: 0, statuses: 0, differences: 0 }
    try {
      for (let seed = 1; seen.reports < most; seed++) {
        const [world] = fc.sample(worldArbitrary, { numRuns: 1, seed })
        const one = await agreement(duck, join(folder, String(seed)), world!)
        seen.reports += one.reports
        seen.bySql += one.bySql
        seen.findings += one.findings
        seen.statuses += one.statuses
        seen.differences += one.differences.length
        expect(one.differences, `seed ${seed}`).toEqual([])
        if (seed % 20 === 0) console.log(seen)
      }
    } finally {
      console.log(seen)
      duck.close()
      rmSync(folder, { recursive: true })
    }
  },
)
