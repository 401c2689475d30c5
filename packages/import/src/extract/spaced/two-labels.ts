import type { TableForm } from '@gxgk/core'
import { labelWords } from '../labels/canonical'
import type { LabelParts } from './label-parts'
import { lettersOf } from './label-parts'

/** Words, and a number amid them; two numbers one behind the other. */
const amid = /^(.*[^\s（(\d.．、])\s*(?:[（(][一二三四五六七八九十]{1,3}[）)](?!项)|\d{1,2}[.、．]\D)/
const twice = /\d[.、．]\s*\d{1,2}[.、．]/

/** A label without the number amid it, which stands at the height of its middle line where it is printed on several; and that number. */
const withoutInnerNumber = (label: string): readonly [string, string] => {
  const [inner = ''] = /(?<=\p{Script=Han})\d{1,2}[.、．]/u.exec(label) ?? []
  return [label.replace(inner, ''), inner.replace(/[、．]/, '.')]
}

/**
 * Whether a label begins with the end of another: words before a number that are of no heading beside it. A heading that stands
 * between the lines of one label parts it, and does not make it two.
 */
export const areTwoLabels = (label: string, { rows, groups }: TableForm, { isRow }: LabelParts): boolean => {
  const [, before = ''] = amid.exec(label) ?? []
  const letters = lettersOf(before)
  const [whole, inner] = withoutInnerNumber(label)
  if (
    rows.some(
      (row) => labelWords(row.label).numbering === inner && labelWords(row.label).words === labelWords(whole).words,
    )
  )
    return false
  if (isRow(before + label.slice(before.length).replace(/^\s*[（(][^（()）]*[）)]/, ''))) return false
  const isHeading = rows.some(({ under = [] }) =>
    under.some((id) => lettersOf(groups[id]?.label ?? id).includes(letters)),
  )
  return twice.test(label) || (letters !== '' && isRow(before) && !isHeading)
}
