import type { Document } from '@gxgk/document'
import type { Passage, Words } from '../passage'
import { passagesOf } from '../passage'
import { isTraditional, simplified } from './simplified'
import { isUnusual } from './usual-letters'
import { withUsualLetters } from './with-usual-letters'

/** The passages of a document in the letters of the forms. */
export interface ReadablePassages {
  readonly passages: readonly Passage[]
  /** Whether they are printed in traditional letters. */
  readonly isTraditional: boolean
}

const textsIn = (passages: readonly Passage[]): readonly string[] =>
  passages.flatMap((passage) =>
    passage.kind === 'text' ? passage.text : passage.rows.flatMap((row) => row.map(({ text }) => text)),
  )

const simplifiedWords = <W extends Words>(words: W): W => {
  const text = simplified(words.text)
  return text === words.text ? words : { ...words, text, printed: words.text }
}

/** The passages of a document, read letter by letter as the forms are written; what they print is kept beside it. */
export const readablePassages = (document: Document): ReadablePassages => {
  const printed = passagesOf(document)
  // Looked through at once: most texts are figures of a letter or two.
  const text = textsIn(printed).join('\n')
  const usual = isUnusual(text) ? passagesOf(withUsualLetters(document)) : printed
  if (!isTraditional([text])) return { passages: usual, isTraditional: false }
  const passages = usual.map((passage): Passage =>
    passage.kind === 'text'
      ? simplifiedWords(passage)
      : { ...passage, rows: passage.rows.map((row) => row.map(simplifiedWords)) },
  )
  return { passages, isTraditional: true }
}
