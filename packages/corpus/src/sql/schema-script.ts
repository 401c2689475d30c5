import { officialForms, shapeOf } from '@gxgk/core'
import { assertOptions, listing, oneOf, wrongArgument } from '@gxgk/document'
import { corpusColumns } from '../figures/columns'
import type { ColumnType, TableColumn } from '../store/tables'
import { tableNames, tableOf } from '../store/tables'
import type { DialectName } from './dialect'
import { dialects } from './dialect'
import { ruleQueries } from './rule-queries'

const typesOf: { readonly [D in DialectName]: { readonly [T in ColumnType]: string } } = {
  duckdb: { VARCHAR: 'VARCHAR', INTEGER: 'INTEGER', DOUBLE: 'DOUBLE', 'DECIMAL(18,6)': 'DECIMAL(18,6)' },
  clickhouse: {
    VARCHAR: 'Nullable(String)',
    INTEGER: 'Nullable(Int32)',
    DOUBLE: 'Nullable(Float64)',
    'DECIMAL(18,6)': 'Nullable(Decimal(18,6))',
  },
  postgres: {
    VARCHAR: 'text',
    INTEGER: 'integer',
    DOUBLE: 'double precision',
    'DECIMAL(18,6)': 'numeric(18,6)',
  },
}

/** By what ClickHouse sorts a table; such columns are never NULL. */
const keys = ['id', 'organ', 'year', 'sha256', 'name', 'section']

const clickhouseType = ({ name, type }: TableColumn): string => {
  const nullable = typesOf.clickhouse[type]
  return keys.includes(name) ? nullable.replace(/^Nullable\((.*)\)$/, '$1') : nullable
}

const orderOf: { readonly [table: string]: string } = {
  figures: '(year, organ, id)',
  catalogue: '(sha256)',
  organ: '(name)',
}

const createTable = (dialect: DialectName, table: (typeof tableNames)[number]): string => {
  const columns = tableOf(table, corpusColumns())
  const typed = columns.map((column) => {
    const type = dialect === 'clickhouse' ? clickhouseType(column) : typesOf[dialect][column.type]
    return `  ${column.name} ${type}`
  })
  const body = `CREATE TABLE ${table} (\n${typed.join(',\n')}\n)`
  if (dialect !== 'clickhouse') return `${body};`
  const partition = table === 'figures' ? ' PARTITION BY year' : ''
  // An id may be missing in the catalogue, where nothing was read.
  const made = table === 'catalogue' ? body.replace('  id String', '  id Nullable(String)') : body
  return `${made} ENGINE = MergeTree${partition} ORDER BY ${orderOf[table] ?? '(id)'};`
}

const load: { readonly [D in DialectName]: (table: string) => string } = {
  duckdb: (table) => `INSERT INTO ${table} SELECT * FROM read_parquet('库/${table}/*.parquet');`,
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
    ...tableNames.map((table) => createTable(dialect, table)),
    ...tableNames.map(load[dialect]),
    filed,
    ...views,
    '',
  ].join('\n')
}
