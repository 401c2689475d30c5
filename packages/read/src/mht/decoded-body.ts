import type { MimePart } from './mime-part'

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** A blank before the sign of a broken line is one of the text. */
const quotedPrintable = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...digits].map((sign, value) => [sign, value]))

/** Other characters stand between them by the standard, and it ends at the first `=`. */
const base64 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, held, length] = [0, 0, 0]
  for (const sign of text) {
    if (sign === '=') break
    const value = values.get(sign)
    if (value === undefined) continue
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held >= 8) bytes[length++] = (bits >> (held -= 8)) & 0xff
  }
  return bytes.subarray(0, length)
}

/** The bytes of a part as they were before it was put into a message. */
export const decodedBody = ({ headers, body }: MimePart): Uint8Array => {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase() ?? ''
  if (encoding === 'base64') return base64(body)
  return bytesOf(encoding === 'quoted-printable' ? quotedPrintable(body) : body)
}
