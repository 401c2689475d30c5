import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corpusColumns } from '../../packages/corpus/src/figures/columns'
import { createTable } from '../../packages/corpus/src/sql/create-table'
import { schemaScript } from '../../packages/corpus/src/sql/schema-script'
import type { Duck } from '../../packages/corpus/src/store/duckdb'
import { openDuck } from '../../packages/corpus/src/store/duckdb'
import { tableOf } from '../../packages/corpus/src/store/tables'
import { agreement } from '../../packages/corpus/test/agree-with-check'
import type { World } from '../../packages/corpus/test/world-arbitrary'
import { worldArbitrary } from '../../packages/corpus/test/world-arbitrary'
import type { Postgres } from '../postgres/open-postgres'
import { openPostgres, postgresPrograms } from '../postgres/open-postgres'

const programs = postgresPrograms()
const most = Number(process.env.GXGK_CORPUS ?? 300)

let postgres: Postgres
let duck: Duck
let folder: string

describe.skipIf(programs === undefined)(
  `PostgreSQL${programs === undefined ? '（未运行：没有安装 PostgreSQL，apt-get install postgresql）' : ''}`,
  () => {
    beforeAll(async () => {
      postgres = openPostgres(programs!)
      duck = await openDuck({ threads: 1 })
      // The server reads the files as another user.
      folder = mkdtempSync(join(tmpdir(), 'gxgk-pg-'))
      chmodSync(folder, 0o755)
    }, 120_000)
    afterAll(() => {
      duck.close()
      postgres.close()
      rmSync(folder, { recursive: true })
    })

    const load = async (_: string, own: Duck, { forms }: World) => {
      const columns = corpusColumns(forms)
      const statements = ['DROP TABLE IF EXISTS figures, organ CASCADE']
      for (const table of ['figures', 'organ'] as const) {
        const path = join(folder, `${table}.csv`)
        const names = tableOf(table, columns).map(({ name }) => `"${name}"`)
        await own.run(
          `COPY (SELECT ${names.join(', ')} FROM ${table}) TO '${path}' (FORMAT csv, HEADER, NULLSTR '\\N')`,
        )
        statements.push(
          createTable('postgres', table, columns),
          `\\copy ${table} FROM '${path}' WITH (FORMAT csv, HEADER, NULL '\\N')`,
        )
      }
      postgres.rows(
        `${statements[0]};\n${[...statements.slice(1), 'CREATE VIEW filed AS SELECT * FROM figures;'].join('\n')}\n`,
      )
    }

    it(`says of ${most} random reports what check says`, { timeout: 7_200_000 }, async () => {
      const seen = { reports: 0, bySql: 0, findings: 0, statuses: 0 }
      for (let seed = 1; seen.reports < most; seed++) {
        const [world] = fc.sample(worldArbitrary, { numRuns: 1, seed })
        const engine = { dialect: 'postgres', rows: postgres.rows, load } as const
        const one = await agreement(duck, join(folder, String(seed)), world!, engine)
        seen.reports += one.reports
        seen.bySql += one.bySql
        seen.findings += one.findings
        seen.statuses += one.statuses
        expect(one.differences, `seed ${seed}`).toEqual([])
        if (seed % 10 === 0) console.log(seen)
      }
      console.log(seen)
    })

    it('runs the script of tables and rules as it is', { timeout: 600_000 }, () => {
      postgres.rows('DROP TABLE IF EXISTS figures, organ CASCADE')
      const script = schemaScript('postgres', { shapes: ['2019', '2021', '2021+requests.otherHandling'] })
      postgres.rows(script)
      const [[views] = []] = postgres.rows("SELECT count(*) FROM pg_views WHERE viewname ~ '^(findings|status)_'")
      expect(Number(views)).toBe([...script.matchAll(/CREATE VIEW (?:findings|status)_/g)].length)
      expect(postgres.rows('SELECT count(*) FROM findings_tree_2021')).toEqual([['0']])
    })
  },
)
