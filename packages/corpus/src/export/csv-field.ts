import type { Row } from '../store/duckdb'

/** What begins a formula in Excel and its like; such a text is kept one by an apostrophe before it. */
const formula = /^[=+\-@\t\r]/

/** A value as a field of CSV: blank for NULL, and a text is never a formula. */
export const csvField = (value: Row[number]): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // A number that is told as a text, as decimals are, is no formula.
  const inert = formula.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
