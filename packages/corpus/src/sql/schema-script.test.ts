import { describe, expect, it } from 'vitest'
import { openDuck } from '../store/duckdb'
import { dialects } from './dialect'
import { ruleQueries } from './rule-queries'
import { schemaScript } from './schema-script'

describe('the script of an engine', () => {
  it('of DuckDB runs as it is, without what loads', async () => {
    const duck = await openDuck({ threads: 1 })
    try {
      const script = schemaScript('duckdb', { shapes: ['2021'] })
      for (const statement of script.split(/;\n/))
        if (!/^INSERT/.test(statement) && statement.trim() !== '') await duck.run(statement)
      expect(await duck.rows('SELECT count(*) FROM findings_identities_2021')).toEqual([['0']])
      expect(await duck.rows('SELECT count(*) FROM status_tree_2021')).toEqual([['0']])
    } finally {
      duck.close()
    }
  })

  it.each(['clickhouse', 'postgres'] as const)('of %s is the same as last time', async (dialect) => {
    const [one] = ruleQueries(['2019'], { dialect }).filter(({ name }) => name === 'years')
    await expect(`${one!.findings}\n\n${one!.statuses}\n`).toMatchFileSnapshot(`goldens/years-2019.${dialect}.sql`)
  })

  it('of ClickHouse reads what is missing as NULL, never as zero', () => {
    expect(dialects.clickhouse.settings).toContain('SET join_use_nulls = 1')
    expect(schemaScript('clickhouse')).toMatch(/PARTITION BY year ORDER BY \(year, organ, id\)/)
  })

  it('of ClickHouse reads files or an object store, and spreads a cluster by province', () => {
    expect(schemaScript('clickhouse', { source: '/数据/库/' })).toContain(
      "FROM file('/数据/库/figures/*/*.parquet', 'Parquet')",
    )
    const script = schemaScript('clickhouse', { source: 'https://store/库', cluster: "省'级" })
    expect(script).toContain("FROM s3('https://store/库/figures/*/*.parquet', 'Parquet') AS f LEFT JOIN")
    expect(script).toContain("CREATE TABLE figures ON CLUSTER '省''级' (")
    expect(script).toMatch(/ {2}province String\n\) ENGINE = ReplicatedMergeTree\([^)]*\) PARTITION BY year/)
    expect(script).toContain("Distributed('省''级', currentDatabase(), figures, cityHash64(province))")
    // Rules are judged on each shard, what they found is asked of all.
    expect(script.match(/CREATE VIEW (?:findings|status)_/g)).toHaveLength(
      script.match(/CREATE TABLE all_(?:findings|status)_/g)!.length,
    )
    expect(() => schemaScript('duckdb', { cluster: 'a' })).toThrow(/clickhouse/)
  })

  it('of ClickHouse and PostgreSQL has nothing that only DuckDB knows', () => {
    for (const dialect of ['clickhouse', 'postgres'] as const) {
      const script = schemaScript(dialect)
      for (const own of ['read_parquet', 'range(', 'QUALIFY', 'bool_or']) expect(script).not.toContain(own)
    }
    expect(schemaScript('clickhouse')).not.toMatch(/FILTER \(WHERE|strpos|unnest/)
  })
})
