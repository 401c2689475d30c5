import type { DraftFigure } from '@gxgk/core'
import { formatFigure } from '@gxgk/core'

/** What was typed into a cell: a figure, `/` or a blank, or a text that is none of them and stays as it was typed. */
export type Typed = { readonly figure: DraftFigure } | { readonly text: string }

const halfWidth = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0)).replaceAll('\u2212', '-')

/** A number, with its thousands parted by commas or not; a point may be the last that was typed so far. */
const number = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/
/** What is printed for a cell in which nothing stands. */
const dash = /^(?:\u2014{1,2}|\u2013)$/
/** Digits as a number is printed: no thousands, nothing before the first digit or behind the last that tells nothing. */
const plain = (digits: string) =>
  digits
    .replace(/[,+]/g, '')
    .replace(/(\.\d*?)0*$/, '$1')
    .replace(/\.$/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')

/**
 * Reads what was typed: full-width digits and `／` as their narrow ones, thousands without their commas, a dash as the blank for which
 * it is printed, with the unit of the column or without. What is no number, or has more digits than a number holds, is no figure.
 */
export const readFigure = (typed: string, unit?: string): Typed => {
  const narrow = halfWidth(typed).replace(/\s+/g, '')
  const bare = unit && narrow.endsWith(halfWidth(unit)) ? narrow.slice(0, -halfWidth(unit).length) : narrow
  if (narrow === '' || dash.test(narrow)) return { figure: null }
  if (narrow === '/') return { figure: '/' }
  if (!number.test(bare)) return { text: typed }
  const digits = plain(bare)
  // -0 is 0.
  const figure = Number(digits) + 0
  return formatFigure(figure) === digits.replace(/^-0$/, '0') ? { figure } : { text: typed }
}
