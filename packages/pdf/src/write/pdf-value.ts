/** An object of the file that has a number; others point to it. */
export interface Reference {
  readonly id: number
  /** Generation of the number: always 0. */
  readonly gen: number
}

/**
 * A value of ISO 32000-1, 7.3, as pdfkit holds it: a string is a name, a `String` a text, bytes are a string of bytes.
 */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | string[]
  | PdfText
  | Date
  | Uint8Array
  | Reference
  | readonly PdfValue[]
  | PdfDictionary

export type PdfText = InstanceType<typeof String>

export interface PdfDictionary {
  /** Entries that are undefined are not written. */
  readonly [key: string]: PdfValue | undefined
}

export const textString = (text: string): PdfText => new String(text)

// Outside of these PDFDocEncoding differs from ASCII.
const isPlain = (text: string) => /^[ -~\n\r\t]*$/.test(text)

/** The bytes of a text: ASCII, or UTF-16 behind its mark. */
export const textBytes = (text: string): Uint8Array =>
  isPlain(text) ? Buffer.from(text, 'latin1') : Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

const escapes: { readonly [char: string]: string } = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\n': '\\n',
  '\r': '\\r',
}

const literal = (text: string) =>
  `(${Buffer.from(textBytes(text))
    .toString('latin1')
    .replace(/[\\()\n\r]/g, (char) => escapes[char]!)})`

const isRegular = (text: string) => /^[\w.+-]+$/.test(text)

const name = (text: string) =>
  isRegular(text)
    ? `/${text}`
    : `/${Array.from(Buffer.from(text), (byte) => {
        const char = String.fromCharCode(byte)
        return isRegular(char) ? char : `#${byte.toString(16).padStart(2, '0')}`
      }).join('')}`

// There are some dozens of keys, which are written thousands of times.
const keys = new Map<string, string>()

const keyName = (key: string): string => {
  const known = keys.get(key) ?? name(key)
  keys.set(key, known)
  return known
}

/** `20250122000000`, in universal time. */
export const dateDigits = (date: Date): string => date.toISOString().replace(/\..*$|\D/g, '')

/** The number with so many decimals at the most. */
export const decimal = (value: number, places: number): string => {
  if (!Number.isFinite(value)) throw new Error(`renderPdf: ${value} is no length`)
  const scale = 10 ** places
  return String(Math.round(value * scale) / scale || 0)
}

const isReference = (value: object): value is Reference => 'id' in value && 'gen' in value

/** The value in the syntax of PDF, a character for each byte. */
export const serialize = (value: unknown): string => {
  if (typeof value === 'string') return name(value)
  if (typeof value === 'number') return decimal(value, 4)
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof String) return literal(value.valueOf())
  if (value instanceof Date) return `(D:${dateDigits(value)}Z)`
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  if (Array.isArray(value)) return `[${value.map(serialize).join(' ')}]`
  if (isReference(value)) return `${value.id} 0 R`
  const entries: string[] = []
  for (const key in value) {
    const entry = (value as PdfDictionary)[key]
    if (entry !== undefined) entries.push(keyName(key), serialize(entry))
  }
  return `<<${entries.join(' ')}>>`
}
