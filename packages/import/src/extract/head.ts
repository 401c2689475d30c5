import type { TableForm } from '@gxgk/core'
import { labelWords } from './canonical'
import type { Lexicon } from './lexicon'
import { pathOf } from './lexicon'
import { enough } from './matcher'
import type { GridPlace, Words } from './passage'
import { faintSimilarity } from './similarity'

/** A place of a row: which column it is, by the head printed there. */
export interface Slot {
  readonly column: string
  readonly head: string
  readonly score: number
  readonly place?: GridPlace | undefined
}

const faintScore = (text: string, label: string) =>
  faintSimilarity(labelWords(pathOf(text).at(-1)!).words, labelWords(label).words)

/** Labels less like than `enough` count when the whole head is then complete. */
const weak = 0.4

/** More cells than this are no head. */
export const mostHeads = 500

type Told = ReadonlyMap<Words, string>

/**
 * The columns in the order of their figures. Head cells come in reading order, line by line: a column that the form has
 * under a merged heading takes that heading's place, so that 总计, printed on an upper line, still comes last. `told` are
 * the columns of cells that are not like enough by themselves.
 */
const inOrder = (head: readonly Words[], { form, meaningOf }: Lexicon, least: number, told: Told = new Map()) => {
  const places: (Slot | string)[] = []
  const headings = new Set<string>()
  const unknown: Words[] = []
  for (const words of head) {
    const path = pathOf(words.text).map((part) => meaningOf(part))
    const { column: found, isCorner } = path.at(-1)!
    const isFound = found && found.score >= least && found.rivals.length === 0
    const id = told.get(words) ?? (isFound ? found.id : undefined)
    if (id === undefined) {
      if (!isCorner) unknown.push(words)
      continue
    }
    for (const { column } of path) if (column && Object.hasOwn(form.groups, column.id)) headings.add(column.id)
    const own = form.columns.find((column) => column.id === id)
    const { under = [] } = own ?? form.columns.find((column) => column.under?.includes(id)) ?? {}
    const above = own ? under : under.slice(0, under.indexOf(id))
    const heading = above.findLast((one) => places.includes(one))
    const score = isFound && found.id === id ? found.score : own ? faintScore(words.text, own.label) : 0
    const place = own ? { column: own.id, head: words.text, score, place: words.place } : id
    if (heading === undefined) places.push(place)
    else places.splice(places.indexOf(heading), 0, place)
  }
  const slots = places.filter((place) => typeof place !== 'string')
  const printed = slots.map(({ column }) => form.columns.findIndex(({ id }) => id === column))
  // Without its merged heading a column of a lower line would seem to stand after those of the line above; and a heading
  // on a line of its own above the others would seem to stand before them, unless the grid tells where each stands.
  const isUnder = printed.every((at) => form.columns[at]!.under?.every((id) => headings.has(id)) ?? true)
  const isPlaced = slots.every(({ place }) => place !== undefined && place.grid === slots[0]!.place?.grid)
  const isFlat = slots.length === places.length
  const isSure = printed.every((at, i) => i === 0 || at > printed[i - 1]!) || (isUnder && (isPlaced || isFlat))
  return { slots, isSure, unknown }
}

const hasEachOnce = (slots: readonly Slot[], columns: readonly string[]) =>
  slots.length === columns.length && columns.every((id) => slots.some(({ column }) => column === id))

/** Of cells that are not like enough, those that are faintly like the columns that no other cell is; each one alone. */
const toldByOthers = (
  { slots, unknown }: { readonly slots: readonly Slot[]; readonly unknown: readonly Words[] },
  { columns }: TableForm,
  expected: readonly string[],
): Told | undefined => {
  const told = new Map<Words, string>()
  for (const id of expected) {
    if (slots.some(({ column }) => column === id)) continue
    const { label } = columns.find((column) => column.id === id)!
    const [only, another] = unknown.filter(({ text }) => faintScore(text, label) > 0)
    if (!only || another || told.has(only)) return undefined
    told.set(only, id)
  }
  return told
}

/**
 * The columns that the last line of a head names, each once: there merged cells are printed again in each place that they
 * cover, so that it is complete by itself.
 */
const ofLastLine = (head: readonly Words[], lexicon: Lexicon, expected: readonly string[]) => {
  const { slots, isSure } = inOrder(
    head.filter(({ text }) => text.trim() !== '').slice(-expected.length),
    lexicon,
    enough,
  )
  return isSure && hasEachOnce(slots, expected) ? slots : undefined
}

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
  const plain = inOrder(head, lexicon, enough)
  if (hasEachOnce(plain.slots, expected)) return plain.isSure ? plain.slots : undefined
  const guessed = inOrder(head, lexicon, weak)
  if (guessed.isSure && hasEachOnce(guessed.slots, expected)) return guessed.slots
  const told = toldByOthers(plain, lexicon.form, expected)
  const completed = told && inOrder(head, lexicon, enough, told)
  if (completed?.isSure && hasEachOnce(completed.slots, expected)) return completed.slots
  const repeated = ofLastLine(head, lexicon, expected)
  if (repeated) return repeated
  const { slots, unknown, isSure } = plain
  const isPlain =
    unknown.length === 0 && slots.length > 0 && new Set(slots.map(({ column }) => column)).size === slots.length
  return isPlain && isSure ? slots : undefined
}
