import { ImportError } from '../import-error'

/** Each byte as a letter. */
export const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/** The text with the letters of names that are written as `#49`. */
export const withPlainNames = (text: string): string =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

const codes = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0))
const [streamWord, endWord] = [codes('stream'), codes('endstream')]

const find = (bytes: Uint8Array, word: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1))
    if (word.every((code, i) => bytes[at + i] === code)) return at
  return -1
}

/** A stream of a PDF as it lies in the file. */
export interface PdfStream {
  /** What is told of it. */
  readonly dictionary: string
  readonly data: Uint8Array
  /** An image, or what the file says of itself in XML, as far as it says so: neither is read. */
  readonly isUnread: boolean
  /** Whether it may be the content of a page, which unlike a font says nothing of itself. */
  readonly isContent: boolean
}

const unread = /\/Subtype\s*\/(?:Image|XML)\b|\/Type\s*\/Metadata\b/

/** Where the word stands, or what was found before if that is still further on: looked for again and again it is looked for once. */
const finder = (bytes: Uint8Array, word: Uint8Array) => {
  let found = -1
  let isPast = false
  return (from: number): number => {
    if (found < from && !isPast) {
      found = find(bytes, word, from)
      isPast = found < 0
    }
    return isPast ? -1 : found
  }
}

const isEnd = (bytes: Uint8Array, at: number) => bytes[at - 3] === 101 && bytes[at - 2] === 110 && bytes[at - 1] === 100

/** Whether a stream may begin at the word: behind a dictionary, or on a line of its own as behind a remark. */
const mayBegin = (bytes: Uint8Array, at: number) =>
  /(?:^|[>\r\n])[\s\0]*$/.test(latin1(bytes.subarray(Math.max(0, at - 99), at)))

/** So often the word may stand within a stream as if it began another. */
const mostInside = 100

/** Of each object that is a number, written as `7 0`, that number. */
const numbersOf = (bytes: Uint8Array): ReadonlyMap<string, number> =>
  new Map(
    Array.from(latin1(bytes).matchAll(/\b(\d{1,10})\s+(\d{1,5})\s+obj\s+(\d{1,10})\s/g), ([, ...all]) => [
      `${all[0]} ${all[1]}`,
      Number(all[2]),
    ]),
  )

/** Where streams end by their dictionaries, if the word for it stands there. */
const toldEnds = (bytes: Uint8Array) => {
  let numbers: ReadonlyMap<string, number> | undefined
  return (start: number, dictionary: string): number => {
    const told = /\/Length[\s\0]+(\d{1,10})(?:[\s\0]+(\d{1,5})[\s\0]+R)?/.exec(dictionary)
    if (!told) return 0
    const [, length, generation] = told
    if (generation !== undefined) numbers ??= numbersOf(bytes)
    const end = start + (generation === undefined ? Number(length) : (numbers?.get(`${length} ${generation}`) ?? 0))
    return /^[\s\0]*endstream/.test(latin1(bytes.subarray(end, end + 2 * endWord.length))) ? end : 0
  }
}

/**
 * The streams of a PDF, found by the words that part them, whatever its table of objects says. Words within a stream that might begin
 * another do so too, and its end is where its dictionary tells, if that is further on: a string or the data may have those words in it.
 */
export function* streamsOf(bytes: Uint8Array): Generator<PdfStream> {
  const endAfter = finder(bytes, endWord)
  const toldEnd = toldEnds(bytes)
  let past = 0
  let inside = -1
  for (let at = find(bytes, streamWord, 0); at >= 0; at = find(bytes, streamWord, at + streamWord.length)) {
    let start = at + streamWord.length
    if (isEnd(bytes, at)) {
      past = start
      inside = -1
      continue
    }
    if (inside >= 0 && !mayBegin(bytes, at)) continue
    if (++inside > mostInside) throw new ImportError('damaged', { detail: 'PDF' })
    const before = withPlainNames(latin1(bytes.subarray(past, at)))
    const dictionary = before.slice(Math.max(before.lastIndexOf(' obj'), 0))
    if (bytes[start] === 13) start++
    if (bytes[start] === 10) start++
    const end = endAfter(start)
    yield {
      dictionary,
      data: bytes.subarray(start, end < 0 ? bytes.length : Math.max(end, toldEnd(start, dictionary))),
      isUnread: unread.test(dictionary),
      isContent: !/\/Type\b(?!\s*\/XObject)|\/Subtype\b(?!\s*\/(?:Form|Image))|\/Length1\b/.test(dictionary),
    }
  }
}

/** A copy in which what is not read is blank: what calls itself an image and is something else then does nothing. */
export const withoutUnread = (bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes)
  for (const { data, isUnread } of streamsOf(copy)) if (isUnread) data.fill(32)
  return copy
}
