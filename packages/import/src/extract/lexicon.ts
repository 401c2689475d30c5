import type { TableForm } from '@gxgk/core'
import { labelWords } from './canonical'
import type { Match, Matcher } from './matcher'
import { enough, isSure, matcherOf } from './matcher'
import { remembering } from './remembering'

/** The labels of one table of a form. */
export interface Lexicon {
  readonly form: TableForm
  /** Rows, and the headings beside or above them. */
  readonly rows: Matcher
  /** Columns, and the headings above them. */
  readonly columns: Matcher
  readonly isCorner: (text: string) => boolean
  /** Whether a text is like a row's label, a column's, or both alike (`总计`, `其他`). */
  readonly sideOf: (text: string) => 'row' | 'column' | 'both' | undefined
  /** How like a text is to the label of the table it is most like; 0 where it is like none. */
  readonly likeness: (text: string) => number
}

/** The parts of a label that was joined with its headings (`（三）不予公开 · 1.属于国家秘密`), the label itself last. */
export const pathOf = (text: string): readonly string[] => (text.includes('·') ? text.split(/\s·\s/) : [text])

export const lastOf = (text: string): string => pathOf(text).at(-1)!

const headings = ({ groups }: TableForm, all: readonly { readonly under?: readonly string[] }[]) =>
  [...new Set(all.flatMap(({ under = [] }) => under))].map((id) => ({ id, label: groups[id]?.label ?? id }))

const scoreOf = (match: Match | undefined) => (match && match.score >= enough ? match.score : 0)

export const lexiconOf = (form: TableForm): Lexicon => {
  const rows = matcherOf([...form.rows, ...headings(form, form.rows)])
  const columns = matcherOf([...form.columns, ...headings(form, form.columns)])
  const corner = matcherOf(form.corner ? [{ id: 'corner', label: form.corner }] : [])
  return {
    form,
    rows,
    columns,
    isCorner: (text) => isSure(corner(text)),
    sideOf: remembering((text) => {
      const label = lastOf(text)
      const row = scoreOf(rows(label))
      // Columns are not numbered; rows of the same words are.
      const column = labelWords(label).numbering === '' ? scoreOf(columns(label)) : 0
      if (row === column) return row === 0 ? undefined : 'both'
      return row > column ? 'row' : 'column'
    }),
    likeness: remembering((text) =>
      Math.max(...[rows, columns, corner].map((matcher) => scoreOf(matcher(lastOf(text))))),
    ),
  }
}
