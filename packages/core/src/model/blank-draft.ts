import { record, wrongArgument } from '@gxgk/document'
import { columnsOf } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { aForm } from './option-kinds'
import type { DraftFigure, DraftOf, ReportFacts } from './report'

/** A draft in which every cell of the form stands and holds `fill`: blank, to be filled in, unless told otherwise. */
export const blankDraft = <F extends Form>(
  form: F,
  facts: Omit<ReportFacts<F>, 'form'>,
  fill: DraftFigure = null,
): DraftOf<F> => {
  if (!aForm.is(form)) throw wrongArgument('blankDraft', 'form', form, aForm)
  if (!record.is(facts)) throw wrongArgument('blankDraft', 'facts', facts, record)
  const tables = Object.fromEntries(
    Object.entries(form.tables).map(([id, table]) => [
      id,
      Object.fromEntries(
        table.rows.map((row) => [row.id, Object.fromEntries(columnsOf(table, row).map((column) => [column.id, fill]))]),
      ),
    ]),
  )
  return { form: form.id, ...facts, tables } as unknown as DraftOf<F>
}
