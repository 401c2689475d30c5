import type { AnyDraft, Form } from '@gxgk/core'
import { formatFigure, printedForm } from '@gxgk/core'

/** The figures as they are printed: a row or cell that is not there as a blank one, a figure to six decimals. */
export const printedFigures = (form: Form, { tables }: AnyDraft) =>
  Object.fromEntries(
    Object.entries(printedForm(form, tables).tables).map(([id, { rows, columns }]) => [
      id,
      Object.fromEntries(
        rows.map((row) => [
          row.id,
          Object.fromEntries(
            (row.columns ?? columns.map((column) => column.id)).map((column) => {
              const figure = tables[id]?.[row.id]?.[column] ?? null
              return [column, typeof figure === 'number' ? Number(formatFigure(figure)) : figure]
            }),
          ),
        ]),
      ),
    ]),
  )
