import { assertArgument, listing, record, words } from '@gxgk/document'
import { aMark, someBytes, someMarks } from '../errors'

const isMark = (mark: unknown): boolean => {
  if (!record.is(mark)) return false
  const { place, text } = mark as { readonly place?: unknown; readonly text?: unknown }
  if (!record.is(place) || !words.is(text)) return false
  const { cell, words: told } = place as { readonly cell?: unknown; readonly words?: unknown }
  return [cell, told].every((one) => one === undefined || words.is(one))
}

/** Throws where what is given to `markXlsx` is no file or no list of remarks. */
export const assertMarks = (bytes: unknown, marks: unknown): void => {
  assertArgument('markXlsx', 'bytes', bytes, { ...someBytes, is: (one) => one instanceof Uint8Array })
  assertArgument('markXlsx', 'marks', marks, { ...someMarks, is: listing.is })
  for (const [i, mark] of (marks as readonly unknown[]).entries())
    assertArgument('markXlsx', `marks[${i}]`, mark, { ...aMark, is: isMark })
}
