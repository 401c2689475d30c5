import type { CorpusColumn } from '../figures/columns'
import { literal } from '../sql/dialect'
import type { Duck, DuckOptions } from './duckdb'
import { openDuck } from './duckdb'
import { assertCorpus, partPath, partsOf } from './layout'
import { tableNames, tableOf } from './tables'

/** A path as a pattern of DuckDB that only it fits. */
const asPattern = (path: string): string => path.replace(/[*?[]/g, '[$&]')

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
  const duck = await openDuck(options)
  try {
    for (const table of tableNames) {
      const empty = tableOf(table, columns).map(({ name, type }) => `CAST(NULL AS ${type}) AS "${name}"`)
      const from =
        partsOf(dir, table).length > 0
          ? `SELECT * FROM read_parquet(${literal(partPath(asPattern(dir), table, '*'))})${counting[table] ?? ''}`
          : `SELECT ${empty.join(', ')} WHERE FALSE`
      await duck.run(`CREATE VIEW ${table} AS ${from}`)
    }
    return duck
  } catch (error) {
    duck.close()
    throw error
  }
}
