import { GxgkError, wrongArgument } from '@gxgk/document'
import { addressParts } from '../forms/address'
import type { CompiledForm } from '../forms/compiled-form'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { oneRowGroups, printedForm } from '../forms/printed-form'
import { assertReport } from './assert-report'
import { formOf } from './figures'
import type { AnyDraft } from './report'

/**
 * The form of a draft and the summed groups that it prints as one row: `2021`, `2021+requests.otherHandling`. Drafts of one shape have
 * the same cells and the same identities. `forms` as in `check`.
 */
export const shapeOf = (draft: AnyDraft, forms?: readonly Form[]): string => {
  assertReport('shapeOf', draft, 'draft')
  const form = formOf(draft, forms)
  return [form.id, ...oneRowGroups(form, draft.tables)].join('+')
}

const unknownShape = (shape: string, forms: readonly Form[]) =>
  new GxgkError(
    'unknownShape',
    { shape, known: forms.map(({ id }) => id) },
    {
      zh: `compiledShape：“${shape}”不是 ${forms.map(({ id }) => id).join('、')} 之一加上合并成一行的组（2021+requests.refused）`,
      en: `compiledShape: "${shape}" is none of ${forms.map(({ id }) => id).join(', ')} with groups in one row (2021+requests.refused)`,
    },
  )

/** The form of a shape that `shapeOf` told, worked out. Throws on a shape of none of the forms. */
export const compiledShape = (shape: string, forms: readonly Form[] = officialForms): CompiledForm => {
  if (typeof shape !== 'string')
    throw wrongArgument('compiledShape', 'shape', shape, { expected: { zh: '文字', en: 'a string' } })
  const form = forms.find(({ id }) => shape === id || shape.startsWith(`${id}+`))
  if (!form) throw unknownShape(shape, forms)
  const groups = shape.slice(form.id.length).split('+').slice(1)
  const tables: { [table: string]: { [group: string]: object } } = {}
  for (const one of groups) {
    const { table, row: group } = addressParts(one)
    if (!form.tables[table]?.groups[group]?.sum) throw unknownShape(shape, forms)
    ;(tables[table] ??= {})[group] = {}
  }
  return compiledForm(printedForm(form, tables))
}
