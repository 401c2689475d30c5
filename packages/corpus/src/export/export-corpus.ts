import { createWriteStream, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { assertOptions, oneOf, words, wrongArgument } from '@gxgk/document'
import { assertPath, duckChecks } from '../option-checks'
import { corpusColumns } from '../figures/columns'
import { literal } from '../sql/dialect'
import type { DuckOptions, Row } from '../store/duckdb'
import { parquetOptions } from '../store/duckdb'
import { openCorpus } from '../store/open-corpus'
import { csvField } from './csv-field'
import { toldWorkbook } from './told-workbook'

/** What a query of a corpus gives. */
export interface QueryResult {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** Asks a corpus by SQL, over the tables of docs/corpus.md. Decimals and 64-bit numbers are texts. */
export const queryCorpus = async (dir: string, sql: string, options?: DuckOptions): Promise<QueryResult> => {
  assertPath('queryCorpus', 'dir', dir)
  assertPath('queryCorpus', 'sql', sql)
  assertOptions<DuckOptions>('queryCorpus', options, duckChecks)
  const duck = await openCorpus(dir, corpusColumns(), options)
  try {
    return await duck.table(sql)
  } finally {
    duck.close()
  }
}

export const exportFormats = ['csv', 'ndjson', 'parquet', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportCorpusOptions extends DuckOptions {
  /** What is written; the figures, with organ and year first, when absent. */
  readonly sql?: string
}

/** So many rows are at hand at a time. */
const atATime = 20_000

/**
 * Writes a table or a query as a file: CSV (with the mark by which Excel knows UTF-8), NDJSON, Parquet, or a workbook of
 * one sheet (of a million cells at most); whole or not at all. Tells how
 * many rows. What is blank in CSV is no number, never 0.
 */
export const exportCorpus = async (
  dir: string,
  path: string,
  format: ExportFormat,
  options: ExportCorpusOptions = {},
): Promise<number> => {
  assertPath('exportCorpus', 'dir', dir)
  assertPath('exportCorpus', 'path', path)
  if (!exportFormats.includes(format)) throw wrongArgument('exportCorpus', 'format', format, oneOf(...exportFormats))
  assertOptions<ExportCorpusOptions>('exportCorpus', options, { ...duckChecks, sql: words })
  const { sql = 'SELECT * FROM figures ORDER BY year, organ, id' } = options
  const duck = await openCorpus(dir, corpusColumns(), options)
  const part = `${path}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    await duck.run(`CREATE TEMP TABLE told AS ${sql}`)
    const [[count] = []] = await duck.rows('SELECT count(*) FROM told')
    if (format === 'parquet') await duck.run(`COPY told TO ${literal(part)} (${parquetOptions})`)
    else if (format === 'xlsx') writeFileSync(part, await toldWorkbook(duck, Number(count)))
    else {
      const file = createWriteStream(part)
      const write = async (text: string) => void (file.write(text) || (await once(file, 'drain')))
      const { columns } = await duck.table('SELECT * FROM told LIMIT 0')
      if (format === 'csv') await write(`\uFEFF${columns.map(csvField).join(',')}\r\n`)
      for (let from = 0; from < Number(count); from += atATime) {
        const rows = await duck.rows(
          `SELECT * FROM told WHERE rowid >= ${from} AND rowid < ${from + atATime} ORDER BY rowid`,
        )
        const lines = rows.map((row) =>
          format === 'csv'
            ? `${row.map(csvField).join(',')}\r\n`
            : `${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i]])))}\n`,
        )
        await write(lines.join(''))
      }
      file.end()
      await once(file, 'finish')
    }
    renameSync(part, path)
    return Number(count)
  } finally {
    duck.close()
    rmSync(part, { force: true })
  }
}
