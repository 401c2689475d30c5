import type { AnyDraft, RuleCode } from '@gxgk/core'
import { filedView } from '../check/prepare'
import type { CheckedStored } from '../check/checked-reports'
import { checkedReports } from '../check/checked-reports'
import { noMembers } from '../errors'
import { columnName } from '../figures/columns'
import { literal } from '../sql/dialect'
import { sqlRules } from '../sql/rule-queries'
import type { Duck } from '../store/duckdb'

/** A unit of the list, and what it has filed of the year. */
export interface Unit {
  readonly name: string
  /** How many reports the corpus has of it. */
  readonly filed: number
  /** The one that others are held against. */
  readonly report?: CheckedStored
}

/** Requests of the units in a year, by cell; null where none prints it. */
export interface YearSums {
  readonly year: number
  readonly reports: number
  /** How many of them lack one of the numbers. */
  readonly lacking: number
  readonly sums: ReadonlyMap<string, number>
}

export interface BookData {
  readonly units: readonly Unit[]
  /** The report that adds them up. */
  readonly own?: CheckedStored
  readonly years: readonly YearSums[]
}

/** What charts show: how requests came out, and how many there were. */
export const resultCells = ['granted', 'partlyGranted', 'refused', 'unavailable', 'notProcessed', 'otherHandling'].map(
  (row) => `requests.${row}.total`,
)
export const yearCells = ['received', 'handled', 'carriedOut'].map((row) => `requests.${row}.total`)

/** So many years are shown at most, the last ones. */
const mostYears = 5

const yearsOf = async (duck: Duck, organ: string, year: number): Promise<readonly YearSums[]> => {
  const cells = [...resultCells, ...yearCells]
  const columns = cells.map(columnName)
  const rows = await duck.rows(
    `SELECT m.year, count(*), count(*) FILTER (WHERE ${columns.map((name) => `m.${name} IS NULL`).join(' OR ')}), ${columns.map((name) => `coalesce(sum(m.${name}), 0)`).join(', ')}
     FROM filed AS m JOIN organ AS o ON o.name = m.organ
     WHERE o.parent = ${literal(organ)} AND m.year > ${year - mostYears} AND m.year <= ${year} GROUP BY m.year ORDER BY m.year`,
  )
  return rows.map(([of, reports, lacking, ...sums]) => ({
    year: Number(of),
    reports: Number(reports),
    lacking: Number(lacking),
    sums: new Map(cells.map((cell, i) => [cell, Number(sums[i])])),
  }))
}

/** What a corpus holds of the units of an organ. Throws where its list has none. */
export const bookData = async (duck: Duck, organ: string, year: number): Promise<BookData> => {
  await filedView(duck)
  const names = (await duck.rows(`SELECT name FROM organ WHERE parent = ${literal(organ)}`)).map(([name]) =>
    String(name),
  )
  if (names.length === 0) throw noMembers(organ)
  const among = [organ, ...names].map(literal).join(', ')
  const counted = await duck.rows(
    `SELECT organ, count(*) FROM figures WHERE year = ${year} AND organ IN (${among}) GROUP BY organ`,
  )
  const counts = new Map(counted.map(([name, count]) => [String(name), Number(count)]))
  const ids = (await duck.rows(`SELECT id FROM filed WHERE year = ${year} AND organ IN (${among}) ORDER BY id`)).map(
    ([id]) => String(id),
  )
  const reports = new Map<string, CheckedStored>()
  for await (const report of checkedReports(duck, ids, sqlRules as readonly RuleCode[], undefined))
    reports.set((report.draft as AnyDraft).organ, report)
  const own = reports.get(organ)
  return {
    units: names.map((name) => {
      const report = reports.get(name)
      return { name, filed: counts.get(name) ?? 0, ...(report && { report }) }
    }),
    ...(own && { own }),
    years: await yearsOf(duck, organ, year),
  }
}
