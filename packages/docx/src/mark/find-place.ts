import type { Body, Paragraph, Piece } from './body-of'

/** Where a remark belongs: an element by the path that the reader gave it, words in it, or words anywhere. */
export interface Place {
  readonly path?: string
  readonly words?: string
}

/** A stretch of a part: from a place in the first of its paragraphs to one in the last. */
export interface Stretch {
  readonly first: Paragraph
  readonly last: Paragraph
  /** The words that it is, where it is not all of the paragraph. */
  readonly words?: { readonly from: Edge; readonly to: Edge }
}

/** Before or after the character of this index of a piece. */
export interface Edge {
  readonly piece: Piece
  readonly index: number
}

/** How words are compared: without spaces, which the reader sets anew. */
const squeezed = (words: string) => words.replace(/\s/g, '')

const wordsIn = (paragraph: Paragraph, wanted: string): Stretch | undefined => {
  const places: Edge[] = []
  let all = ''
  for (const piece of paragraph.pieces)
    for (let index = 0; index < piece.words.length; index++) {
      const sign = piece.words[index]!
      if (/\s/.test(sign)) continue
      all += sign
      places.push({ piece, index })
    }
  const at = all.indexOf(wanted)
  if (at < 0) return undefined
  const from = places[at]!
  const last = places[at + wanted.length - 1]!
  return { first: paragraph, last: paragraph, words: { from, to: { piece: last.piece, index: last.index + 1 } } }
}

/** The stretch of a place; undefined where the part has none such. */
export const findPlace = ({ paragraphs }: Body, { path, words }: Place): Stretch | undefined => {
  const within = path === undefined ? paragraphs : paragraphs.filter(({ paths }) => paths.includes(path))
  const wanted = squeezed(words ?? '')
  if (wanted !== '')
    for (const paragraph of within) {
      const found = wordsIn(paragraph, wanted)
      if (found) return found
    }
  if (path === undefined || within.length === 0) return undefined
  const written = within.filter(({ isEmpty }) => !isEmpty)
  return written.length === 0 ? { first: within[0]!, last: within[0]! } : { first: written[0]!, last: written.at(-1)! }
}
