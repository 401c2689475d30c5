import { officialForms, shapeOf } from '@gxgk/core'
import { assertOptions, listing, oneOf, wrongArgument } from '@gxgk/document'
import { corpusColumns } from '../figures/columns'
import { tableNames } from '../store/tables'
import { createTable } from './create-table'
import type { DialectName } from './dialect'
import { dialects } from './dialect'
import { ruleQueries } from './rule-queries'

const load: { readonly [D in DialectName]: (table: string) => string } = {
  duckdb: (table) => `INSERT INTO ${table} SELECT * FROM read_parquet('库/${table}/**/*.parquet');`,
  clickhouse: (table) => `INSERT INTO ${table} SELECT * FROM file('库/${table}/*.parquet', Parquet);`,
  postgres: (table) => `-- \\copy ${table} FROM '${table}.csv' WITH (FORMAT csv, HEADER)`,
}

/** Of each organ and year one report, which others are held against. */
const filed = `CREATE VIEW filed AS SELECT * FROM figures WHERE id NOT IN (
  SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY organ, year ORDER BY id) AS n FROM figures) AS f WHERE n > 1
);`

export interface SchemaOptions {
  /** The shapes that the corpus has; those of the official forms without groups in one row when absent. */
  readonly shapes?: readonly string[]
}

/**
 * Tables, loading, and the rules of each shape as views, in the SQL of an engine: `findings_…` with a row a finding, `status_…` with a row a
 * report. What `k` counts is in the comment over it.
 */
export const schemaScript = (dialect: DialectName, options: SchemaOptions = {}): string => {
  if (!Object.hasOwn(dialects, dialect))
    throw wrongArgument('schemaScript', 'dialect', dialect, oneOf(...Object.keys(dialects)))
  assertOptions<SchemaOptions>('schemaScript', options, { shapes: listing })
  const { shapes } = options
  const of =
    shapes ?? officialForms.map((form) => shapeOf({ form: form.id, organ: '', year: form.years.from, tables: {} }))
  const views = ruleQueries(of, { dialect }).flatMap(({ name, shape, terms, findings, statuses }) => {
    const view = `${name}_${shape.replace(/[^A-Za-z0-9]+/g, '_')}`
    const places = terms.map(({ rule, cells }, k) => `-- ${k + 1} ${rule} ${cells.join(' ')}`)
    return [
      `-- ${shape}：${name}`,
      ...places,
      `CREATE VIEW findings_${view} AS ${findings};`,
      `CREATE VIEW status_${view} AS ${statuses};`,
    ]
  })
  return [
    ...dialects[dialect].settings.map((setting) => `${setting};`),
    ...tableNames.map((table) => createTable(dialect, table, corpusColumns())),
    ...tableNames.map(load[dialect]),
    filed,
    ...views,
    '',
  ].join('\n')
}
