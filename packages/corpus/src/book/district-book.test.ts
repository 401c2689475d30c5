import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft, ReportOf } from '@gxgk/core'
import { aggregate, form2021 } from '@gxgk/core'
import { changedAt, reportArbitrary } from '@gxgk/core/testing'
import type { Document } from '@gxgk/document'
import { assertDocument, plainText, walk } from '@gxgk/document'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importCorpus } from '../import/import-corpus'
import { districtBook } from './district-book'

const organ = '某区人民政府'
const samples = fc.sample(reportArbitrary(form2021, 30), { numRuns: 6, seed: 9 }) as readonly ReportOf<
  typeof form2021
>[]
const of = (name: string, year: number, i: number) => ({ ...samples[i]!, organ: name, year })

let folder: string
const dir = () => join(folder, '库')
const put = async (drafts: readonly AnyDraft[], names: readonly string[], to = dir()) => {
  writeFileSync(`${to}.ndjson`, drafts.map((one) => JSON.stringify(one)).join('\n'))
  writeFileSync(`${to}.csv`, ['名称,上级', ...names.map((name) => `${name},${organ}`)].join('\n'))
  await importCorpus([`${to}.ndjson`], to, { organs: `${to}.csv` })
}
const names = ['某区教育局', '某区财政局', '某区公安局']
const units = names.map((name, i) => of(name, 2024, i))
const sum = aggregate(units, { organ, year: 2024 }) as AnyDraft

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gxgk-book-'))
  const wrong = changedAt(sum, 'requests.granted.business', (figure) => Number(figure) + 5)
  const bad = changedAt(units[1]! as AnyDraft, 'requests.handled.total', (figure) => Number(figure) + 1)
  const last = [of(names[1]!, 2023, 3) as AnyDraft]
  await put([...last, units[0]! as AnyDraft, bad, units[2]! as AnyDraft, wrong], names)
  await put([units[0]! as AnyDraft, of(names[0]!, 2024, 5) as AnyDraft, sum], names, join(folder, '缺'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** The rows of the tables, each as its words with bars between. */
const rowsOf = (book: Document): readonly string[] =>
  [...walk(book)].flatMap((node) => (node.type === 'row' ? [node.children.map((one) => plainText(one)).join('|')] : []))

describe('the book of a district', () => {
  it('calls the roll, holds sums against what was published, and tells what is wrong unit by unit', async () => {
    const book = await districtBook(dir(), { organ, year: 2024, threads: 1 })
    assertDocument(book)
    const rows = rowsOf(book)
    expect(rows.filter((one) => one.startsWith('某区'))).toEqual([
      '某区教育局|已报|0|0|0',
      expect.stringMatching(/^某区财政局\|已报\|[1-9]\d*\|\d+\|/),
      '某区公安局|已报|0|0|0',
      organ,
      '某区财政局',
    ])
    const added = units.reduce((all, one) => all + (one.tables.requests.received.total as number), 0)
    const received = rows.find((one) => /本年新收.*，总计\|/.test(one))!
    expect(received.split('|').slice(1)).toEqual([String(added), String(added), '0'])
    const off = rows.filter((one) => /予以公开.*商业企业/.test(one))
    expect(off.map((one) => one.split('|').at(-1))).toContain('5')
    // What balances is not told column by column.
    expect(rows.some((one) => /本年新收.*自然人/.test(one))).toBe(false)
    expect(rows.some((one) => one.includes('TREE-01'))).toBe(true)
  })

  it('draws requests by result and year', async () => {
    const book = await districtBook(dir(), { organ, year: 2024, threads: 1 })
    const charts = [...walk(book)].flatMap((node) => (node.type === 'chart' ? [node] : []))
    expect(charts.map(({ series }) => series.map(({ name }) => name))).toEqual([
      ['2023年度', '2024年度'],
      expect.arrayContaining([expect.stringContaining('新收')]) as unknown,
    ])
    expect(charts[0]!.categories).toHaveLength(6)
  })

  it('judges no sum while a unit is missing, and tells which, and who filed twice', async () => {
    const book = await districtBook(join(folder, '缺'), { organ, year: 2024, threads: 1 })
    const text = plainText(book)
    expect(text).toContain('应报 3 家，已报 1 家，未报 2 家')
    expect(text).toContain('未报：某区财政局、某区公安局')
    expect(text).toContain('不止一份：某区教育局')
    const differences = rowsOf(book)
      .filter((one) => one.includes('，总计|'))
      .map((one) => one.split('|').at(-1))
    expect(new Set(differences)).toEqual(new Set(['未能核对']))
    expect(plainText(await districtBook(join(folder, '缺'), { organ, year: 2024, language: 'en' }))).toContain(
      '3 due, 1 filed',
    )
  })

  it('of an organ without units is refused in a sentence', async () => {
    await expect(districtBook(dir(), { organ: '某局', year: 2024 })).rejects.toMatchObject({ code: 'noMembers' })
  })
})
