import { hexDigit } from '../hex-digit'
import type { MimePart } from './mime-part'

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

const [equals, lineFeed, carriageReturn, space, tab] = [61, 10, 13, 32, 9]

/** A blank before the sign of a broken line is one of the text; an `=` that tells nothing stands for itself. */
const quotedPrintable = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === equals) {
      const [high, low] = [hexDigit(text.charCodeAt(i + 1)), hexDigit(text.charCodeAt(i + 2))]
      if (high >= 0 && low >= 0) {
        bytes[length++] = high * 16 + low
        i += 2
        continue
      }
      let end = i + 1
      while (text.charCodeAt(end) === space || text.charCodeAt(end) === tab) end++
      if (text.charCodeAt(end) === carriageReturn) end++
      if (text.charCodeAt(end) === lineFeed) {
        i = end
        continue
      }
    }
    bytes[length++] = code
  }
  return bytes.subarray(0, length)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Int8Array(256).fill(-1)
Array.from(digits).forEach((sign, value) => (values[sign.charCodeAt(0)] = value))

/** Other characters stand between them by the standard, and it ends at the first `=`. */
const base64 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, held, length] = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === equals) break
    const value = values[code] ?? -1
    if (value < 0) continue
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
  return encoding === 'quoted-printable' ? quotedPrintable(body) : bytesOf(body)
}
