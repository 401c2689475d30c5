import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft } from '@gxgk/core'
import { form2021 } from '@gxgk/core'
import { changedAt, reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { queryCorpus } from '../export/export-corpus'
import { openDuck } from '../store/duckdb'
import { corpusOf } from '../../test/corpus-of'
import { namedQueries } from './named-queries'

let dir: string
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gxgk-named-'))
  const duck = await openDuck()
  const [one] = fc.sample(reportArbitrary(form2021, 50), { numRuns: 1, seed: 5 }) as readonly AnyDraft[]
  const drafts = [2023, 2024].map((year) =>
    changedAt({ ...one!, organ: '某局', year }, 'requests.carriedIn.total', () => 4),
  )
  await corpusOf(duck, dir, drafts)
  duck.close()
})
afterAll(() => rmSync(dir, { recursive: true }))

it.each(Object.entries(namedQueries))('%s runs', async (name, { sql, zh }) => {
  const { rows, columns } = await queryCorpus(dir, sql)
  expect(zh).toMatch(/\p{Script=Han}/u)
  expect(columns.length).toBeGreaterThan(1)
  if (['carry', 'requests', 'results', 'corrected'].includes(name)) expect(rows.length).toBeGreaterThan(0)
})

it('an empty corpus has answers too', async () => {
  const empty = join(dir, '空')
  const duck = await openDuck()
  await corpusOf(duck, empty, [])
  duck.close()
  for (const { sql } of Object.values(namedQueries)) expect((await queryCorpus(empty, sql)).rows).toEqual([])
})
