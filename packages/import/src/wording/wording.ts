import type { Names } from '@gxgk/core'
import type { ImportProblem, ImportProblemCode } from '../problem'

/** The sentences of one language; a problem that is not worded does not compile. */
export interface Wording {
  readonly problem: { readonly [C in ImportProblemCode]: (problem: ImportProblem, words: Told) => string }
  /** Names of what is in no section. */
  readonly parts: { readonly [address in 'title' | 'organ' | 'year' | 'preamble']: string }
  /** A sentence that stands for several like ones: how many, and where the next of them are, of which there may be `more`. */
  readonly alike: (sentence: string, count: number, places: readonly string[], more: boolean) => string
  /** A row by the place of its section in the form, from 0, and its label. */
  readonly row: (section: number, row: string) => string
  /** Where in the source, before the sentence; empty where the place is not known. */
  readonly place: (problem: ImportProblem) => string
}

/** The names of what a problem is about, in the language. */
export interface Told {
  readonly names: Names
  /** The section, table, row or cell at `address`. */
  readonly subject: string
  /** What stands there, in quotation marks. */
  readonly raw: string
  /** What the data say, in quotation marks. */
  readonly embedded: string
  /** Why the data are no report, in one line. */
  readonly reasons: string
}
