import type { AnyDraft, Form } from '@gxgk/core'
import { blankDraft } from '@gxgk/core'

/** A report in which no two figures are equal, so that one that is read in the wrong place shows; nor like a number elsewhere. */
export const countedThrough = (form: Form): AnyDraft => {
  let next = 100_001
  const { tables, ...facts } = blankDraft(form, { organ: '某县教育局', year: form.years.from }) as AnyDraft
  const counted = Object.entries(tables).map(([table, rows]) => [
    table,
    Object.fromEntries(
      Object.entries(rows!).map(([row, figures]) => [
        row,
        Object.fromEntries(Object.keys(figures!).map((column) => [column, next++])),
      ]),
    ),
  ])
  return { ...facts, tables: Object.fromEntries(counted) as AnyDraft['tables'] }
}
