import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pid } from 'node:process'
import type { DuckDBDataChunk, DuckDBType, DuckDBVector, Json } from '@duckdb/node-api'
import { noDuckdb } from '../errors'
import { literal } from '../sql/dialect'
import type { ColumnType } from './tables'

/** A row that values of columns stand in, each at its place. */
type Values = ArrayLike<unknown>

/** One column of a part file, a value a row; in columns of numbers NaN and null are NULL, in DECIMAL ones a number is so many millionths. */
export interface ColumnData {
  readonly name: string
  readonly type: ColumnType
  readonly rows: readonly Values[]
  readonly at: number
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

/**
 * How part files are written. Filters of what a column has (bloom filters) would take more than they save: no rule looks for a number. Higher
 * levels take more time for nothing: columns are short numbers, packed before they are compressed.
 */
export const parquetOptions = 'FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, WRITE_BLOOM_FILTER false'

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
    // What is freed goes back to the system, and no file is held in memory beside what the system itself holds: else an import grows with its files.
    allocator_background_threads: 'true',
    enable_external_file_cache: 'false',
    // What does not fit goes there, not where the user happens to stand.
    temp_directory: join(tmpdir(), `gxgk-duckdb-${pid}`),
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

/** A column of numbers that is being filled. */
interface Filling {
  readonly vector: NumberVector
  readonly rows: readonly Values[]
  readonly at: number
  /** A bit a row, set where there is a number; undefined as long as there is one in each. */
  valid?: Uint32Array
}

/** Fills a chunk, texts column by column, numbers row by row: what the numbers of a row stand in is then at hand. */
const fill = (chunk: DuckDBDataChunk, columns: readonly ColumnData[], from: number, count: number): void => {
  const numbers: Filling[] = []
  columns.forEach(({ type, rows, at }, i) => {
    if (type === 'VARCHAR')
      chunk.setColumnValues(
        i,
        rows.slice(from, from + count).map((row) => row[at] as string | null),
      )
    else numbers.push({ vector: chunk.getColumnVector(i) as NumberVector, rows, at })
  })
  for (let row = 0; row < count; row++)
    for (const one of numbers) {
      const value = one.rows[from + row]![one.at] as number | null
      if (value === null || Number.isNaN(value)) {
        one.valid ??= new Uint32Array(Math.ceil(count / 64) * 2).fill(2 ** 32 - 1)
        one.valid[row >> 5]! &= ~(1 << (row & 31))
      } else if (one.vector.items) one.vector.items[row] = value
      else one.vector.dataView!.setBigInt64(row * 8, BigInt(value), true)
    }
  for (const { vector, valid } of numbers) {
    const { validity } = vector
    if (valid) {
      // That one is set makes the vector have bits at all.
      validity.setItemValid(0, false)
      const { buffer, byteOffset } = validity.data!
      new Uint32Array(buffer, byteOffset, valid.length).set(valid)
    }
    vector.flush()
  }
}
