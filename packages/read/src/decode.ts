import { ImportError } from './import-error'

const inMeta = /<(?:meta[^>]{0,500}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w-]{1,40})/i
/** Pages of content systems have long scripts before their meta. */
const longestHead = 65_536

/** Encodings by the names that pages give them, or what sent them; GBK and GB 2312 are parts of GB 18030. */
const namedIn = (bytes: Uint8Array, sent: string | undefined): string | undefined => {
  const inPage = inMeta.exec(new TextDecoder('latin1').decode(bytes.subarray(0, longestHead)))?.[1]
  const name = (inPage ?? sent)?.toLowerCase()
  if (name === undefined) return undefined
  if (/^(?:gb|x-gbk|cp936|chinese)/.test(name)) return 'gb18030'
  // Western names stand in pages by mistake: no Chinese can be written in these encodings.
  return /^(?:iso-8859|windows-125|latin|us-ascii|ascii|x-|utf-?(?:8|16|7))/.test(name) ? undefined : name
}

/** A character cut off at the end is left out. */
const decodedAs = (bytes: Uint8Array, encoding: string, fatal = false): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/** UTF-16 without a mark: every other byte of digits, markup and line ends is zero, as hardly one is in other texts. */
const utf16In = (bytes: Uint8Array): string | undefined => {
  const zeros = [0, 0]
  const head = bytes.subarray(0, 1024)
  head.forEach((byte, i) => void (byte === 0 && zeros[i % 2]!++))
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < head.length / 20 || Math.min(even, odd) > Math.max(even, odd) / 4) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const markIn = ([a, b, c]: Uint8Array): string | undefined => {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined
}

/**
 * The bytes as UTF-8 if that is what they are, whatever the page says of itself: GB 18030 takes nearly any bytes for
 * characters, so only UTF-8 can tell. Text in it that is read as UTF-8 is broken at almost every character, and what is
 * not broken by chance is no Chinese; text in UTF-8 is broken at a few places at most, where a program cut a summary.
 */
const utf8In = (bytes: Uint8Array, named: string | undefined): string | undefined => {
  const text = decodedAs(bytes, 'utf-8') ?? ''
  let [foreign, broken] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) foreign++
    if (code === 0xfffd) broken++
  }
  if (broken * 20 > foreign) return undefined
  return foreign === 0 || named === undefined || /\p{Script=Han}/u.test(text) ? text : undefined
}

/**
 * Bytes as text: by a byte order mark, as UTF-8 if that is what they are, by the charset that a page names if all of it
 * fits, else as GB 18030 (GBK and GB 2312 are parts of it). `sent` is the charset that is told beside them.
 */
export const decode = (bytes: Uint8Array, sent?: string): string => {
  const marked = markIn(bytes) ?? utf16In(bytes)
  if (marked !== undefined) return decodedAs(bytes, marked) ?? ''
  // Most are UTF-8 without a fault, whatever else they might be.
  const whole = decodedAs(bytes, 'utf-8', true)
  if (whole !== undefined && (whole.length === bytes.length || /\p{Script=Han}/u.test(whole))) return whole
  const named = namedIn(bytes, sent)
  const text =
    utf8In(bytes, named) ??
    (named === undefined ? undefined : decodedAs(bytes, named, true)) ??
    decodedAs(bytes, 'gb18030')
  if (text === undefined) throw new ImportError('damaged', { detail: 'text' })
  return text
}

/** The text of a source given as bytes or already decoded. */
export const textOf = (input: Uint8Array | string): string => (typeof input === 'string' ? input : decode(input))
