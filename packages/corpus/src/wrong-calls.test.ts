import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import * as corpus from './index'

type Loose = (...args: readonly unknown[]) => unknown
const {
  importCorpus,
  checkCorpus,
  lintCorpus,
  districtBook,
  queryCorpus,
  exportCorpus,
  ruleQueries,
  schemaScript,
  parseOrgans,
} = corpus as unknown as { readonly [name: string]: Loose }

const dir = mkdtempSync(join(tmpdir(), 'gxgk-wrong-'))
afterAll(() => rmSync(dir, { recursive: true }))

it('the public names of @gxgk/corpus are these', () => {
  expect(Object.keys(corpus).sort()).toEqual([
    'checkCorpus',
    'columnStates',
    'corpusColumns',
    'csvField',
    'describeLint',
    'districtBook',
    'exportCorpus',
    'exportFormats',
    'importCorpus',
    'lintCorpus',
    'namedQueries',
    'parseOrgans',
    'queryCorpus',
    'ruleQueries',
    'schemaScript',
    'sqlRules',
  ])
})

it.each<readonly [string, () => unknown, string, string]>([
  ['paths of no list', () => importCorpus!('年报', dir), 'badArgument', 'paths'],
  ['no folder', () => importCorpus!(['年报']), 'badArgument', 'dir'],
  ['no worker', () => importCorpus!(['年报'], dir, { workers: 0 }), 'badOption', 'workers'],
  ['an option of nobody', () => importCorpus!(['年报'], dir, { worker: 2 }), 'unknownOption', 'workers'],
  ['no corpus', () => checkCorpus!(dir), 'notACorpus', 'corpus.json'],
  ['rules of no list', () => checkCorpus!(dir, { rules: 'SUM' }), 'badOption', 'rules'],
  ['a rule that is not SQL', () => checkCorpus!(dir, { rules: ['TEXT-01'] }), 'badOption', 'SUM-01'],
  ['a lint of nobody', () => lintCorpus!(dir, { codes: ['late'] }), 'badOption', 'notFiled'],
  ['a book of nobody', () => districtBook!(dir, { organ: '某区人民政府' }), 'badArgument', 'year'],
  ['no query', () => queryCorpus!(dir), 'badArgument', 'sql'],
  ['memory of no size', () => queryCorpus!(dir, 'SELECT 1', { memory: 'much' }), 'badOption', '1GB'],
  ['a format of nobody', () => exportCorpus!(dir, 'a', 'doc'), 'badArgument', 'parquet'],
  ['an engine of nobody', () => schemaScript!('oracle'), 'badArgument', 'clickhouse'],
  ['a shape of nobody', () => ruleQueries!(['2022']), 'unknownShape', '2022'],
  ['no text', () => parseOrgans!(7), 'badArgument', 'text'],
])('%s is told by its name', async (_, call, code, words) => {
  await expect((async () => call())()).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words) as unknown,
  })
})
