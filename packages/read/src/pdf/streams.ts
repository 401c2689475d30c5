/** Each byte as a letter. */
export const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

const codes = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0))
const [streamWord, endWord] = [codes('stream'), codes('endstream')]

const find = (bytes: Uint8Array, word: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1))
    if (word.every((code, i) => bytes[at + i] === code)) return at
  return -1
}

/** So far before its stream a dictionary is looked for. */
const longestDictionary = 400

/** A stream of a PDF as it lies in the file. */
export interface PdfStream {
  /** What is told of it. */
  readonly dictionary: string
  readonly data: Uint8Array
  /** An image, as far as it says so: images are not read. */
  readonly isImage: boolean
  /** Whether it may be the content of a page, which unlike a font says nothing of itself. */
  readonly isContent: boolean
}

/** The streams of a PDF, found by the words that part them, whatever its table of objects says. */
export function* streamsOf(bytes: Uint8Array): Generator<PdfStream> {
  for (let at = find(bytes, streamWord, 0); at >= 0;) {
    const before = latin1(bytes.subarray(Math.max(0, at - longestDictionary), at))
    let start = at + streamWord.length
    if (bytes[start] === 13) start++
    if (bytes[start] === 10) start++
    const end = find(bytes, endWord, start)
    const dictionary = before.slice(Math.max(before.lastIndexOf(' obj'), 0))
    yield {
      dictionary,
      data: bytes.subarray(start, end < 0 ? bytes.length : end),
      isImage: /\/Subtype\s*\/Image\b/.test(dictionary),
      isContent: !/\/Type\b(?!\s*\/XObject)|\/Subtype\b(?!\s*\/(?:Form|Image))|\/Length1\b/.test(dictionary),
    }
    if (end < 0) return
    at = find(bytes, streamWord, end + endWord.length)
  }
}

/** A copy in which images are blank: what calls itself one and is something else then does nothing. */
export const withoutImages = (bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes)
  for (const { data, isImage } of streamsOf(copy)) if (isImage) data.fill(32)
  return copy
}
