import type { CompiledForm, Identity } from '../forms/compiled-form'
import type { FigureKind, Form, IdentityRule } from '../forms/form'
import { inLanguage } from './language'
import type { Language, Names } from './names'
import { workbookEn } from './workbook-en'
import { workbookZh } from './workbook-zh'

/** What is said of a check in a workbook, where the figures are not known yet. */
export interface CheckWords {
  /** What is held against what, under the heading of its table. */
  readonly place: string
  /** What stands before, between and after the two sums, that which there should be and that which there is. */
  readonly sentence: readonly [before: string, between: string, after: string]
}

export interface InputWords {
  readonly title: string
  readonly message: string
}

/** The words of workbooks to be filled in, and of those that many reports stand in. */
export interface WorkbookWords {
  readonly sheets: {
    readonly instructions: string
    readonly narratives: string
    readonly checks: string
    /** Of a table, from the heading of its section: 二 of `二、主动公开政府信息情况`. */
    readonly table: (heading: string) => string
    readonly otherRows: string
  }
  /** Of a report of the form, whosever and of whatever year. */
  readonly title: (form: Form) => string
  readonly organ: string
  readonly year: string
  readonly sum: string
  /** In place of a figure that was not read from its source, which is no blank. */
  readonly unread: string
  readonly overview: {
    readonly part: string
    readonly wrong: string
    readonly blank: string
    readonly invalid: string
  }
  readonly howTo: string
  /** Numbered remarks; `totals` as in the workbook, `slash` where the form has cells that may hold one. */
  readonly instructions: (given: {
    readonly form: Form
    readonly totals: 'typed' | 'formula'
    readonly slash: boolean
    readonly amounts: boolean
  }) => readonly string[]
  /** Over the marks beside a table, and before those below it. */
  readonly check: string
  readonly rules: { readonly [R in IdentityRule]: string }
  readonly checks: {
    readonly result: string
    /** Over the links to the cells. */
    readonly link: string
    readonly place: string
    readonly expected: string
    readonly actual: string
    readonly sentence: string
    readonly none: string
  }
  readonly checkOf: (identity: Identity, form: CompiledForm, names: Names) => CheckWords
  /** What may stand in a cell; `optional` that `/` may. */
  readonly input: (kind: FigureKind, optional: boolean) => InputWords
  readonly slashPrompt: InputWords
  readonly yearInput: (from: number, to: number | undefined) => InputWords
  /** Heads of the columns of figures as text. */
  readonly columns: {
    readonly form: string
    readonly address: string
    readonly section: string
    readonly row: string
    readonly column: string
    readonly figure: string
  }
  readonly district: {
    readonly title: string
    /** Below the sums: what they are of. */
    readonly remark: string
    readonly otherRows: (rows: string) => string
  }
}

/** The words of workbooks in a language. */
export const workbookWords = (language: Language = 'zh'): WorkbookWords =>
  inLanguage('workbookWords', language, { zh: workbookZh, en: workbookEn })
