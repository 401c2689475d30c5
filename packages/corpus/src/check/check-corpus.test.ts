import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Duck } from '../store/duckdb'
import { openDuck } from '../store/duckdb'
import { agreement } from '../../test/agree-with-check'
import { worldArbitrary } from '../../test/world-arbitrary'

let duck: Duck
let folder: string
let n = 0

beforeAll(async () => {
  duck = await openDuck({ threads: 1 })
  folder = mkdtempSync(join(tmpdir(), 'gxgk-corpus-'))
})
afterAll(() => {
  duck.close()
  rmSync(folder, { recursive: true })
})

describe('SQL made from the forms', () => {
  it('finds what check finds and says of each rule what check says, whatever the form and the drafts', async () => {
    const seen = { reports: 0, bySql: 0, findings: 0 }
    await fc.assert(
      fc.asyncProperty(worldArbitrary, async (world) => {
        const { differences, reports, bySql, findings } = await agreement(duck, join(folder, String(n++)), world)
        seen.reports += reports
        seen.bySql += bySql
        seen.findings += findings
        expect(differences).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true },
    )
    expect(seen.reports).toBeGreaterThan(60)
    expect(seen.bySql / seen.reports).toBeGreaterThan(0.3)
    expect(seen.findings).toBeGreaterThan(30)
  })
})
