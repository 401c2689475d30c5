import type { Lexicon } from '../labels/lexicon'
import type { Words } from '../passage'
import { isWritten } from '../passage'

type Row = readonly Words[]

/** Fewer rows may be numbered by chance. */
const fewestRows = 4

const bareNumber = /^\s*\d{1,2}\s*$/
const bareNumbering = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}[)）、.．])\s*$/

/** The place of the first written cell, where it is followed by a label. */
const beforeLabel = (row: Row, { meaningOf }: Lexicon): number | undefined => {
  const at = row.findIndex(isWritten)
  const next = row.slice(at + 1).find(isWritten)
  return at >= 0 && next && meaningOf(next.text).kind === 'label' ? at : undefined
}

/** Rows whose first cells count on by one from 1, each before a label: these number the rows. */
const numberedRows = (rows: readonly Row[], lexicon: Lexicon): ReadonlySet<Words> => {
  const first = rows.flatMap((row) => {
    const at = beforeLabel(row, lexicon)
    return at !== undefined && bareNumber.test(row[at]!.text) ? [row[at]!] : []
  })
  const areSerial = first.length >= fewestRows && first.every(({ text }, i) => Number(text) === i + 1)
  return new Set(areSerial ? first : [])
}

/**
 * The rows of a table without a column that numbers them, and with the numbering of a label that has a cell of its own
 * (`1.` beside `属于国家秘密`) before the label.
 */
export const withoutNumberCells = (rows: readonly Row[], lexicon: Lexicon): readonly Row[] => {
  const numbers = numberedRows(rows, lexicon)
  return rows.map((row) => {
    const at = beforeLabel(row, lexicon)
    if (at === undefined) return row
    const first = row[at]!
    if (numbers.has(first)) return row.filter((one) => one !== first)
    if (!bareNumbering.test(first.text)) return row
    const label = row.findIndex((one, i) => i > at && isWritten(one))
    return row.flatMap((one, i) => {
      if (i === at) return []
      return [i === label ? { ...one, text: first.text.trim() + one.text } : one]
    })
  })
}
