import type { Form, SectionHeading } from '@gxgk/core'
import { findingsTitle } from '@gxgk/core'
import { align } from '../align/align'
import { builtOnce } from '../labels/built-once'
import { matcherOf } from '../labels/matcher'
import type { Passage } from '../passage'
import type { Candidate } from './candidates'
import { belowOf, candidatesIn } from './candidates'
import { withoutCaptionRows } from './caption-rows'
import { contentsIn } from './contents'
import { nearlySame, partedHeading } from './heading-line'
import { lostBeginnings } from './lost-beginnings'
import { lostTables } from './lost-tables'

/** What stands under the headings of a form; `preamble` is what stands before the first. */
export type Sections = ReadonlyMap<string, readonly Passage[]>

const headingMatcher = /* @__PURE__ */ builtOnce((form: Form) => matcherOf(form.sections))

/** How the findings below a report begin. */
const findingCounts = /^\s*错误\s*\d+\s*项/

/** What `markedDocument` puts below a report is not of the report; where headings are not marked, the line below tells it. */
const endsReport = (passage: Passage, below: Passage | undefined): boolean =>
  passage.kind === 'text' &&
  passage.text.trim() === findingsTitle &&
  (passage.heading || (below?.kind === 'text' && findingCounts.test(below.text)))

/** A report parted by its headings, and the headings as they are printed, in their order. */
export interface Parted {
  readonly sections: Sections
  readonly headings: readonly SectionHeading[]
}

/** A candidate, with how much speaks for it. */
interface Weighed extends Candidate {
  readonly weight: number
}

/** Numbers and marks of headings speak for a section, those of parts and items do not. */
const bonus = { section: 0.3, none: 0.1, part: 0, item: 0 } as const
const markedBonus = 0.1
/** The number that the section has; parts and items of another number are of something else, unless rows stand below them. */
const ordinalBonus = 0.1
const otherOrdinalLoss = 0.5
/** By how much rows of the section's own table speak for a heading, and sentences in their place against it. */
const rowsBonus = 0.5
const sentencesLoss = { same: 0.2, like: 0.5 } as const
/** What is less is a heading of something else. */
const enough = 0.75

/** Of each candidate, the next one that is no caption under it: a caption under a heading says the same again. */
const nextOnes = (candidates: readonly Candidate[]): readonly (Candidate | undefined)[] => {
  const next: (Candidate | undefined)[] = candidates.slice(1)
  for (let i = next.length - 1; i >= 0; i--) {
    const [one, below] = [candidates[i]!, candidates[i + 1]!]
    if (below.section === one.section && below.at === one.at + 1) next[i] = next[i + 1]
  }
  return next
}

/** Weighs the candidates; what stands below them is looked at where the words alone do not tell. */
const weighed = (candidates: readonly Candidate[], passages: readonly Passage[], form: Form): readonly Weighed[] => {
  const counts = new Map<string, number>()
  for (const { section } of candidates) counts.set(section, (counts.get(section) ?? 0) + 1)
  const next = nextOnes(candidates)
  return candidates.map((one, i) => {
    const isSame = one.score > nearlySame
    const isPart = one.level === 'part' || one.level === 'item'
    const isPlain = isSame && !isPart && counts.get(one.section) === 1
    const isItsNumber = one.ordinal === form.sections.findIndex(({ id }) => id === one.section) + 1
    const own = one.score + bonus[one.level] + (one.isMarked ? markedBonus : 0) + (isItsNumber ? ordinalBonus : 0)
    if (isPlain) return { ...one, weight: own }
    const below = belowOf(one, next[i]?.at ?? passages.length, passages, form)
    const loss = isPart ? 1 : sentencesLoss[isSame ? 'same' : 'like']
    const otherLoss = isPart && !isItsNumber ? otherOrdinalLoss : 0
    return { ...one, weight: own + (below === 'rows' ? rowsBonus : below === 'sentences' ? -loss : -otherLoss) }
  })
}

/**
 * The heading of each section: those that follow one another as the form has them, by the most that speaks for all of
 * them; then the best of the others, because sections are printed in another order too.
 */
const chosen = (candidates: readonly Weighed[], form: Form): ReadonlyMap<string, Weighed> => {
  const ids = form.sections.map(({ id }) => id)
  const likely = candidates.filter(({ weight }) => weight >= enough)
  const pairs = align(likely.length, ids.length, (i, k) => (likely[i]!.section === ids[k] ? likely[i]!.weight : 0))
  const found = new Map(pairs.map(({ printed, expected }) => [ids[expected]!, likely[printed]!]))
  for (const one of likely) {
    const known = found.get(one.section)
    if (!known && (one.level === 'section' || one.isMarked || one.score > nearlySame)) found.set(one.section, one)
  }
  return found
}

/** Whether a heading of a section that has one goes on with it: one printed again. */
const isAgain = (one: Weighed, known: Weighed): boolean =>
  one !== known &&
  one.weight >= enough &&
  one.score > nearlySame &&
  (one.level === known.level || one.level === 'section') &&
  one.ordinal === known.ordinal &&
  one.isMarked === known.isMarked

/**
 * Parts the passages by the headings of the form. A line is a heading when it is like one, by its words, its number, what
 * stands below it, and its place among the others.
 */
export const partedByHeadings = (all: readonly Passage[], form: Form): Parted => {
  const matcher = headingMatcher(form)
  const passages = all.flatMap((passage) =>
    passage.kind === 'table' ? withoutCaptionRows(passage, matcher) : partedHeading(passage, matcher),
  )
  const candidates = candidatesIn(passages, matcher)
  const ids: (string | undefined)[] = passages.map(() => undefined)
  for (const { at, section } of candidates) ids[at] = section
  const contents = contentsIn(ids)
  const weights = weighed(
    candidates.filter(({ at }) => !contents.has(at)),
    passages,
    form,
  )
  const found = chosen(weights, form)
  const headings = new Map<number, string>()
  for (const one of weights) {
    const known = found.get(one.section)
    const isCaption = known?.at === one.at - 1 && one.score > nearlySame
    if (known === one || (known && (isCaption || isAgain(one, known)))) headings.set(one.at, one.section)
  }
  const beginnings = new Map([...lostBeginnings(passages, headings, form), ...lostTables(passages, headings, form)])

  const sections = new Map<string, Passage[]>()
  const printed: SectionHeading[] = []
  let open: Passage[] = []
  sections.set('preamble', open)
  const begin = (id: string) => {
    open = sections.get(id) ?? []
    sections.set(id, open)
  }
  passages.forEach((passage, at) => {
    const id = headings.get(at)
    const lost = beginnings.get(at)
    if (lost !== undefined) begin(lost)
    if (sections.size > 1 && endsReport(passage, passages[at + 1])) open = []
    else if (id === undefined) {
      if (!contents.has(at)) open.push(passage)
    } else {
      if (passage.kind === 'text' && !printed.some(({ section }) => section === id))
        printed.push({ section: id, text: passage.text.trim() })
      begin(id)
    }
  })
  return { sections, headings: printed }
}
