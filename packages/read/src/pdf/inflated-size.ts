import { Unzlib } from 'fflate'
import { ImportError, refuseBeyond } from '../import-error'
import type { Limits } from '../limits'

/** Each byte as a letter. */
export const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const codes = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0))
const [streamWord, endWord] = [codes('stream'), codes('endstream')]

const find = (bytes: Uint8Array, word: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1))
    if (word.every((code, i) => bytes[at + i] === code)) return at
  return -1
}

interface Stream {
  readonly data: Uint8Array
  /** Whether it may be the content of a page, which unlike a font says nothing of itself. */
  readonly isContent: boolean
}

/** The streams of a PDF; images are left out, because they are not read. */
function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  for (let at = find(bytes, streamWord, 0); at >= 0;) {
    const dictionary = latin1(bytes.subarray(Math.max(0, at - 400), at))
    let start = at + streamWord.length
    if (bytes[start] === 13) start++
    if (bytes[start] === 10) start++
    const end = find(bytes, endWord, start)
    const own = dictionary.slice(Math.max(dictionary.lastIndexOf(' obj'), 0))
    if (!/\/Subtype\s*\/Image\b/.test(own))
      yield {
        data: bytes.subarray(start, end < 0 ? bytes.length : end),
        isContent: !/\/Type\b(?!\s*\/XObject)|\/Subtype\b(?!\s*\/Form)|\/Length1\b/.test(own),
      }
    if (end < 0) return
    at = find(bytes, streamWord, end + endWord.length)
  }
}

const isDeflated = ([method = 0, flags = 0]: Uint8Array) => (method & 15) === 8 && ((method << 8) + flags) % 31 === 0

/** Streams deflated twice are no deeper than this. */
const mostLayers = 4
const part = 2 ** 14

/** What is printed on a page takes no more than so many bytes for each node of the limit. */
const bytesPerNode = 25

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const one of parts) {
    whole.set(one, at)
    at += one.length
  }
  return whole
}

const refuseContent = (length: number, { nodes }: Limits) => {
  if (length > nodes * bytesPerNode) throw new ImportError('limit', { limit: 'nodes', most: nodes })
}

/**
 * Refuses a PDF whose deflated streams hold more than the limits. They are inflated in small parts and thrown away,
 * before pdfjs-dist, which keeps them whole, sees them.
 */
export const refuseInflated = (bytes: Uint8Array, limits: Limits): void => {
  let found = 0
  const measure = ({ data, isContent }: Stream, layer: number) => {
    if (!isDeflated(data)) {
      if (isContent) refuseContent(data.length, limits)
      return
    }
    const before = found
    let inner: Uint8Array[] | undefined
    const inflate = new Unzlib((chunk) => {
      if (found === before && layer < mostLayers && isDeflated(chunk)) inner = []
      inner?.push(chunk)
      found += chunk.length
      refuseBeyond('inflated', found, limits)
      if (isContent) refuseContent(found - before, limits)
    })
    try {
      for (let at = 0; at < data.length; at += part)
        inflate.push(data.subarray(at, at + part), at + part >= data.length)
    } catch (error) {
      // What is damaged inflates no further; whether it matters is for pdfjs-dist to say.
      if (error instanceof ImportError) throw error
    }
    if (inner) measure({ data: joined(inner), isContent }, layer + 1)
  }
  for (const stream of streamsOf(bytes)) measure(stream, 1)
}
