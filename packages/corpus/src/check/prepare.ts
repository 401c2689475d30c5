import { columnStates } from '../figures/row'
import type { Duck } from '../store/duckdb'

const isMember = "o.parent IS NOT NULL AND o.parent <> ''"

/** Of each organ and year the report that others are held against, where there are several: the first by its id. Lint tells of the others. */
export const filedView = async (duck: Duck): Promise<void> => {
  await duck.run(
    'CREATE TEMP TABLE second AS SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY organ, year ORDER BY id) AS n FROM figures) AS f WHERE n > 1',
  )
  const [[several] = []] = await duck.rows('SELECT count(*) FROM second')
  // Where each has one, nobody need look for its id.
  const which = Number(several) > 0 ? ' WHERE id NOT IN (SELECT id FROM second)' : ''
  await duck.run(`CREATE VIEW filed AS SELECT * FROM figures${which}`)
}

/**
 * The reports that `check` judges itself: those with a number that no column holds, those held against such a report, and those with
 * verdicts of people, by which a rule may hold all the same.
 */
export const byCheckTable = (duck: Duck): Promise<void> =>
  duck.run(
    `CREATE TEMP TABLE odd_ids AS SELECT id, organ, year FROM figures WHERE strpos(states, '${columnStates.odd}') > 0;
     CREATE TEMP TABLE by_check AS
       SELECT id FROM odd_ids
       UNION SELECT r.id FROM figures AS r JOIN odd_ids AS p ON p.organ = r.organ AND p.year = r.year - 1
       UNION SELECT r.id FROM odd_ids AS m JOIN organ AS o ON o.name = m.organ JOIN figures AS r ON r.organ = o.parent AND r.year = m.year WHERE ${isMember}
       UNION SELECT id FROM catalogue WHERE id IS NOT NULL AND strpos(facts, '"ledger":') > 0`,
  )

/** The shapes of the reports that add up others. */
export const shapesOfSums = async (duck: Duck): Promise<ReadonlySet<string>> => {
  const rows = await duck.rows('SELECT DISTINCT shape FROM figures WHERE organ IN (SELECT parent FROM organ)')
  return new Set(rows.map(([shape]) => String(shape)))
}
