import { createHash } from 'node:crypto'
import { mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { literal } from '../sql/dialect'
import { beginMerge, dropOtherBatches, wholeBatches } from './batches'
import type { Duck } from './duckdb'
import { parquetOptions } from './duckdb'
import { partPath, partsOf } from './layout'
import { tableNames } from './tables'

/** A batch of so many files is left as it is. The figures of a year in it make whole row groups, which are read fastest. */
const large = 500_000

/** A batch is merged with smaller ones once together they are as large as one of so many parts of it: so each row is written anew a few times only. */
const parts = 4

/** Fewer than so many small ones are no burden. */
const fewest = 2

const filesOf = async (duck: Duck, paths: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const list = `[${paths.map(literal).join(', ')}]`
  const rows = await duck.rows(`SELECT file_name, num_rows FROM parquet_file_metadata(${list})`)
  return new Map(rows.map(([path, count]) => [String(path), Number(count)]))
}

/** Names of small batches in groups, each of which makes a large one or is what is left. */
const groupsOf = async (duck: Duck, dir: string): Promise<readonly (readonly string[])[]> => {
  const whole = wholeBatches(dir)
  const files = partsOf(dir, 'catalogue').filter(({ batch }) => whole.has(batch))
  if (files.length < fewest) return []
  const counts = await filesOf(
    duck,
    files.map(({ path }) => path),
  )
  const small = files
    .map(({ batch, path }) => ({ batch, count: counts.get(path) ?? large }))
    .filter(({ count }) => count < large)
    .sort((a, b) => a.count - b.count || (a.batch < b.batch ? -1 : 1))
  const groups: string[][] = []
  let held = large
  for (const { batch, count } of small) {
    if (held >= large || held * parts < count) {
      groups.push([])
      held = 0
    }
    groups.at(-1)!.push(batch)
    held += count
  }
  return groups.filter((group) => group.length >= fewest)
}

// Rows of texts are long: so many of them are held in memory before they are written.
const mergeTable = async (duck: Duck, dir: string, table: string, from: ReadonlySet<string>, into: string) => {
  const parts = partsOf(dir, table).filter(({ batch }) => from.has(batch))
  for (const partition of new Set(parts.map((one) => one.partition))) {
    const paths = parts.filter((one) => one.partition === partition).map(({ path }) => literal(path))
    const path = partPath(dir, table, into, partition)
    mkdirSync(dirname(path), { recursive: true })
    await duck.run(
      `COPY (SELECT * FROM read_parquet([${paths.join(', ')}], hive_partitioning = false)) TO ${literal(`${path}.part`)} (${parquetOptions}, ROW_GROUP_SIZE ${table === 'figures' ? 61_440 : 16_384})`,
    )
    renameSync(`${path}.part`, path)
  }
}

/** Makes large batches of small ones: files are fewer, and a report takes fewer bytes. What ends it at any point leaves the same rows. */
export const mergeBatches = async (duck: Duck, dir: string): Promise<void> => {
  for (const from of await groupsOf(duck, dir)) {
    const into = createHash('sha256').update(from.join()).digest('hex').slice(0, 20)
    beginMerge(dir, { into, from })
    const tables = tableNames.filter((table) => table !== 'organ' && table !== 'catalogue')
    for (const table of [...tables, 'catalogue']) await mergeTable(duck, dir, table, new Set(from), into)
    dropOtherBatches(dir)
  }
}
