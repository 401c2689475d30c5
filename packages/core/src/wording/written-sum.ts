import { formatFigure } from '../model/amount'
import type { Term } from '../rules/params'

/** A sum of more figures than this is not written out; nobody reads it. */
const most = 12

/** `＝4＋40＋5`: the figures of a sum that are not zero, with their signs; empty where that says nothing. */
export const writtenSum = (
  terms: readonly Term[],
  signs: { readonly plus: string; readonly minus: string; readonly equals: string },
): string => {
  const told = terms.filter(({ value }) => value !== 0)
  if (told.length > most || (told.length < 2 && !told.some(({ value }) => value < 0))) return ''
  // ＝0－9: a sum does not begin with a sign.
  const first = told[0]!.value < 0 ? '0' : ''
  return (
    signs.equals +
    first +
    told
      .map(({ value }, i) => (value < 0 ? signs.minus : i > 0 ? signs.plus : '') + formatFigure(Math.abs(value)))
      .join('')
  )
}
