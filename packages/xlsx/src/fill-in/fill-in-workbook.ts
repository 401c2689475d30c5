import type { AnyDraft, Form, Language } from '@gxgk/core'
import { namesOf, workbookWords } from '@gxgk/core'
import type { OptionChecks } from '@gxgk/document'
import { assertOptions, oneOf, words as text, wrongArgument } from '@gxgk/document'
import { aDraft, aForm, aYear, otherForm } from '../errors'
import { fixedName, onSheet } from '../workbook/cell-name'
import { sheetNamer } from '../workbook/sheet-names'
import { workbookFile } from '../workbook/workbook-file'
import { checksSheet } from './checks-sheet'
import { assertPlaced, filledCells } from './figures'
import { instructionsSheet } from './instructions-sheet'
import { layoutOf } from './layout'
import { narrativesSheet } from './narratives-sheet'
import { tableNames, tableSheet } from './table-sheet'

export interface FillInOptions {
  /** Written into the workbook; that of the draft when absent. */
  readonly organ?: string
  /** The year of the report; that of the draft when absent. */
  readonly year?: number
  /** What is filled in already: figures, `/` and blanks as they are, narratives. Its form is the one given. */
  readonly draft?: AnyDraft
  /** Whether totals are typed, and checked against their parts, or are formulas; typed when absent. */
  readonly totals?: 'typed' | 'formula'
  /** Of instructions and messages; the tables have the words of the form. `zh` when absent. */
  readonly lang?: Language
}

const optionChecks: OptionChecks<FillInOptions> = {
  organ: text,
  year: aYear,
  draft: aDraft,
  totals: oneOf('typed', 'formula'),
  lang: oneOf('zh', 'en'),
}

/**
 * A workbook to be filled in, for any form: its tables as they are printed, one a sheet, sheets for the narratives, for what there is to
 * do and for every sum with a sentence where it does not hold. Each figure has its address as the name of its cell. The same form
 * gives the same bytes. Throws where the draft is of another form, or holds a figure that the form has no cell for.
 */
export const fillInWorkbook = (form: Form, options: FillInOptions = {}): Uint8Array => {
  if (!aForm.is(form)) throw wrongArgument('fillInWorkbook', 'form', form, aForm)
  assertOptions('fillInWorkbook', options, optionChecks)
  const { draft, totals = 'typed', lang = 'zh' } = options
  if (draft && draft.form !== form.id) throw otherForm('fillInWorkbook', [draft], form.id)
  if (draft) assertPlaced(draft, form)
  const { organ, year } = { ...draft, ...options }
  const words = workbookWords(lang)
  const names = namesOf(form, lang)
  const nameOf = sheetNamer()
  const first = nameOf(words.sheets.instructions)
  const layout = layoutOf(form, (heading) => nameOf(words.sheets.table(heading)))
  const filled = filledCells(layout, draft, totals)
  const narratives = narrativesSheet(nameOf(words.sheets.narratives), words.sheets.narratives, form, names, draft)
  const checks = checksSheet(nameOf(words.sheets.checks), layout, filled, names, words)
  const facts = { ...(organ !== undefined && { organ }), ...(year !== undefined && { year }) }
  const instructions = instructionsSheet(first, {
    form,
    layout,
    filled,
    checks,
    narratives,
    draft,
    facts,
    totals,
    words,
    language: lang,
  })
  const tables = layout.tables.map((table) => tableSheet(table, { layout, filled, words, resultOf: checks.resultOf }))
  return workbookFile({
    sheets: [instructions, ...tables, narratives.sheet, checks.sheet],
    names: [
      ['gxgk.organ', onSheet(first, fixedName(1, 1))],
      ['gxgk.year', onSheet(first, fixedName(2, 1))],
      ...narratives.names,
      ...layout.tables.flatMap((table) => tableNames(table, layout)),
    ],
    isLocked: true,
    footer: '&C— &P —',
    meta: { title: words.title(form), lang: 'zh-CN', ...(organ && { author: organ }) },
    lang: 'zh-CN',
    identifier: `gxgk:form:${form.id}`,
  })
}
