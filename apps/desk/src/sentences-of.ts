import type { Sentences } from '@gxgk/document'
import { GxgkError } from '@gxgk/document'

/** What goes wrong on the page itself, in both languages. */
export class Told extends Error {
  constructor(readonly sentences: Sentences) {
    super(sentences.zh)
  }
}

/** What is told of an error; that of a browser in its own words. */
export const sentencesOf = (error: unknown): Sentences => {
  if (error instanceof GxgkError || error instanceof Told) return error.sentences
  const reason = error instanceof Error ? error.message : String(error)
  return { zh: `意外的错误：${reason}`, en: `unexpected error: ${reason}` }
}
