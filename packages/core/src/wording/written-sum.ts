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
  return (
    signs.equals +
    told
      .map(({ value }, i) => (value < 0 ? signs.minus : i > 0 ? signs.plus : '') + formatFigure(Math.abs(value)))
      .join('')
  )
}
