import { officialForms, shapeOf } from '@gxgk/core'
import { assertOptions, listing, oneOf, words, wrongArgument } from '@gxgk/document'
import { corpusColumns } from '../figures/columns'
import { tableNames } from '../store/tables'
import type { Cluster } from './create-table'
import { createTable, onCluster } from './create-table'
import type { DialectName } from './dialect'
import { dialects, literal } from './dialect'
import { loadTables } from './load-tables'
import { ruleQueries } from './rule-queries'

/** Of each organ and year one report, which others are held against. */
const filed = (cluster?: Cluster) => `CREATE VIEW filed${onCluster(cluster)} AS SELECT * FROM figures WHERE id NOT IN (
  SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY organ, year ORDER BY id) AS n FROM figures) AS f WHERE n > 1
);`

export interface SchemaOptions {
  /** The shapes that the corpus has; those of the official forms without groups in one row when absent. */
  readonly shapes?: readonly string[]
  /** Where the engine finds the corpus: a path, or for ClickHouse the address of an object store; `库` when absent. */
  readonly source?: string
  /** The name of a cluster of ClickHouse, over whose shards the reports are spread by province. */
  readonly cluster?: string
}

/**
 * Tables, loading, and the rules of each shape as views, in the SQL of an engine: `findings_…` with a row a finding, `status_…` with a row a
 * report. What `k` counts is in the comment over it.
 */
export const schemaScript = (dialect: DialectName, options: SchemaOptions = {}): string => {
  if (!Object.hasOwn(dialects, dialect))
    throw wrongArgument('schemaScript', 'dialect', dialect, oneOf(...Object.keys(dialects)))
  assertOptions<SchemaOptions>('schemaScript', options, { shapes: listing, source: words, cluster: words })
  const { shapes, source = '库' } = options
  if (options.cluster !== undefined && dialect !== 'clickhouse')
    throw wrongArgument('schemaScript', 'options.cluster', options.cluster, {
      expected: { zh: '只用于 clickhouse', en: 'for clickhouse only' },
    })
  const cluster = options.cluster === undefined ? undefined : { name: options.cluster }
  const columns = corpusColumns()
  const { settings, ofView } = dialects[dialect]
  const of =
    shapes ?? officialForms.map((form) => shapeOf({ form: form.id, organ: '', year: form.years.from, tables: {} }))
  const view = (name: string, sql: string) => [
    `CREATE VIEW ${name}${onCluster(cluster)} AS ${sql}${ofView};`,
    ...(cluster
      ? [
          `CREATE TABLE all_${name}${onCluster(cluster)} AS ${name} ENGINE = Distributed(${literal(cluster.name)}, currentDatabase(), ${name});`,
        ]
      : []),
  ]
  const views = ruleQueries(of, { dialect }).flatMap(({ name, shape, terms, findings, statuses }) => {
    const named = `${name}_${shape.replace(/[^A-Za-z0-9]+/g, '_')}`
    const places = terms.map(({ rule, cells }, k) => `-- ${k + 1} ${rule} ${cells.join(' ')}`)
    return [
      `-- ${shape}：${name}`,
      ...places,
      ...view(`findings_${named}`, findings),
      ...view(`status_${named}`, statuses),
    ]
  })
  return [
    ...settings.map((setting) => `${setting};`),
    ...tableNames.map((table) => createTable(dialect, table, columns, cluster)),
    ...loadTables(dialect, source, columns, cluster),
    filed(cluster),
    // A table knows the bounds of its columns.
    ...(dialects[dialect].bounded === 'figures'
      ? []
      : [`CREATE VIEW ${dialects[dialect].bounded} AS SELECT * FROM figures;`]),
    ...views,
    '',
  ].join('\n')
}
