/** A printed number: signs before, digits with commas or without, decimals, and what follows. */
const printed = /^([^\d.,]*)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([^\d.,]*)$/

const quoted = (words: string) => (words === '' ? '' : `"${words}"`)

/**
 * The format in which Excel prints the value as the text does, undefined where none does and the cell has to be text. `12.50%` of 0.125
 * is `0.00%`, `+5` of 5 is `"+"0`.
 */
export const numberFormat = (value: number, text: string): string | undefined => {
  if (text === String(value)) return 'General'
  const [, before = '', whole, decimals = '', after = ''] = printed.exec(text) ?? []
  if (whole === undefined || /["\\]/.test(before + after)) return undefined
  const number = Number(`${whole.replaceAll(',', '')}.${decimals}`)
  const isPercent = after === '%' && number === Number((Math.abs(value) * 100).toFixed(decimals.length))
  if (!isPercent && number !== Number(Math.abs(value).toFixed(decimals.length))) return undefined
  const digits = (whole.includes(',') ? '#,##0' : '0') + (decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`)
  const format = digits + (isPercent ? '%' : quoted(after))
  // A minus of Excel's own stands before what the format has: where the text has its sign elsewhere or another, both signs are told.
  if (value >= 0) return quoted(before) + format
  return before === '-' ? format : `${format};${quoted(before)}${format}`
}
