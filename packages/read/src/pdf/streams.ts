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

/** The streams of a PDF, found by the words that part them, whatever its table of objects says. */
export function* streamsOf(bytes: Uint8Array): Generator<PdfStream> {
  let past = 0
  for (let at = find(bytes, streamWord, 0); at >= 0;) {
    const before = withPlainNames(latin1(bytes.subarray(past, at)))
    let start = at + streamWord.length
    if (bytes[start] === 13) start++
    if (bytes[start] === 10) start++
    const end = find(bytes, endWord, start)
    const dictionary = before.slice(Math.max(before.lastIndexOf(' obj'), 0))
    yield {
      dictionary,
      data: bytes.subarray(start, end < 0 ? bytes.length : end),
      isUnread: unread.test(dictionary),
      isContent: !/\/Type\b(?!\s*\/XObject)|\/Subtype\b(?!\s*\/(?:Form|Image))|\/Length1\b/.test(dictionary),
    }
    if (end < 0) return
    past = end + endWord.length
    at = find(bytes, streamWord, past)
  }
}

/** A copy in which what is not read is blank: what calls itself an image and is something else then does nothing. */
export const withoutUnread = (bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes)
  for (const { data, isUnread } of streamsOf(copy)) if (isUnread) data.fill(32)
  return copy
}
