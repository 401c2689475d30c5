import { isWritten } from '../passage'
import type { PrintedRow } from './printed-rows'

const year = /^\s*(?:\d{4}\s*年度?|[上本]一?年度?|[去今]年)\s*$/

const yearOf = ({ own, figures }: PrintedRow) =>
  [...(own ? [own] : []), ...figures].find(({ text }) => year.test(text))?.text.replace(/[\s度]/g, '')

/** Rows of figures beside one label that is as high as several of them. */
const besideOneLabel = (rows: readonly PrintedRow[]): readonly PrintedRow[] =>
  rows.flatMap(({ own, figures }, i) => {
    const height = own?.rowSpan ?? 1
    const isHigher = figures.every(({ rowSpan = 1 }) => rowSpan < height)
    const others = isHigher ? rows.slice(i + 1, i + height) : []
    const areMore = others.some((one) => one.figures.filter(isWritten).length >= figures.length)
    return areMore ? [rows[i]!, ...others] : []
  })

/**
 * The rows that stand there several times, for this year and for others: those that name a year, where several are named, and
 * those beside one label together, unless all rows of the form stand side by side (`isAcross`). Which of them is the report's is
 * not known.
 */
export const repeatedRows = (rows: readonly PrintedRow[], isAcross = false): ReadonlySet<PrintedRow> => {
  const named = rows.filter((row) => yearOf(row) !== undefined)
  const areSeveral = new Set(named.map(yearOf)).size > 1
  return new Set([...(areSeveral ? named : []), ...(isAcross ? [] : besideOneLabel(rows))])
}
