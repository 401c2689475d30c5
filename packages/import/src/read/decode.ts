import { ImportError } from '../import-error'

const inMeta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i

/** Encodings by the names that pages give them; GBK and GB 2312 are parts of GB 18030. */
const namedIn = (head: string): string | undefined => {
  const name = inMeta.exec(head)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  if (/^(?:gb|x-gbk|cp936|chinese)/.test(name)) return 'gb18030'
  return /^utf-?8$/.test(name) ? 'utf-8' : name
}

const decodedAs = (bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Bytes as text: by a byte order mark, else by the charset that a page names if all of it fits, else UTF-8 if all of it
 * is, else GB 18030 (GBK and GB 2312 are parts of it).
 */
export const decode = (bytes: Uint8Array): string => {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const named = namedIn(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))
  const text =
    (named === undefined ? undefined : decodedAs(bytes, named, true)) ??
    decodedAs(bytes, 'utf-8', true) ??
    decodedAs(bytes, 'gb18030', false)
  if (text === undefined) throw new ImportError('damaged', { detail: 'text' })
  return text
}

/** The text of a source given as bytes or already decoded. */
export const textOf = (input: Uint8Array | string): string => (typeof input === 'string' ? input : decode(input))
