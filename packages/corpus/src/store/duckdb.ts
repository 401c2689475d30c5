import type { DuckDBDataChunk, DuckDBType, DuckDBVector, Json } from '@duckdb/node-api'
import { noDuckdb } from '../errors'
import { literal } from '../sql/dialect'
import type { ColumnType } from './tables'

/** One column of a part file, a value a row; in columns of numbers NaN is NULL, in DECIMAL ones a number is so many millionths. */
export type ColumnData =
  | { readonly name: string; readonly type: 'VARCHAR'; readonly text: (row: number) => string | null }
  | {
      readonly name: string
      readonly type: Exclude<ColumnType, 'VARCHAR'>
      readonly number: (row: number) => number
    }

export type Row = readonly Json[]

/** DuckDB in this process, without any file of its own. */
export interface Duck {
  readonly run: (sql: string) => Promise<void>
  /** DECIMAL and 64-bit numbers are texts. */
  readonly rows: (sql: string) => Promise<readonly Row[]>
  /** With the names of its columns. */
  readonly table: (sql: string) => Promise<{ readonly columns: readonly string[]; readonly rows: readonly Row[] }>
  /** Writes a Parquet file, whole or not at all as far as the file itself goes. */
  readonly writeParquet: (path: string, columns: readonly ColumnData[], count: number) => Promise<void>
  readonly close: () => void
}

export interface DuckOptions {
  readonly threads?: number
  /** Such as `1GB`. */
  readonly memory?: string
}

/** How part files are written. Filters of what a column has (bloom filters) would take more than they save: no rule looks for a number. */
export const parquetOptions = 'FORMAT parquet, COMPRESSION zstd, WRITE_BLOOM_FILTER false'

/** So many rows a chunk of DuckDB has at most. */
const chunkRows = 2 ** 11

const load = async () => {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    throw noDuckdb(error)
  }
}

/** The only way to the library of DuckDB: everything else asks this for what it needs. */
export const openDuck = async ({ threads, memory }: DuckOptions = {}): Promise<Duck> => {
  const duckdb = await load()
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    ...(threads !== undefined && { threads: String(threads) }),
    ...(memory !== undefined && { memory_limit: memory }),
    // No extension is ever fetched, and no setting of the user read.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const types: { readonly [T in ColumnType]: DuckDBType } = {
    VARCHAR: duckdb.VARCHAR,
    INTEGER: duckdb.INTEGER,
    DOUBLE: duckdb.DOUBLE,
    'DECIMAL(18,6)': duckdb.DECIMAL(18, 6),
  }
  const table = async (sql: string) => {
    const reader = await connection.runAndReadAll(sql)
    return { columns: reader.columnNames(), rows: reader.getRowsJson() }
  }
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await table(sql)).rows,
    table,
    writeParquet: async (path, columns, count) => {
      await connection.run(`CREATE TABLE part (${columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')})`)
      try {
        const appender = await connection.createAppender('part')
        const kinds = columns.map(({ type }) => types[type])
        for (let from = 0; from < count; from += chunkRows) {
          const rows = Math.min(chunkRows, count - from)
          const chunk = duckdb.DuckDBDataChunk.create(kinds, rows)
          fill(chunk, columns, from, rows)
          appender.appendDataChunk(chunk)
        }
        appender.closeSync()
        await connection.run(`COPY part TO ${literal(path)} (${parquetOptions})`)
      } finally {
        // A table that is dropped gives its memory back; one that is emptied does not.
        await connection.run('DROP TABLE part')
      }
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** A vector as DuckDB lays it out: its numbers side by side, and a bit a row for whether there is one. */
type NumberVector = DuckDBVector & {
  readonly items?: Int32Array | Float64Array
  readonly dataView?: DataView
  readonly validity: { readonly data: BigUint64Array | null; setItemValid(row: number, is: boolean): void }
}

/** Fills a chunk, texts column by column, numbers row by row: what the numbers of a row stand in is then at hand. */
const fill = (chunk: DuckDBDataChunk, columns: readonly ColumnData[], from: number, rows: number): void => {
  const numbers: { readonly vector: NumberVector; readonly number: (row: number) => number; lacking: number }[] = []
  columns.forEach((column, i) => {
    if (column.type === 'VARCHAR')
      chunk.setColumnValues(
        i,
        Array.from({ length: rows }, (_, row) => column.text(from + row)),
      )
    else numbers.push({ vector: chunk.getColumnVector(i) as NumberVector, number: column.number, lacking: 0 })
  })
  for (let row = 0; row < rows; row++)
    for (const one of numbers) {
      const value = one.number(from + row)
      if (Number.isNaN(value)) one.lacking++
      else if (one.vector.items) one.vector.items[row] = value
      else one.vector.dataView!.setBigInt64(row * 8, BigInt(value), true)
    }
  for (const { vector, number, lacking } of numbers) {
    const { validity } = vector
    if (lacking > 0) {
      validity.setItemValid(0, false)
      if (lacking === rows) validity.data!.fill(0n)
      else for (let row = 0; row < rows; row++) validity.setItemValid(row, !Number.isNaN(number(from + row)))
    }
    vector.flush()
  }
}
