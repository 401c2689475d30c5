import type { TableForm } from '@gxgk/core'
import { builtOnce } from '../labels/built-once'
import { squeezed } from '../labels/canonical'
import { mostTexts, remembering } from '../labels/remembering'

/** Of which labels of a table a piece may be a part, where labels are broken over lines. */
export interface LabelParts {
  /** Of a heading over rows or columns, the corner, or a column's label; signs may be of any. */
  readonly isHeading: (text: string) => boolean
  /** Of the label of a row, or of a group printed as one. */
  readonly isRow: (text: string) => boolean
}

/** The letters and digits of a text, those of its numbering too. */
export const lettersOf = (text: string): string =>
  /^[\u4e00-\u9fff]*$/.test(text) ? text : squeezed(text).replace(/[^\p{Letter}\p{Number}]/gu, '')

const make = (form: TableForm): LabelParts => {
  const isAcross = form.layout === 'across'
  const over = [...form.rows, ...form.columns].flatMap(({ under = [] }) => under)
  const groups = [...new Set(over)].map((id) => form.groups[id]?.label ?? id)
  const rows = isAcross ? [] : form.rows.map(({ label }) => label)
  const columns = [...form.columns, ...(isAcross ? form.rows : [])].map(({ label }) => label)
  const [headings, own] = [[...groups, ...columns, form.corner ?? ''], rows].map((all) => all.map(lettersOf)) as [
    string[],
    string[],
  ]
  const isIn = (all: readonly string[]) => (text: string) => {
    const letters = lettersOf(text)
    return all.some((one) => one.includes(letters))
  }
  return { isHeading: remembering(isIn(headings), mostTexts), isRow: remembering(isIn(own), mostTexts) }
}

/** The parts of the labels of a table. */
export const labelPartsOf = /* @__PURE__ */ builtOnce(make)
