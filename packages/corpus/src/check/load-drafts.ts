import type { AnyDraft, Form } from '@gxgk/core'
import type { CorpusColumn } from '../figures/columns'
import { draftOf } from '../figures/draft-of'
import type { OddFigure } from '../figures/row'
import { pathOf } from '../sql/path-of'
import { indexOfColumns } from '../figures/row'
import { literal } from '../sql/dialect'
import type { Duck, Row } from '../store/duckdb'

/** A report of the corpus. */
export interface StoredReport {
  readonly id: string
  readonly draft: AnyDraft
  /** The file that it was read from; the first where there are several of the same bytes. */
  readonly source: string
}

const unitsPer10kYuan = 1_000_000

const unitsOf = (row: Row, first: number, columns: readonly CorpusColumn[]): Float64Array =>
  Float64Array.from(columns, ({ kind }, i) => {
    const value = row[first + i]
    return value === null ? NaN : kind === 'amount' ? Math.round(Number(value) * unitsPer10kYuan) : Number(value)
  })

const oddOf = async (duck: Duck, ids: string): Promise<ReadonlyMap<string, readonly OddFigure[]>> => {
  const found = new Map<string, OddFigure[]>()
  for (const [id, cell, text] of await duck.rows(`SELECT id, cell, text FROM taken_odd WHERE id IN (${ids})`)) {
    const own = found.get(String(id)) ?? []
    found.set(String(id), own)
    own.push({ cell: String(cell), text: String(text) })
  }
  return found
}

interface Told {
  readonly source: string
  readonly facts: Partial<AnyDraft>
}

const toldOf = async (duck: Duck, ids: string): Promise<ReadonlyMap<string, Told>> => {
  const rows = await duck.rows(
    `SELECT c.id, any_value(c.facts), min(${pathOf('c')}) FROM taken_catalogue AS c WHERE c.id IN (${ids}) GROUP BY c.id`,
  )
  return new Map(
    rows.map(([id, facts, source]) => [
      String(id),
      { source: String(source), facts: JSON.parse(String(facts ?? '{}')) as Partial<AnyDraft> },
    ]),
  )
}

const takenTables = ['figures', 'odd', 'catalogue'] as const

/** Takes all that is told of these reports out of the files, for `loadDrafts`: each look into the files is one over all of them. */
export const takeOut = async (duck: Duck, ids: readonly string[]): Promise<void> => {
  for (const table of takenTables)
    await duck.run(
      `CREATE OR REPLACE TEMP TABLE taken_${table} AS SELECT * FROM ${table} WHERE id IN (${ids.map(literal).join(', ')})`,
    )
}

/** Some of the reports that were taken out, as drafts. */
export const loadDrafts = async (
  duck: Duck,
  ids: readonly string[],
  columns: readonly CorpusColumn[],
  forms?: readonly Form[],
): Promise<readonly StoredReport[]> => {
  if (ids.length === 0) return []
  const list = ids.map(literal).join(', ')
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const rows = await duck.rows(
    `SELECT id, organ, year, shape, states, ${names} FROM taken_figures WHERE id IN (${list}) ORDER BY id`,
  )
  const [odd, told] = await Promise.all([oddOf(duck, list), toldOf(duck, list)])
  const indexOf = indexOfColumns(columns)
  return rows.map((row) => {
    const [id, organ, year, shape, states] = row.slice(0, 5).map((value) => (value === null ? null : String(value)))
    const figures = {
      organ: organ!,
      year: Number(year),
      shape: shape!,
      states: states!,
      units: unitsOf(row, 5, columns),
      odd: odd.get(id!) ?? [],
    }
    const { source = '', facts } = told.get(id!) ?? {}
    return { id: id!, source, draft: draftOf(figures, indexOf, facts, forms) }
  })
}
