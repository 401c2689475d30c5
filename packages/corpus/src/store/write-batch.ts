import { mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CorpusColumn } from '../figures/columns'
import type { FigureRow } from '../figures/row'
import type { ColumnData, Duck } from './duckdb'
import { partPath } from './layout'
import type { TableName } from './tables'
import { figureTable, tables } from './tables'

type Value = string | number | null

/** The rows of one batch by table. */
export interface Batch {
  readonly figures: readonly (FigureRow & { readonly id: string })[]
  readonly catalogue: readonly (readonly Value[])[]
  readonly narrative: readonly (readonly Value[])[]
  readonly problem: readonly (readonly Value[])[]
}

const figureData = (rows: Batch['figures'], columns: readonly CorpusColumn[]): readonly ColumnData[] => {
  const about = rows.map(({ id, organ, year, shape, states }) => [id, organ, year, shape, states])
  const units = rows.map((row) => row.units)
  const spec = figureTable(columns)
  const first = spec.length - columns.length
  return spec.map(({ name, type }, i) =>
    i < first ? { name, type, rows: about, at: i } : { name, type, rows: units, at: i - first },
  )
}

export const dataOf = (table: keyof typeof tables, rows: readonly (readonly Value[])[]): readonly ColumnData[] =>
  tables[table].map(({ name, type }, at) => ({ name, type, rows, at }))

/** Writes a part of a table under another name first, so that it is there whole or not at all. */
export const writePart = async (
  duck: Duck,
  dir: string,
  table: TableName,
  name: string,
  data: readonly ColumnData[],
  count: number,
  partition = '',
): Promise<void> => {
  if (count === 0) return
  const path = partPath(dir, table, name, partition)
  mkdirSync(dirname(path), { recursive: true })
  await duck.writeParquet(`${path}.part`, data, count)
  renameSync(`${path}.part`, path)
}

/** What tells of the size of an organ. Of the smallest all is zero, which takes hardly any bytes where it stands side by side. */
const sizeCell = 'requests.received.total'

const bySize = (figures: Batch['figures'], columns: readonly CorpusColumn[]): Batch['figures'] => {
  const at = columns.findIndex(({ cell }) => cell === sizeCell)
  const sizeOf = ({ units }: FigureRow) => (at < 0 || Number.isNaN(units[at]!) ? 0 : units[at]!)
  return [...figures].sort((a, b) => sizeOf(a) - sizeOf(b))
}

const byYear = (figures: Batch['figures']): ReadonlyMap<number, Batch['figures']> => {
  const years = new Map<number, Batch['figures'][number][]>()
  for (const one of figures)
    years
      .set(one.year, years.get(one.year) ?? [])
      .get(one.year)!
      .push(one)
  return years
}

/** Writes a batch, the catalogue last: a batch that is in it is there whole. */
export const writeBatch = async (
  duck: Duck,
  dir: string,
  name: string,
  columns: readonly CorpusColumn[],
  { figures, ...rest }: Batch,
): Promise<void> => {
  const odd = figures.flatMap(({ id, odd }) => odd.map(({ cell, text }) => [id, cell, text] as const))
  for (const [year, own] of byYear(bySize(figures, columns)))
    await writePart(duck, dir, 'figures', name, figureData(own, columns), own.length, `year=${year}`)
  await writePart(duck, dir, 'odd', name, dataOf('odd', odd), odd.length)
  for (const table of ['narrative', 'problem', 'catalogue'] as const)
    await writePart(duck, dir, table, name, dataOf(table, rest[table]), rest[table].length)
}
