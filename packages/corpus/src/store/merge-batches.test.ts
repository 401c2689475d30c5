import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft } from '@gxgk/core'
import { blankDraft, form2021 } from '@gxgk/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { corpusColumns } from '../figures/columns'
import { rowMakerOf } from '../figures/row'
import { beginMerge, dropOtherBatches } from './batches'
import type { Duck } from './duckdb'
import { openDuck } from './duckdb'
import { makeCorpus, partsOf } from './layout'
import { mergeBatches } from './merge-batches'
import { openCorpus } from './open-corpus'
import { writeBatch } from './write-batch'

const columns = corpusColumns()
let duck: Duck
let folder: string
beforeAll(async () => {
  duck = await openDuck({ threads: 1 })
  folder = mkdtempSync(join(tmpdir(), 'gxgk-merge-'))
})
afterAll(() => {
  duck.close()
  rmSync(folder, { recursive: true })
})

const put = async (dir: string, batch: string, organs: readonly string[]) => {
  const rowOf = rowMakerOf(columns)
  const years = [2023, 2024]
  const drafts = organs.flatMap((organ) => years.map((year) => blankDraft(form2021, { organ, year }, 0) as AnyDraft))
  const figures = drafts.map((draft) => ({ id: `${draft.organ}${draft.year}`, ...rowOf(draft) }))
  const catalogue = figures.map(({ id }) => [id, id, null, 0, 'json', '', '', 'ok', null, null, id, 0, '{}'])
  const narrative = figures.map(({ id }) => [id, 'overview', '无', 1, null])
  await writeBatch(duck, dir, batch, columns, { figures, catalogue, narrative, problem: [] })
}

const corpus = async (name: string) => {
  const dir = join(folder, name)
  makeCorpus(dir)
  for (const batch of ['a', 'b', 'c']) await put(dir, batch, [`${batch}甲局`, `${batch}乙局`])
  return dir
}

const held = async (dir: string) => {
  const own = await openCorpus(dir, columns, { threads: 1 })
  try {
    const of = (table: string) => own.rows(`SELECT * FROM ${table} ORDER BY ALL`)
    return [await of('figures'), await of('catalogue'), await of('narrative')]
  } finally {
    own.close()
  }
}

it('small batches become one: a file of a table and year, with the same rows', { timeout: 180_000 }, async () => {
  const dir = await corpus('并')
  const before = await held(dir)
  await mergeBatches(duck, dir)
  expect(await held(dir)).toEqual(before)
  expect(partsOf(dir, 'figures').map(({ partition }) => partition)).toEqual(['year=2023', 'year=2024'])
  expect(['catalogue', 'narrative'].map((table) => partsOf(dir, table).length)).toEqual([1, 1])
  const files = partsOf(dir, 'figures')
  await mergeBatches(duck, dir)
  expect(partsOf(dir, 'figures')).toEqual(files)
})

it('what ends a merge at any point leaves the same rows, and the next one is whole', { timeout: 180_000 }, async () => {
  for (const after of [0, 2, 3, 4]) {
    const dir = await corpus(`断${after}`)
    const before = await held(dir)
    let copies = 0
    const ended: Duck = {
      ...duck,
      run: (sql) => (copies++ === after ? Promise.reject(new Error('killed')) : duck.run(sql)),
    }
    const isDone = await mergeBatches(ended, dir).then(
      () => true,
      () => false,
    )
    expect([after, isDone]).toEqual([after, after >= 4])
    expect(await held(dir)).toEqual(before)
    dropOtherBatches(dir)
    await mergeBatches(duck, dir)
    expect(await held(dir)).toEqual(before)
    expect(partsOf(dir, 'catalogue')).toHaveLength(1)
  }
})

it('what was merged and not yet taken away is not there twice', { timeout: 180_000 }, async () => {
  const dir = await corpus('双')
  const before = await held(dir)
  // As if it were killed after the new batch was whole.
  beginMerge(dir, { into: 'd', from: ['c'] })
  await put(dir, 'd', ['c甲局', 'c乙局'])
  expect(await held(dir)).toEqual(before)
  dropOtherBatches(dir)
  expect(await held(dir)).toEqual(before)
  expect(partsOf(dir, 'catalogue').map(({ batch }) => batch)).toEqual(['a', 'b', 'd'])
})
