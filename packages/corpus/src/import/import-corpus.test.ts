import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { AnyDraft } from '@gxgk/core'
import { form2021 } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tarOf, zipOf } from '../../test/archives'
import { corpusColumns } from '../figures/columns'
import { checkCorpus } from '../check/check-corpus'
import { openCorpus } from '../store/open-corpus'
import { importReport } from '@gxgk/import'
import { importCorpus } from './import-corpus'

let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gxgk-import-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const reports = fc
  .sample(reportArbitrary(form2021, 50), { numRuns: 12, seed: 7 })
  .map((report, i): AnyDraft => ({ ...(report as AnyDraft), organ: `某县第${i + 1}局`, year: 2024 }))

/** A report as text, which is read the way of any published one. */
const textOf = (report: AnyDraft): string => JSON.stringify(report)

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, '年报', name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
}

const out = () => join(folder, '库')
const take = (options = {}) =>
  importCorpus([join(folder, '年报')], out(), {
    workers: 2,
    read: (bytes, { name = '' }) => importReport(bytes, { name }),
    ...options,
  })

const ask = async (sql: string) => {
  const duck = await openCorpus(out(), corpusColumns(), { threads: 1 })
  try {
    return await duck.rows(sql)
  } finally {
    duck.close()
  }
}

describe('an import', () => {
  it('takes in what is there, tells why the rest is not, and does nothing twice', async () => {
    reports.slice(0, 4).forEach((report, i) => put(`${i % 2}/${i}.json`, textOf(report)))
    put('同一份.json', textOf(reports[0]!))
    put('不是.txt', '今天天气很好。')
    put('坏.docx', new Uint8Array([80, 75, 3, 4, 1, 2, 3]))
    put('.隐.json', textOf(reports[5]!))
    const first = await take()
    expect(first).toMatchObject({ done: 7, ok: 5, failed: 2, skipped: 0, stopped: false })
    expect(first.failures).toEqual({ noReport: 1, damaged: 1 })
    expect(await ask('SELECT organ FROM figures ORDER BY organ')).toEqual(
      reports.slice(0, 4).map(({ organ }) => [organ]),
    )
    expect(await ask("SELECT count(*) FROM catalogue WHERE status = 'failed' AND message IS NOT NULL")).toEqual([['2']])
    expect(
      await ask('SELECT id, count(*) FROM catalogue GROUP BY id HAVING count(*) > 1 AND id IS NOT NULL'),
    ).toHaveLength(1)
    expect(await take()).toMatchObject({ done: 7, ok: 0, failed: 0, skipped: 7, skippedFailed: 2 })
    expect(await take({ retryFailed: true })).toMatchObject({ failed: 2, skipped: 5, skippedFailed: 0 })
    expect(readdirSync(out())).not.toContain('lock')
  })

  it('reads lines of drafts, and tells the number of a line that is none', async () => {
    put('a.ndjson', [...reports.map(textOf), '', '{', '{"form":"2021"}'].join('\n'))
    expect(await take()).toMatchObject({ ok: 12, failed: 2 })
    expect(await ask("SELECT member FROM catalogue WHERE status = 'failed' ORDER BY member")).toEqual([['14'], ['15']])
    const { statuses } = await checkCorpus(out(), { threads: 1 })
    expect(statuses['SUM-01']).toEqual({ pass: 12, fail: 0, unknown: 0 })
  })

  it('reads the files of archives, each told by its name, and goes on in them', async () => {
    const [a, b, c, d] = reports.map(textOf)
    const inner = zipOf([{ name: 'a.json', content: a! }])
    put(
      '年报.zip',
      zipOf([
        { name: '甲/a.json', content: a! },
        { name: '../b.json', content: b! },
        { name: 'c.zip', content: inner },
      ]),
    )
    put(
      '年报.tar.gz',
      gzipSync(
        tarOf([
          { name: 'c.json', content: c! },
          { name: 'a.json', content: a! },
        ]),
      ),
    )
    expect(await take()).toMatchObject({ ok: 3, failed: 2, failures: { notInside: 1, unsupported: 1 } })
    expect(await ask('SELECT parse_filename(source), member, code FROM catalogue ORDER BY ALL')).toEqual([
      ['年报.tar.gz', 'a.json', null],
      ['年报.tar.gz', 'c.json', null],
      ['年报.zip', '../b.json', 'notInside'],
      ['年报.zip', 'c.zip', 'unsupported'],
      ['年报.zip', '甲/a.json', null],
    ])
    put(
      '年报.zip',
      zipOf([
        { name: '甲/a.json', content: a! },
        { name: 'd.json', content: d! },
      ]),
    )
    expect(await take()).toMatchObject({ ok: 1, failed: 0, skipped: 3 })
    expect(await take({ limits: { entries: 1 }, retryFailed: true })).toMatchObject({ failures: { limit: 2 } })
  })

  it('stopped anywhere and gone on with leaves what an undisturbed one leaves', async () => {
    const lines = reports.map(textOf)
    put('a.ndjson', lines.join('\n'))
    const whole = join(folder, '整')
    await importCorpus([join(folder, '年报')], whole, { batch: 3 })
    for (const stop of [1, 4, 8, 20]) {
      const control = new AbortController()
      const onProgress = ({ ok }: { readonly ok: number }) => ok >= stop && control.abort()
      await take({ batch: 3, onProgress, signal: control.signal })
      // What a process that is killed leaves: a part of a batch, and one half written.
      writeFileSync(join(out(), 'figures', 'half.parquet'), 'PAR1')
      writeFileSync(join(out(), 'catalogue', 'half.parquet.part'), 'PAR1')
    }
    await take({ batch: 3 })
    expect(existsSync(join(out(), 'figures', 'half.parquet'))).toBe(false)
    expect(existsSync(join(out(), 'catalogue', 'half.parquet.part'))).toBe(false)
    const rows = 'SELECT * FROM figures ORDER BY id'
    const disturbed = await ask(rows)
    rmSync(out(), { recursive: true })
    await importCorpus([join(folder, '年报')], out(), {})
    expect(disturbed).toEqual(await ask(rows))
    expect(disturbed).toHaveLength(12)
  })

  it('of a file that is read again the later row counts', async () => {
    const [a, b] = reports.map(textOf)
    put('a.json', a!)
    put('b.json', b!)
    put('坏.docx', new Uint8Array([80, 75, 3, 4, 1, 2, 3]))
    const cannot = { read: () => Promise.reject(new Error('忙')) }
    const told = () => ask('SELECT parse_filename(source), status, code FROM catalogue ORDER BY source')
    expect(await take(cannot)).toMatchObject({ failures: { crash: 3 } })
    expect(await take({ ...cannot, retryFailed: true })).toMatchObject({ failures: { crash: 3 } })
    expect(await told()).toHaveLength(3)
    expect(await take({ retryFailed: true })).toMatchObject({ ok: 2, failures: { damaged: 1 } })
    expect(await told()).toEqual([
      ['a.json', 'ok', null],
      ['b.json', 'ok', null],
      ['坏.docx', 'failed', 'damaged'],
    ])
    // A file given twice is one.
    const path = join(folder, '年报', 'a.json')
    await expect(importCorpus([join(folder, '没有')], join(folder, '新'))).rejects.toMatchObject({ code: 'cannotOpen' })
    expect(existsSync(join(folder, '新'))).toBe(false)
    expect(await importCorpus([path, join(folder, '年报'), path], out())).toMatchObject({ done: 3, skipped: 3 })
  })

  it('is done by one at a time', async () => {
    put('a.ndjson', textOf(reports[0]!))
    await take()
    writeFileSync(join(out(), 'lock'), String(process.pid))
    await expect(take()).rejects.toMatchObject({ code: 'inUse' })
    writeFileSync(join(out(), 'lock'), '999999999')
    expect(await take()).toMatchObject({ skipped: 1 })
  })

  it('names of organs and files are words, whatever they look like', async () => {
    const organ = "某局'); DROP TABLE figures; --"
    put(`a'; DROP VIEW figures; --.ndjson`, textOf({ ...reports[0]!, organ }))
    await take()
    expect(await ask('SELECT organ FROM figures')).toEqual([[organ]])
    expect((await checkCorpus(out(), { threads: 1 })).reports).toBe(1)
  })
})
