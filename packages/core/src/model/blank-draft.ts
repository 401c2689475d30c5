import type { OptionCheck } from '@gxgk/document'
import { assertArgument, record, wholeNumber, words } from '@gxgk/document'
import { columnsOf } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { aForm } from '../forms/form-kinds'
import type { DraftFigure, DraftOf, ReportFacts } from './report'

const aFill: OptionCheck = {
  expected: { zh: '数、null（空白）或 "/"', en: 'a number, null (blank) or "/"' },
  is: (value) => value === null || value === '/' || Number.isFinite(value),
}

/** A draft in which every cell of the form stands and holds `fill`: blank, to be filled in, unless told otherwise. */
export const blankDraft = <F extends Form>(
  form: F,
  facts: Omit<ReportFacts<F>, 'form'>,
  fill: DraftFigure = null,
): DraftOf<F> => {
  assertArgument('blankDraft', 'form', form, aForm)
  assertArgument('blankDraft', 'facts', facts, record)
  assertArgument('blankDraft', 'facts.organ', facts.organ, words)
  assertArgument('blankDraft', 'facts.year', facts.year, wholeNumber)
  assertArgument('blankDraft', 'fill', fill, aFill)
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
