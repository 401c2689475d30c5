import type { CorpusColumn } from '../figures/columns'
import { literal } from '../sql/dialect'
import type { Duck, DuckOptions } from './duckdb'
import { openDuck } from './duckdb'
import { wholeBatches } from './batches'
import { assertCorpus, partsOf } from './layout'
import { tableNames, tableOf } from './tables'

/** A path as a pattern of DuckDB that only it fits. */
const asPattern = (path: string): string => path.replace(/[*?[]/g, '[$&]')

/** The files of a table, without those that an import is about to write or to take away, as patterns of SQL. */
const filesOf = (dir: string, table: string, whole: ReadonlySet<string>): readonly string[] =>
  partsOf(dir, table)
    .filter(({ batch }) => table === 'organ' || whole.has(batch))
    .map(({ path }) => literal(asPattern(path)))
    .sort()

const readFrom = (table: string, files: readonly string[]): string => {
  // The folders tell the year too, as a number of 64 bits unless they are told what it is.
  const years = table === 'figures' ? ", hive_partitioning = true, hive_types = {'year': INTEGER}" : ''
  return `SELECT * FROM read_parquet([${files.join(', ')}]${years})`
}

/** So many files are read each by itself where an engine then knows more of them; planning takes its time for each. */
const mostApart = 64

/** The same rows as `figures`, each file by itself. */
const apart = (files: readonly string[]): string =>
  files.length === 0 || files.length > mostApart
    ? 'SELECT * FROM figures'
    : files.map((file) => readFrom('figures', [file])).join(' UNION ALL ')

/** What failed stands no longer where the same place was taken in later: by `--retry-failed`, or because the file is another. */
const counting: { readonly [table: string]: string } = {
  catalogue: " QUALIFY status = 'ok' OR row_number() OVER (PARTITION BY source, member ORDER BY imported DESC) = 1",
}

/** A corpus with its tables as views, to be asked by SQL. */
export const openCorpus = async (
  dir: string,
  columns: readonly CorpusColumn[],
  options?: DuckOptions,
): Promise<Duck> => {
  assertCorpus(dir)
  const whole = wholeBatches(dir)
  const duck = await openDuck(options)
  try {
    const all = new Map(tableNames.map((table) => [table, filesOf(dir, table, whole)]))
    for (const [table, files] of all) {
      const empty = tableOf(table, columns).map(({ name, type }) => `CAST(NULL AS ${type}) AS "${name}"`)
      const from =
        files.length > 0 ? readFrom(table, files) + (counting[table] ?? '') : `SELECT ${empty.join(', ')} WHERE FALSE`
      await duck.run(`CREATE VIEW ${table} AS ${from}`)
    }
    await duck.run(`CREATE VIEW figures_apart AS ${apart(all.get('figures') ?? [])}`)
    return duck
  } catch (error) {
    duck.close()
    throw error
  }
}
