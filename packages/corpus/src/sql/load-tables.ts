import type { CorpusColumn } from '../figures/columns'
import { tableNames, tableOf } from '../store/tables'
import type { Cluster } from './create-table'
import { onCluster } from './create-table'
import type { DialectName } from './dialect'
import { literal } from './dialect'

type TableName = (typeof tableNames)[number]

/** The files of a table; those of figures are in a folder a year. */
const pattern = (table: TableName): string => `${table}/${table === 'figures' ? '*/' : ''}*.parquet`

const isUrl = (source: string) => /^(?:https?|s3|gs):/i.test(source)

/** The files of a table, where ClickHouse reads them: below `user_files`, or in an object store. */
const clickhouseFiles = (source: string, table: TableName): string => {
  const path = `${source.replace(/\/+$/, '')}/${pattern(table)}`
  return isUrl(source) ? `s3(${literal(path)}, 'Parquet')` : `file(${literal(path)}, 'Parquet')`
}

/** By what a table is spread over the shards, in `all_…`: figures by province, so that a year and the one before, a report and those that it adds up are on one. */
const spreadBy: { readonly [table: string]: string } = { figures: 'province', catalogue: 'sha256' }

/** Statements that spread a table over the shards of a cluster and fill it. */
const loadCluster = (
  table: TableName,
  names: readonly string[],
  source: string,
  cluster: Cluster,
): readonly string[] => {
  const files = clickhouseFiles(source, table)
  if (table === 'organ')
    return [
      '-- 机关名录每个分片上都要是全的：下一句在每个分片上各执行一次。',
      `INSERT INTO organ SELECT ${names.join(', ')} FROM ${files};`,
    ]
  const key = `cityHash64(${spreadBy[table] ?? 'id'})`
  const all = `CREATE TABLE all_${table}${onCluster(cluster)} AS ${table} ENGINE = Distributed(${literal(cluster.name)}, currentDatabase(), ${table}, ${key});`
  if (table !== 'figures')
    return [all, `INSERT INTO all_${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM ${files};`]
  const of = names.map((name) => `f.${name}`).join(', ')
  const organs = clickhouseFiles(source, 'organ')
  return [
    all,
    `INSERT INTO all_figures (${names.join(', ')}, province) SELECT ${of}, coalesce(o.region, '') FROM ${files} AS f LEFT JOIN ${organs} AS o ON o.name = f.organ;`,
  ]
}

/** Statements that fill the tables with a corpus at that place. */
export const loadTables = (
  dialect: DialectName,
  source: string,
  columns: readonly CorpusColumn[],
  cluster?: Cluster,
): readonly string[] =>
  tableNames.flatMap((table) => {
    const names = tableOf(table, columns).map(({ name }) => name)
    if (dialect === 'postgres')
      return [`-- \\copy ${table} (${names.join(', ')}) FROM '${table}.csv' WITH (FORMAT csv, HEADER)`]
    const into = `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM`
    if (dialect === 'duckdb') return [`${into} read_parquet(${literal(`${source}/${pattern(table)}`)});`]
    return cluster ? loadCluster(table, names, source, cluster) : [`${into} ${clickhouseFiles(source, table)};`]
  })
