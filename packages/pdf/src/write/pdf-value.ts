import { broken } from '../errors'
import { hexText } from './latin1'

/** An object of the file that has a number; others point to it. */
export interface Reference {
  readonly id: number
  /** Generation of the number: always 0. */
  readonly gen: number
}

/**
 * A value of ISO 32000-1, 7.3, as it is held here: a string is a name, a `PdfText` a text, bytes are a string of bytes.
 */
export type PdfValue =
  null | boolean | number | string | PdfText | Date | Uint8Array | Reference | readonly PdfValue[] | PdfDictionary

/** Read by people, in any language; a string of its own is a name. */
export class PdfText {
  constructor(readonly text: string) {}
}

export interface PdfDictionary {
  /** Entries that are undefined are not written. */
  readonly [key: string]: PdfValue | undefined
}

export const textString = (text: string): PdfText => new PdfText(text)

// Outside of these PDFDocEncoding differs from ASCII.
const isPlain = (text: string) => /^[ -~\n\r\t]*$/.test(text)

/** What is written of a text: ASCII, or UTF-16 behind its mark, the higher byte of a unit first; so the order of units is that of bytes. */
export const textUnits = (text: string): string => (isPlain(text) ? text : `\ufeff${text}`)

/** A character for each byte of what is written. */
const textLatin1 = (text: string): string => {
  if (isPlain(text)) return text
  let written = ''
  for (const unit of textUnits(text).split('')) {
    const code = unit.charCodeAt(0)
    written += String.fromCharCode(code >> 8, code & 255)
  }
  return written
}

const escapes: { readonly [char: string]: string } = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\n': '\\n',
  '\r': '\\r',
}

const literal = (text: string) => `(${textLatin1(text).replace(/[\\()\n\r]/g, (char) => escapes[char]!)})`

const isRegular = (text: string) => /^[\w.+-]+$/.test(text)

const name = (text: string) =>
  isRegular(text)
    ? `/${text}`
    : `/${Array.from(new TextEncoder().encode(text), (byte) => {
        const char = String.fromCharCode(byte)
        return isRegular(char) ? char : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`
      }).join('')}`

// There are some dozens of keys, which are written thousands of times.
const keys = new Map<string, string>()

const keyName = (key: string): string => {
  const known = keys.get(key)
  if (known !== undefined) return known
  const written = name(key)
  keys.set(key, written)
  return written
}

/** `20250122000000`, in universal time. */
export const dateDigits = (date: Date): string => date.toISOString().replace(/\..*$|\D/g, '')

/** The number with so many decimals at the most. */
export const decimal = (value: number, places: number): string => {
  if (!Number.isFinite(value)) throw broken(`${value} is no length`)
  const scale = 10 ** places
  return String(Math.round(value * scale) / scale || 0)
}

const isReference = (value: object): value is Reference => 'id' in value && 'gen' in value

/** The value in the syntax of PDF, a character for each byte. */
export const serialize = (value: unknown): string => {
  if (typeof value === 'string') return name(value)
  if (typeof value === 'number') return decimal(value, 4)
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof PdfText) return literal(value.text)
  if (value instanceof Date) return `(D:${dateDigits(value)}Z)`
  if (value instanceof Uint8Array) return `<${hexText(value)}>`
  if (Array.isArray(value)) return `[${value.map(serialize).join(' ')}]`
  if (isReference(value)) return `${value.id} 0 R`
  let entries = ''
  for (const key in value) {
    const entry = (value as PdfDictionary)[key]
    if (entry !== undefined) entries += `${entries && ' '}${keyName(key)} ${serialize(entry)}`
  }
  return `<<${entries}>>`
}
