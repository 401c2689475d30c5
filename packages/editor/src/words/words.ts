import type { Severity } from '@gxgk/core'
import type { Misfit } from '../paste-block'
import { en } from './en'
import { zh } from './zh'

/** All that the editor says beside what the form prints and the sentences of core; a language that leaves something out does not compile. */
export interface Words {
  readonly undo: string
  readonly redo: string
  readonly undone: string
  readonly redone: string
  readonly nothingToUndo: string
  readonly nothingToRedo: string
  readonly findings: string
  readonly none: string
  readonly counts: (counts: { readonly [S in Severity]: number }) => string
  readonly severity: { readonly [S in Severity]: string }
  /** Introduces the rules that cannot be decided. */
  readonly undecided: (codes: readonly string[]) => string
  readonly follows: (count: number) => string
  readonly others: (count: number) => string
  /** On the button that takes a repair of one cell, and on that of several. */
  readonly use: (figure: string) => string
  readonly useAll: (cells: number) => string
  readonly used: (cells: number) => string
  readonly complete: (count: number) => string
  readonly completeAll: string
  readonly completed: (count: number) => string
  readonly determined: (figure: string) => string
  readonly why: string
  /** Of a cell that was not read. */
  readonly unread: string
  /** In the cell itself. */
  readonly unreadShort: string
  readonly notFigure: (text: string) => string
  readonly pasted: (placed: number, misfits: readonly Misfit[]) => string
  readonly emptyText: string
  readonly unreadText: string
  readonly keys: string
  readonly keyList: readonly (readonly [keys: string, what: string])[]
}

const languages = { zh, en }
export type Language = keyof typeof languages

/** Chinese but where English is asked for. */
export const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? 'en' : 'zh')
export const wordsIn = (language: Language): Words => languages[language]
