import type { AnyDraft, DraftFigure } from '@gxgk/core'
import type { PrintedFigures } from './generators'

/** The figures of a draft by address. */
export const figuresOf = ({ tables }: AnyDraft): PrintedFigures =>
  new Map(
    Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows!).flatMap(([row, figures]) =>
        Object.entries(figures!).map(([column, figure]) => [`${table}.${row}.${column}`, figure ?? null] as const),
      ),
    ),
  )

/** What stands in a cell instead. */
export type Change = (figure: DraftFigure, address: string) => DraftFigure

/** A draft with other figures in the same cells. */
export const withFigures = (draft: AnyDraft, change: Change): AnyDraft => ({
  ...draft,
  tables: Object.fromEntries(
    Object.entries(draft.tables).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows!).map(([row, figures]) => [
          row,
          Object.fromEntries(
            Object.entries(figures!).map(([column, figure]) => [
              column,
              change(figure ?? null, `${table}.${row}.${column}`),
            ]),
          ),
        ]),
      ),
    ]),
  ),
})
