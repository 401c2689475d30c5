import type { TableForm } from '@gxgk/core'
import { labelWords, squeezed } from './labels/canonical'
import { remembering } from './labels/remembering'
import { commonLength } from './labels/similarity'

/** What a form knows about the parts of its labels that stand on several lines. */
export interface SpacedLabels {
  /** How far words are from the label of a row: the letters missing, and those too many three times; 0 when they are one. */
  readonly distance: (text: string) => number
  /** Whether a piece may be a part of a heading over rows or columns, or of a column's label; signs may be of any. */
  readonly isPart: (text: string) => boolean
  /** Whether it may be a part of a row's label. */
  readonly isRowPart: (text: string) => boolean
  /** The headings over rows, by id, as letters. */
  readonly headings: ReadonlyMap<string, string>
}

/** The letters and digits of a text, those of its numbering too. */
export const lettersOf = (text: string): string =>
  /^[\u4e00-\u9fff]*$/.test(text) ? text : squeezed(text).replace(/[^\p{Letter}\p{Number}]/gu, '')

const withoutRemark = (label: string) => label.replace(/[（(][^（()）]*[）)]$/, '')

/** What has less in common with a label is not it. */
const half = 0.5

/** A letter too many weighs so much more than one that is missing: it is another label's. */
const tooMany = 3

/** A label of which nothing is known is this far from any. */
export const unknownLabel = 6

const built = new WeakMap<TableForm, SpacedLabels>()

const make = (form: TableForm): SpacedLabels => {
  const overRows = new Set(form.rows.flatMap(({ under = [] }) => under))
  const overColumns = new Set(form.columns.flatMap(({ under = [] }) => under))
  const label = (id: string) => form.groups[id]?.label ?? id
  const sums = [...overRows].filter((id) => form.groups[id]?.sum)
  const rows = [...form.rows.map((row) => row.label), ...sums.map(label)]
  const targets = [
    ...new Set(rows.flatMap((one) => [one, withoutRemark(one)]).map((one) => labelWords(one).words)),
  ].filter((words) => words !== '')
  const parts = [
    ...[...overRows, ...overColumns].map((id) => lettersOf(label(id))),
    ...form.columns.map((column) => lettersOf(column.label)),
    lettersOf(form.corner ?? ''),
    ...(form.layout === 'across' ? form.rows.map((row) => lettersOf(row.label)) : []),
  ]
  const distance = (text: string) => {
    const { words } = labelWords(text)
    let least = words.length + unknownLabel
    if (words === '') return least
    for (const target of targets) {
      if (target.length - words.length >= least || tooMany * (words.length - target.length) >= least) continue
      if (words === target) return 0
      let shared = 0
      for (const letter of target) if (words.includes(letter)) shared++
      if (2 * shared < half * (words.length + target.length)) continue
      const common = commonLength(words, target)
      if (2 * common < half * (words.length + target.length)) continue
      least = Math.min(least, tooMany * (words.length - common) + target.length - common)
    }
    return least
  }
  return {
    distance,
    isPart: (text) => {
      const letters = lettersOf(text)
      return letters === '' || parts.some((part) => part.includes(letters))
    },
    isRowPart: (text) => {
      const letters = lettersOf(text)
      return form.rows.some((row) => lettersOf(row.label).includes(letters))
    },
    headings: new Map([...overRows].map((id) => [id, lettersOf(label(id))])),
  }
}

/** What is known about the labels of a table, remembering what it has seen. */
export const spacedLabelsOf = (form: TableForm): SpacedLabels => {
  const known = built.get(form) ?? make(form)
  built.set(form, known)
  return { ...known, distance: remembering(known.distance), isPart: remembering(known.isPart) }
}
