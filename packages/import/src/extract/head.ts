import type { Lexicon } from './lexicon'
import { enough } from './matcher'
import type { Words } from './passage'

/** A place of a row: which column it is, by the head printed there. */
export interface Slot {
  readonly column: string
  readonly head: string
  readonly score: number
}

/** Labels less like than `enough` count when the whole head is then complete. */
const weak = 0.4

/**
 * The columns in the order of their figures. Head cells come in reading order, line by line: a column that the form has
 * under a merged heading takes that heading's place, so that 总计, printed on an upper line, still comes last.
 */
const inOrder = (head: readonly Words[], { form, meaningOf }: Lexicon, least: number) => {
  const places: (Slot | string)[] = []
  let unknown = 0
  for (const { text } of head) {
    const { column: match, isCorner } = meaningOf(text)
    if (!match || match.score < least || match.rivals.length > 0) {
      if (!isCorner) unknown++
      continue
    }
    const own = form.columns.find(({ id }) => id === match.id)
    const { under = [] } = own ?? form.columns.find((column) => column.under?.includes(match.id)) ?? {}
    const above = own ? under : under.slice(0, under.indexOf(match.id))
    const heading = above.findLast((id) => places.includes(id))
    const place = own ? { column: own.id, head: text, score: match.score } : match.id
    if (heading === undefined) places.push(place)
    else places.splice(places.indexOf(heading), 0, place)
  }
  return { slots: places.filter((place) => typeof place !== 'string'), unknown }
}

const hasEachOnce = (slots: readonly Slot[], columns: readonly string[]) =>
  slots.length === columns.length && columns.every((id) => slots.some(({ column }) => column === id))

/**
 * Which column each figure of a row stands in, by the labels of the head. `expected` are the columns that the row has in
 * the form. Undefined where the head does not tell: a column twice, or words that might be one beside columns missing.
 */
export const slotsOf = (
  head: readonly Words[],
  lexicon: Lexicon,
  expected: readonly string[],
): readonly Slot[] | undefined => {
  const { slots, unknown } = inOrder(head, lexicon, enough)
  if (hasEachOnce(slots, expected)) return slots
  const guessed = inOrder(head, lexicon, weak).slots
  if (hasEachOnce(guessed, expected)) return guessed
  const isPlain = unknown === 0 && slots.length > 0 && new Set(slots.map(({ column }) => column)).size === slots.length
  return isPlain ? slots : undefined
}
