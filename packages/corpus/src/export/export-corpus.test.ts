import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft } from '@gxgk/core'
import { blankDraft, form2021, withFigure } from '@gxgk/core'
import { plainText, walk } from '@gxgk/document'
import { readXlsx } from '@gxgk/read/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDuck } from '../store/duckdb'
import { corpusOf } from '../../test/corpus-of'
import { csvField } from './csv-field'
import { exportCorpus, queryCorpus } from './export-corpus'

let folder: string
const dir = () => join(folder, '库[1]')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gxgk-export-'))
  const duck = await openDuck()
  const zeros: AnyDraft = blankDraft(form2021, { organ: '=HYPERLINK("某局")', year: 2024 }, 0)
  const blank = withFigure(zeros as never, 'requests.received.person', null) as AnyDraft
  await corpusOf(duck, dir(), [withFigure(zeros as never, 'disclosure.fees.amount', 12.5), { ...blank, year: 2023 }])
  duck.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('an export', () => {
  it('as CSV has no formulas, and no 0 where there is no number', async () => {
    const path = join(folder, 'a.csv')
    expect(await exportCorpus(dir(), path, 'csv')).toBe(2)
    const [head, first, second] = readFileSync(path, 'utf8').split('\r\n')
    expect(head!.startsWith('\uFEFFid,organ,year,shape,states,disclosure__')).toBe(true)
    const at = head!.split(',').indexOf('requests__received__person')
    expect(first).toContain(`"'=HYPERLINK(""某局"")"`)
    expect(first!.replace(/"[^,]*"/, '').split(',')[at]).toBe('')
    expect(second!.split(',')[at]).toBe('0')
    expect(second).toContain('12.5')
  })

  it('as NDJSON and Parquet has the same rows', async () => {
    const sql = 'SELECT organ, year, requests__received__person AS n FROM figures ORDER BY year'
    await exportCorpus(dir(), join(folder, 'a.ndjson'), 'ndjson', { sql })
    const lines = readFileSync(join(folder, 'a.ndjson'), 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { organ: '=HYPERLINK("某局")', year: 2023, n: null },
      { organ: '=HYPERLINK("某局")', year: 2024, n: 0 },
    ])
    const path = join(folder, 'a.parquet')
    await exportCorpus(dir(), path, 'parquet', { sql })
    expect((await queryCorpus(dir(), `SELECT year FROM '${path}' ORDER BY year`)).rows).toEqual([[2023], [2024]])
  })

  it('as a workbook has numbers as numbers, no formulas, and no 0 where there is no number', async () => {
    const sql =
      "SELECT organ, year, requests__received__person AS n, disclosure__fees__amount AS fees, '007' AS no FROM figures ORDER BY year"
    const path = join(folder, 'a.xlsx')
    expect(await exportCorpus(dir(), path, 'xlsx', { sql })).toBe(2)
    const lines = [...walk(readXlsx(readFileSync(path)))].flatMap((node) =>
      node.type === 'row' ? [node.children.map((one) => plainText(one))] : [],
    )
    expect(lines).toEqual([
      ['organ', 'year', 'n', 'fees', 'no'],
      ['=HYPERLINK("某局")', '2023', '', '0', '007'],
      ['=HYPERLINK("某局")', '2024', '0', '12.5', '007'],
    ])
    const many = 'SELECT range AS a, range AS b FROM range(500000)'
    await expect(exportCorpus(dir(), path, 'xlsx', { sql: many })).rejects.toMatchObject({ code: 'tooManyCells' })
  })

  it('of a query that is none tells why, and leaves nothing', async () => {
    await expect(exportCorpus(dir(), join(folder, 'b.csv'), 'csv', { sql: 'SELECT a FROM b' })).rejects.toThrow(/b/)
    expect(() => readFileSync(join(folder, 'b.csv'))).toThrow(/ENOENT/)
  })
})

it.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-a', "'-a"],
  ['@x', "'@x"],
  ['-12.5', '-12.5'],
  [-3, '-3'],
  [null, ''],
  ['甲,乙', '"甲,乙"'],
])('%j is %s in CSV', (value, field) => expect(csvField(value)).toBe(field))
