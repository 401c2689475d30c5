import type { Document } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { decode } from '../decode'
import { readHtml } from '../html/read-html'
import { ImportError, refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { readText } from '../text/read-text'
import { decodedBody } from './decoded-body'
import { parameterOf, partsOf, typeOf } from './mime-part'

/** Frames and advertisements are pages too; of so many the one with the most words is the page. */
const mostPages = 50

/** A character a byte. */
const latinOf = (input: Uint8Array | string): string => {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192)
    parts.push(String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]))
  return parts.join('').replace(/^[\s\u00ef\u00bb\u00bf]+/, '')
}

/**
 * A page that a browser or Word saved as one file (.mht, .mhtml), or a mail: what `readHtml` makes of its page, the one with
 * the most words where there are several; of a mail without one, what `readText` makes of its text. Throws `ImportError`
 * beyond a limit, and where there is neither.
 */
export const readMht = (input: Uint8Array | string, given?: Partial<Limits>): Document => {
  const limits = limitsOf(given)
  refuseBeyond('bytes', input.length, limits)
  const parts = partsOf(latinOf(input), limits)
  const pages = parts.filter((part) => ['text/html', 'application/xhtml+xml'].includes(typeOf(part)))
  const texts = parts.filter((part) => typeOf(part) === 'text/plain' && part.body.trim() !== '')
  const read = pages.length > 0 ? readHtml : readText
  let [best, most]: [Document | undefined, number] = [undefined, -1]
  for (const part of (pages.length > 0 ? pages : texts).slice(0, mostPages)) {
    const page = read(decode(decodedBody(part), parameterOf(part, 'charset')), limits)
    const { length } = plainText(page)
    if (length > most) [best, most] = [page, length]
  }
  if (!best) throw new ImportError('unsupported', { detail: 'MHTML' })
  return best
}
