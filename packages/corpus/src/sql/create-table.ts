import type { CorpusColumn } from '../figures/columns'
import type { ColumnType, TableColumn } from '../store/tables'
import type { tableNames } from '../store/tables'
import { tableOf } from '../store/tables'
import type { DialectName } from './dialect'
import { literal } from './dialect'

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

export const onCluster = (cluster: Cluster | undefined): string =>
  cluster ? ` ON CLUSTER ${literal(cluster.name)}` : ''

/** A cluster of ClickHouse, whose shards hold a part of the provinces each. */
export interface Cluster {
  readonly name: string
}

/** What makes a table of a corpus in the SQL of an engine; of a cluster on each of its shards, figures with the province by which they are there. */
export const createTable = (
  dialect: DialectName,
  table: (typeof tableNames)[number],
  of: readonly CorpusColumn[],
  cluster?: Cluster,
): string => {
  const typed = tableOf(table, of).map((column) => {
    const type = dialect === 'clickhouse' ? clickhouseType(column) : typesOf[dialect][column.type]
    return `  ${column.name} ${type}`
  })
  const columns = cluster && table === 'figures' ? [...typed, '  province String'] : typed
  const body = `CREATE TABLE ${table}${onCluster(cluster)} (\n${columns.join(',\n')}\n)`
  if (dialect !== 'clickhouse') return `${body};`
  const partition = table === 'figures' ? ' PARTITION BY year' : ''
  // An id may be missing in the catalogue, where nothing was read.
  const made = table === 'catalogue' ? body.replace('  id String', '  id Nullable(String)') : body
  const engine = cluster ? `ReplicatedMergeTree('/clickhouse/tables/{shard}/gxgk/${table}', '{replica}')` : 'MergeTree'
  return `${made} ENGINE = ${engine}${partition} ORDER BY ${orderOf[table] ?? '(id)'};`
}
