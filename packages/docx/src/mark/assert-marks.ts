import { listing, record, words, wrongArgument } from '@gxgk/document'
import { aMark, someBytes, someMarks } from '../errors'

const isMark = (mark: unknown): boolean => {
  if (!record.is(mark)) return false
  const { place, text } = mark as { readonly place?: unknown; readonly text?: unknown }
  if (!record.is(place) || !words.is(text)) return false
  const { path, words: told } = place as { readonly path?: unknown; readonly words?: unknown }
  return [path, told].every((one) => one === undefined || words.is(one))
}

/** Throws where what is given to `markDocx` is no file or no list of remarks. */
export const assertMarks = (bytes: unknown, marks: unknown): void => {
  if (!(bytes instanceof Uint8Array)) throw wrongArgument('markDocx', 'bytes', bytes, someBytes)
  if (!listing.is(marks)) throw wrongArgument('markDocx', 'marks', marks, someMarks)
  for (const [i, mark] of (marks as readonly unknown[]).entries())
    if (!isMark(mark)) throw wrongArgument('markDocx', `marks[${i}]`, mark, aMark)
}
