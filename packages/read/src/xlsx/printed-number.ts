import type { CodePiece, NumberFormat } from './number-code'
import { signsOf } from './number-code'

/** Digits that a program of tables keeps; what follows them is left over from sums. */
const kept = 15

/** The number that a program shows for one that is stored, `0.3` for `0.30000000000000004`. */
export const keptNumber = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(kept))

const longest = 21

/** A number in digits, without an exponent where it is not very long. */
const general = (value: number): string => {
  const text = String(value)
  const [, sign, whole = '', decimals = '', power] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? []
  const zeros = Math.abs(Number(power))
  if (power === undefined || zeros > longest) return text
  const digits = whole + decimals
  return Number(power) < 0 ? `${sign}0.${'0'.repeat(zeros - 1)}${digits}` : text
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')

/** What signs a number is printed by; any others, of exponents, fractions and days, are not for this. */
const digitSigns = /^[0#?.,%+\- ()$￥¥/:]*$/

const places = (signs: string): number => /\.([0#?]*)/.exec(signs)?.[1]?.length ?? 0

/** The digits of a number above zero as a section prints them, `1,234.50`; undefined where it scales the number. */
const digitsBy = (signs: string, value: number): string | undefined => {
  if (/[0#?],+(?![0#?])/.test(signs)) return undefined
  const decimals = places(signs)
  const least = (/\.([0#?]*)/.exec(signs)?.[1] ?? '').replace(/[#?]+$/, '').length
  const fixed = value.toFixed(Math.min(decimals, kept))
  const [, whole = '', rest = ''] = /^(\d+)\.?(\d*)$/.exec(fixed) ?? []
  const width = (/^[^.]*/.exec(signs)?.[0].match(/0/g) ?? []).length
  const padded = whole.padStart(Math.min(width, kept), '0')
  const fraction = rest.slice(0, least) + rest.slice(least).replace(/0+$/, '')
  return (/[0#?],[0#?]/.test(signs) ? grouped(padded) : padded) + (fraction === '' ? '' : `.${fraction}`)
}

const placeholder = /[0#?]/

const printedBy = (section: readonly CodePiece[], value: number): string | undefined => {
  const signs = signsOf(section)
  if (!placeholder.test(signs) || !digitSigns.test(signs) || Math.abs(value) >= 1e15) return undefined
  const digits = digitsBy(signs.replace(/[^0#?.,]/g, ''), signs.includes('%') ? value * 100 : value)
  if (digits === undefined) return undefined
  let words = ''
  let isPrinted = false
  for (const { isLiteral, text } of section) {
    if (isLiteral || !/[0#?.,]/.test(text)) words += text
    else if (!isPrinted) {
      words += digits
      isPrinted = true
    }
  }
  return words.trim()
}

/** The number that a text says; NaN where it says none. */
const numberIn = (text: string): number => {
  const plain = text.replace(/[^\d.%()-]/g, '')
  const [, digits, percent] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(plain) ?? []
  return digits === undefined ? NaN : keptNumber(Number(digits) / (percent ? 100 : 1))
}

/**
 * The text that a program shows for a number by its format, where it says that number; else the number in digits: a
 * format that rounds, scales or hides it, or prints a dash for zero, does not change what stands in the cell.
 */
export const printedNumber = (value: number, format: NumberFormat | undefined): string => {
  const plain = general(value)
  if (!format) return plain
  const [first = [], second, third] = format.sections
  const isBelow = value < 0 && second !== undefined
  const section = isBelow ? second : value === 0 && third !== undefined ? third : first
  const printed = printedBy(section, Math.abs(value))
  if (printed === undefined) return plain
  const signed = value < 0 && !isBelow ? `-${printed}` : printed
  return numberIn(signed) === value ? signed : plain
}
