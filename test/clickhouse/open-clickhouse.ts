import { createRequire } from 'node:module'
import { join } from 'node:path'
import { dialects } from '../../packages/corpus/src/sql/dialect'

interface Session {
  query(sql: string, format?: string): string
}

type Rows = readonly (readonly unknown[])[]

/** ClickHouse in this process. */
export interface Clickhouse {
  readonly run: (sql: string) => void
  readonly rows: (sql: string) => Rows
  /** The tables of a corpus that the rules read, as views of its files. */
  readonly views: (dir: string) => void
}

/** Opens the ClickHouse of `chdb`, which is installed in that folder, with the settings that the rules need and others. */
export const openClickhouse = (folder: string, settings: readonly string[] = []): Clickhouse => {
  const { Session: Made } = createRequire(join(folder, 'package.json'))('chdb') as { Session: new () => Session }
  const session = new Made()
  const run = (sql: string) => void session.query(sql)
  for (const setting of [...dialects.clickhouse.settings, ...settings]) run(setting)
  const view = (name: string, from: string) => {
    run(`DROP VIEW IF EXISTS ${name}`)
    run(`CREATE VIEW ${name} AS SELECT * FROM ${from}`)
  }
  return {
    run,
    rows: (sql) =>
      session
        .query(sql, 'JSONCompactEachRow')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as readonly unknown[]),
    views: (dir) => {
      view('figures', `file('${dir}/figures/*/*.parquet', Parquet)`)
      view('organ', `file('${dir}/organ/*.parquet', Parquet)`)
      view('filed', 'figures')
    },
  }
}
