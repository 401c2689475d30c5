import type { OptionChecks } from '@gxgk/document'
import { assertArgument, assertOptions, flag, oneOf } from '@gxgk/document'
import { addressParts } from '../forms/address'
import type { CompiledForm } from '../forms/compiled-form'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { printedForm } from '../forms/printed-form'
import { formatFigure } from '../model/amount'
import { assertReport } from '../model/assert-report'
import { formOf } from '../model/figures'
import { someForms } from '../forms/form-kinds'
import { aLanguage, someReports } from '../model/option-kinds'
import type { AnyDraft } from '../model/report'
import { unreadCells } from '../model/unread'
import type { Language } from '../wording/names'
import { namesOf } from '../wording/names'
import { workbookWords } from '../wording/workbook-words'

export interface FiguresCsvOptions {
  /** A line a figure, or a line a report with a column for each address; `long` when absent. */
  readonly shape?: 'long' | 'wide'
  /** A comma when absent. */
  readonly separator?: ',' | '\t'
  /** Whether the mark stands first by which Excel knows UTF-8; true when absent. */
  readonly bom?: boolean
  /** Of the heads and labels; `zh` when absent. */
  readonly language?: Language
  /** The official forms when absent. */
  readonly forms?: readonly Form[]
}

const optionChecks: OptionChecks<FiguresCsvOptions> = {
  shape: oneOf('long', 'wide'),
  separator: oneOf(',', '\t'),
  bom: flag,
  language: aLanguage,
  forms: someForms,
}

/** What Excel would reckon with: an apostrophe before it makes it words. */
const likeFormula = /^[=+\-@\t\r]/

const inert = (words: string): string => (likeFormula.test(words) ? `'${words}` : words)

const quoted = (field: string, separator: string): string =>
  field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field

/** The figures of a draft in printed order, as text: digits, `/`, nothing for a blank, and a word for what was not read. */
const figuresIn = (draft: AnyDraft, form: CompiledForm, notRead: string): ReadonlyMap<string, string> => {
  const unread = unreadCells(draft, form)
  return new Map(
    form.cells.slice(0, form.printed).map(({ address, table, row, column }, cell) => {
      const value = draft.tables[table]?.[row]?.[column]
      return [address, typeof value === 'number' ? formatFigure(value) : unread.has(cell) ? notRead : (value ?? '')]
    }),
  )
}

/**
 * The figures of drafts as a table in text, which Excel opens: lines end in CR LF, a field with a separator, a quotation mark or a
 * line end in it stands in quotation marks. Blank, 0 and `/` stay apart. Words that begin as a formula does (`=`, `+`, `-`, `@`,
 * tab, CR) get an apostrophe before them; figures are written as they are, a decrease with its minus.
 */
export const figuresCsv = (drafts: readonly AnyDraft[], options: FiguresCsvOptions = {}): string => {
  assertArgument('figuresCsv', 'drafts', drafts, someReports)
  for (const draft of drafts) assertReport('figuresCsv', draft)
  assertOptions('figuresCsv', options, optionChecks)
  const { shape = 'long', separator = ',', bom = true, language = 'zh', forms } = options
  const { organ, year, unread, columns } = workbookWords(language)
  const all = drafts.map((draft) => {
    const form = formOf(draft, forms)
    const figures = figuresIn(draft, compiledForm(printedForm(form, draft.tables)), unread)
    return { draft, form, figures, facts: [inert(draft.organ), String(draft.year), inert(draft.form)] }
  })
  const facts = [organ, year, columns.form]
  const lines = (): readonly (readonly string[])[] => {
    if (shape === 'wide') {
      const addresses = [...new Set(all.flatMap(({ figures }) => [...figures.keys()]))]
      return [
        [...facts, ...addresses],
        ...all.map((one) => [...one.facts, ...addresses.map((address) => one.figures.get(address) ?? '')]),
      ]
    }
    const { address, section, row, column, figure } = columns
    return [
      [...facts, address, section, row, column, figure],
      ...all.flatMap((one) => {
        const names = namesOf(one.form, language)
        return [...one.figures].map(([cell, value]) => {
          const { table, row, column } = addressParts(cell)
          const labels = [names.section(table), names.row(table, row), names.column(table, column)]
          return [...one.facts, cell, ...labels.map(inert), value]
        })
      }),
    ]
  }
  const text = lines().map((fields) => fields.map((field) => quoted(field, separator)).join(separator))
  return `${bom ? '\ufeff' : ''}${text.join('\r\n')}\r\n`
}
