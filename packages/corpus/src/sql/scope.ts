import type { CompiledForm, Form } from '@gxgk/core'
import { compiledShape } from '@gxgk/core'
import type { CorpusColumn } from '../figures/columns'
import { columnStates } from '../figures/row'
import type { Dialect } from './dialect'

/** What the rules of one shape are written for. */
export interface Scope {
  readonly dialect: Dialect
  readonly shape: string
  readonly form: CompiledForm
  /** Every shape that the corpus has: a member may print as one row what this shape has in items. */
  readonly shapes: readonly string[]
  readonly forms: readonly Form[] | undefined
  readonly columns: ReadonlyMap<string, CorpusColumn & { readonly at: number }>
}

export const scopeOf = (
  dialect: Dialect,
  shape: string,
  shapes: readonly string[],
  columns: readonly CorpusColumn[],
  forms?: readonly Form[],
): Scope => ({
  dialect,
  shape,
  shapes,
  forms,
  form: compiledShape(shape, forms),
  columns: new Map(columns.map((column, i) => [column.cell, { ...column, at: i + 1 }])),
})

/** The column of a cell in one of the tables that are joined. */
export const columnOf = ({ columns }: Scope, alias: string, cell: string): string =>
  `${alias}.${columns.get(cell)!.name}`

export const kindOf = ({ columns }: Scope, cell: string): CorpusColumn['kind'] => columns.get(cell)!.kind

/** Whether no `/` stands in the cell; true or false, never unknown. */
export const isNoSlash = ({ columns }: Scope, alias: string, cell: string): string =>
  `(${alias}.states IS NULL OR substr(${alias}.states, ${columns.get(cell)!.at}, 1) <> '${columnStates.slash}')`

/** The states of these cells, one after another, as pieces of the text of all states. */
export const statesOf = ({ columns }: Scope, alias: string, cells: readonly string[]): string => {
  const places = cells.map((cell) => columns.get(cell)!.at).sort((a, b) => a - b)
  const runs: [from: number, length: number][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last && last[0] + last[1] === place) last[1]++
    else runs.push([place, 1])
  }
  const pieces = runs.map(([from, length]) => `substr(${alias}.states, ${from}, ${length})`)
  return pieces.length > 1 ? `concat(${pieces.join(', ')})` : (pieces[0] ?? "''")
}
