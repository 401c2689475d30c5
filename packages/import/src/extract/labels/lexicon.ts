import type { TableForm } from '@gxgk/core'
import { builtOnce } from './built-once'
import type { LabelWords } from './canonical'
import { labelWords } from './canonical'
import { isWordy, looksLikeFigure } from '../figures/figure'
import type { Match } from './matcher'
import { isSure, matcherOf } from './matcher'
import { mostTexts, remembering } from './remembering'
import { enough } from './thresholds'

/** What a cell is taken for. `odd` is a word or sign too short for a label, perhaps in the place of a figure. */
export type CellKind = 'blank' | 'label' | 'figure' | 'odd'

/** What the form knows about the words of a cell. */
export interface Meaning {
  readonly kind: CellKind
  /** The row, or heading over rows, that it is most like. */
  readonly row?: Match | undefined
  /** The column, or heading over columns, that it is most like. */
  readonly column?: Match | undefined
  /** Of which it is the label, if it is like one; `both` for words that are a row's and a column's (`总计`, `其他`). */
  readonly side?: 'row' | 'column' | 'both' | undefined
  /** The heading over rows that it surely is. */
  readonly heading?: string | undefined
  readonly isCorner: boolean
  /** How like it is to the label of the table that it is most like; 0 where it is like none. */
  readonly likeness: number
}

/** The labels of one table of a form. */
export interface Lexicon {
  readonly form: TableForm
  /** What a text means in the table; of a label joined with its headings, the label itself. */
  readonly meaningOf: (text: string) => Meaning
  /** The label of a row after the headings that it is printed with, be it that nothing but its number parts them. */
  readonly pathOfRow: (text: string) => readonly string[]
}

/** What joins headings to a label, ours and those of other programs; a dot after a single letter ends a numbering. */
const joint = /\s[·/／>›→—–-]\s|(?<=\p{Script=Han}{2})[.>_](?=[\p{Script=Han}（(\d])/u

/** Before a numbering amid a label: `（三）不予公开1.属于国家秘密`; not `第（一）项`. */
const innerNumbering =
  /(?<=[\p{Script=Han}”"’）)])(?<!第)\s*(?:[·/／>›→—–:：-]+\s*)?(?=(?:[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．])\p{Script=Han})/u

const mayBePath = /[·.>_]|\s[/／›→—–-]\s/

/**
 * The parts of a label that was joined with its headings (`（三）不予公开 · 1.属于国家秘密`, `申请人情况.自然人`), the label itself
 * last. One that was printed in each place of its merged cell (`自然人 · 自然人`) is one part.
 */
export const pathOf = (text: string): readonly string[] =>
  mayBePath.test(text) ? text.split(joint).filter((part, i, all) => part !== all[i - 1]) : [text]

/** No label, with all its headings, is so long. */
const longest = 120

const headings = ({ groups }: TableForm, all: readonly { readonly under?: readonly string[] }[]) =>
  [...new Set(all.flatMap(({ under = [] }) => under))].map((id) => ({ id, label: groups[id]?.label ?? id }))

/** What is written in the place of a figure where there is nothing to count: 无此项, 不涉及, 未收费. */
const saysNone = /^(?:无|没有|不|未|暂无|尚未)\p{Script=Han}{1,6}$/u

const scoreOf = (match: Match | undefined) => (match && match.score >= enough ? match.score : 0)

const unlike = { isCorner: false, likeness: 0 }
const blank: Meaning = { kind: 'blank', ...unlike }
const tooLong: Meaning = { kind: 'label', ...unlike }

/** What a text looks like to any table. */
interface Look extends LabelWords {
  readonly kind: CellKind
}

const lookOf = (text: string): Look => {
  const own = pathOf(text).at(-1)!
  const { numbering, words } = labelWords(own)
  const isLabel = (numbering !== '' && words !== '') || (isWordy(own) && isWordy(words))
  return { numbering, words, kind: looksLikeFigure(text) ? 'figure' : isLabel ? 'label' : 'odd' }
}

const look = /* @__PURE__ */ remembering(lookOf, mostTexts)

const build = (form: TableForm): Lexicon => {
  const rows = matcherOf([...form.rows, ...headings(form, form.rows)])
  const columns = matcherOf([...form.columns, ...headings(form, form.columns)])
  const corners = matcherOf(form.corner ? [{ id: 'corner', label: form.corner }] : [])
  const pathOfRow = (text: string): readonly string[] => {
    const path = pathOf(text)
    const parts = path.length > 1 ? path : text.split(innerNumbering)
    if (parts === path || parts.length < 2) return path
    const over = parts.slice(0, -1).map((part) => rows(labelWords(part).words))
    const own = rows(labelWords(parts.at(-1)!).words)
    const under = form.rows.find(({ id }) => id === own?.id)?.under ?? [own?.id]
    return over.every((one) => isSure(one) && under.includes(one.id)) ? parts : path
  }
  const find = (whole: string): Meaning => {
    const path = pathOfRow(whole)
    const text = path.length > 1 ? path.at(-1)! : whole
    const { numbering, words, kind } = look(text)
    const [row, column, corner] = [rows(words), columns(words), corners(words)]
    // Columns are not numbered; rows of the same words are.
    const [rowScore, columnScore] = [scoreOf(row), numbering === '' ? scoreOf(column) : 0]
    const likeness = Math.max(rowScore, columnScore, scoreOf(corner))
    if (likeness === 0 && kind === 'figure') return { kind, ...unlike }
    if (likeness === 0 && !row && !column && saysNone.test(words)) return { kind: 'odd', ...unlike }
    if (likeness === 0) return { kind, row, column, ...unlike }
    const side =
      rowScore === columnScore ? (rowScore > 0 ? 'both' : undefined) : rowScore > columnScore ? 'row' : 'column'
    const heading = isSure(row) && Object.hasOwn(form.groups, row.id) ? row.id : undefined
    return { kind: 'label', row, column, side, heading, isCorner: isSure(corner), likeness }
  }
  const found = remembering(find, mostTexts)
  const meaningOf = (text: string): Meaning =>
    text.length > longest ? tooLong : text.trim() === '' ? blank : found(text)
  return { form, meaningOf, pathOfRow }
}

/** The lexicon of a table. */
export const lexiconOf = /* @__PURE__ */ builtOnce(build)
