import { ImportError } from '../import-error'
import { latin1, streamsOf, withPlainNames } from './streams'

/** What a file of the size that is read may have of anything that its dictionaries count: objects, entries, columns. */
const mostOfOne = 500_000
/** Tables of objects tell this of all objects again, each time that a file was saved. */
const mostOfTables = 10 * mostOfOne

/** What each number may be: objects in a stream, columns of what is packed row by row, and the samples and bits of a column. */
const mostOf: { readonly [key: string]: number } = {
  N: mostOfOne,
  Columns: mostOfOne,
  Colors: 64,
  BitsPerComponent: 64,
  BPC: 64,
}

const damaged = () => new ImportError('damaged', { detail: 'PDF' })

/** A key with what follows: a reference, a number, or an array of them. */
const counted =
  /\/(N|Columns|Colors|BitsPerComponent|BPC|Size|Index)(?=[\s\0[+\-.\d])[\s\0]*(?:(\d+[\s\0]+\d+)[\s\0]+R\b|([+\-.\d]+(?:[eE][+-]?\d+)?)|\[([^\]/]*))/g

/** A remark between them, which nobody writes; what stands behind it would have to be looked for. */
const remarked = /\/(?:N|Columns|Colors|BitsPerComponent|BPC|Size|Index)[\s\0]*%/

/** A number as pdfjs-dist reads it: signs within it count for nothing. */
const numberOf = (written: string) => parseFloat(written.slice(0, 1) + written.slice(1).replace(/(?<!e)[+-]/gi, ''))

/** Before the size of a file that is attached, which is no count. */
const ofAttachment = /\/Params[\s\0]*<<(?:[^<>()%]|\([^()\\]{0,99}\)){0,200}$/
const longestBefore = 300
/** Less need not be looked at: before it adds up to much there would be as much of the file. */
const leastSize = 1000

/** How many objects the ranges of a table of objects have together. */
const inRanges = (array: string): number =>
  array.includes('%')
    ? Infinity
    : array
        .split(/[\s\0]+/)
        .filter(Boolean)
        .reduce((sum, one, i) => sum + (i % 2 === 1 ? Math.abs(numberOf(one)) : 0), 0)

const refuseWords = (text: string): void => {
  let words = 0
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 3))
    if (++words > 2 * mostOfOne) throw damaged()
}

/**
 * Refuses a PDF whose dictionaries promise more objects, entries or columns than a file can hold: pdfjs-dist takes them at
 * their word. Looked for in all of the file, whatever its table of objects says.
 */
export const refusePromises = (bytes: Uint8Array): void => {
  for (const { dictionary } of streamsOf(bytes)) if (remarked.test(dictionary)) throw damaged()
  const text = withPlainNames(latin1(bytes))
  refuseWords(text)
  const references = new Map<string, number>()
  let [sizes, ranges] = [0, 0]
  for (const { 1: key = '', 2: reference, 3: number, 4: array, index } of text.matchAll(counted)) {
    const most = mostOf[key] ?? mostOfOne
    if (key === 'Index') {
      ranges += array === undefined ? Infinity : inRanges(array)
      if (!(ranges <= mostOfOne)) throw damaged()
    } else if (reference !== undefined) references.set(reference.replace(/[\s\0]+/, ' '), most)
    else if (number !== undefined) {
      const count = numberOf(number)
      if (key === 'Size' && count > leastSize) {
        if (ofAttachment.test(text.slice(Math.max(0, index - longestBefore), index))) continue
        sizes += count
      }
      if (count > most || sizes > mostOfTables) throw damaged()
    }
  }
  if (references.size === 0) return
  for (const [, object = '', number = ''] of text.matchAll(/(\d{1,10}[\s\0]+\d{1,5})[\s\0]+obj[\s\0]+([+\-.\d]+)/g))
    if (numberOf(number) > (references.get(object.replace(/[\s\0]+/, ' ')) ?? Infinity)) throw damaged()
}
