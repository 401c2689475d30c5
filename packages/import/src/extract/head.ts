import type { Lexicon } from './lexicon'
import { pathOf } from './lexicon'
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

/** More cells than this are no head. */
export const mostHeads = 500

/**
 * The columns in the order of their figures. Head cells come in reading order, line by line: a column that the form has
 * under a merged heading takes that heading's place, so that 总计, printed on an upper line, still comes last.
 */
const inOrder = (head: readonly Words[], { form, meaningOf }: Lexicon, least: number) => {
  const places: (Slot | string)[] = []
  const headings = new Set<string>()
  let unknown = 0
  for (const { text } of head) {
    const path = pathOf(text).map((part) => meaningOf(part))
    const { column: match, isCorner } = path.at(-1)!
    if (!match || match.score < least || match.rivals.length > 0) {
      if (!isCorner) unknown++
      continue
    }
    for (const { column } of path) if (column && Object.hasOwn(form.groups, column.id)) headings.add(column.id)
    const own = form.columns.find(({ id }) => id === match.id)
    const { under = [] } = own ?? form.columns.find((column) => column.under?.includes(match.id)) ?? {}
    const above = own ? under : under.slice(0, under.indexOf(match.id))
    const heading = above.findLast((id) => places.includes(id))
    const place = own ? { column: own.id, head: text, score: match.score } : match.id
    if (heading === undefined) places.push(place)
    else places.splice(places.indexOf(heading), 0, place)
  }
  const slots = places.filter((place) => typeof place !== 'string')
  const printed = slots.map(({ column }) => form.columns.findIndex(({ id }) => id === column))
  // Without its merged heading a column of a lower line would seem to stand after those of the line above.
  const isSure =
    printed.every((at, i) => i === 0 || at > printed[i - 1]!) ||
    printed.every((at) => form.columns[at]!.under?.every((id) => headings.has(id)) ?? true)
  return { slots, isSure, unknown }
}

const hasEachOnce = (slots: readonly Slot[], columns: readonly string[]) =>
  slots.length === columns.length && columns.every((id) => slots.some(({ column }) => column === id))

/**
 * Which column each figure of a row stands in, by the labels of the head. `expected` are the columns that the row has in
 * the form. Undefined where the head does not tell: a column twice, words that might be one beside columns missing, or
 * columns in an order that only merged headings could explain, without them.
 */
export const slotsOf = (
  head: readonly Words[],
  lexicon: Lexicon,
  expected: readonly string[],
): readonly Slot[] | undefined => {
  if (head.length > mostHeads) return undefined
  const { slots, isSure, unknown } = inOrder(head, lexicon, enough)
  if (hasEachOnce(slots, expected)) return isSure ? slots : undefined
  const guessed = inOrder(head, lexicon, weak)
  if (guessed.isSure && hasEachOnce(guessed.slots, expected)) return guessed.slots
  const isPlain = unknown === 0 && slots.length > 0 && new Set(slots.map(({ column }) => column)).size === slots.length
  return isPlain && isSure ? slots : undefined
}
