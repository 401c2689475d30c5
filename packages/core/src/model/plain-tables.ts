import type { CompiledForm } from '../forms/compiled-form'
import type { FigureKind } from '../forms/form'
import { isAmount, isFigureNumber } from './amount'

type Loose = { readonly [key: string]: unknown }
type Tables = { [table: string]: { [row: string]: { [column: string]: number } } }

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Inherited keys count too: what has any is not plain. */
const keyCount = (record: object): number => {
  let count = 0
  for (const _ in record) count++
  return count
}

const allows = (kind: FigureKind, value: number): boolean =>
  kind === 'amount' ? value >= 0 && isAmount(value) : Number.isSafeInteger(value) && (kind === 'change' || value >= 0)

/**
 * A copy of a report's tables when they are plainly right: every cell of the form a figure of its kind, and nothing else.
 * Undefined where there is any doubt; the zod schema then decides and says what is wrong. It only saves the schema the
 * reports that have nothing wrong, which is nearly all of them.
 */
export const plainTables = ({ form, rows }: CompiledForm, tables: unknown): Tables | undefined => {
  if (!isRecord(tables) || keyCount(tables) !== Object.keys(form.tables).length) return undefined
  const copy: Tables = {}
  for (const { table, row, columns, kinds } of rows) {
    const found = tables[table]
    const figures = isRecord(found) ? found[row] : undefined
    if (!isRecord(figures) || keyCount(figures) !== columns.length) return undefined
    const own: { [column: string]: number } = {}
    for (let i = 0; i < columns.length; i++) {
      const value = figures[columns[i]!]
      if (!isFigureNumber(value) || !allows(kinds[i]!, value)) return undefined
      own[columns[i]!] = value
    }
    ;(copy[table] ??= {})[row] = own
  }
  for (const table in copy) if (keyCount(tables[table] as object) !== keyCount(copy[table]!)) return undefined
  return copy
}
