import type { Form, SectionHeading } from '@gxgk/core'
import { findingsTitle } from '@gxgk/core'
import { builtOnce } from '../built-once'
import { labelWords } from '../canonical'
import { nearlySame, partedHeading } from './heading-line'
import { isSure, matcherOf } from '../matcher'
import type { Passage } from '../passage'

/** What stands under the headings of a form; `preamble` is what stands before the first. */
export type Sections = ReadonlyMap<string, readonly Passage[]>

/** An ordinal of sections, whichever: they are printed wrong too often to be compared. */
const ordinal = /^[一二三四五六七八九十]+[、.,:]$/

/** No heading is so long. */
const longest = 100

/** So many headings one after another, with nothing between, are a table of contents. */
const fewestInContents = 3

/** The places of headings in a run of headings of which most stand again further down: one may be lost there. */
const contentsIn = (headings: readonly (string | undefined)[]): ReadonlySet<number> => {
  const places = new Set<number>()
  const below = new Set<string>()
  let run: number[] = []
  const close = () => {
    const again = run.filter((at) => below.has(headings[at]!)).length
    if (run.length >= fewestInContents && 2 * again > run.length) for (const at of run) places.add(at)
    for (const at of run) below.add(headings[at]!)
    run = []
  }
  for (let at = headings.length - 1; at >= 0; at--)
    if (headings[at] === undefined) close()
    else run.push(at)
  close()
  return places
}

const headingMatcher = /* @__PURE__ */ builtOnce((form: Form) => matcherOf(form.sections))

/** What `markedDocument` puts below a report is not of the report. */
const endsReport = (passage: Passage): boolean =>
  passage.kind === 'text' && !!passage.heading && passage.text.trim() === findingsTitle

/** A report parted by its headings, and the headings as they are printed, in their order. */
export interface Parted {
  readonly sections: Sections
  readonly headings: readonly SectionHeading[]
}

/**
 * Parts the passages by the headings of the form. A line is a heading when it is like one and is marked as a heading or
 * has an ordinal; without that it must be nearly the same, because the words of headings occur in texts too.
 */
export const partedByHeadings = (all: readonly Passage[], form: Form): Parted => {
  const matcher = headingMatcher(form)
  const passages = all.flatMap((passage) => partedHeading(passage, matcher))
  const headings = passages.map((passage): string | undefined => {
    if (passage.kind !== 'text' || passage.text.length > longest) return undefined
    const { numbering, words } = labelWords(passage.text)
    const match = matcher(words)
    if (!isSure(match)) return undefined
    return passage.heading || ordinal.test(numbering) || match.score > nearlySame ? match.id : undefined
  })
  const contents = contentsIn(headings)
  const sections = new Map<string, Passage[]>()
  const printed: SectionHeading[] = []
  let open: Passage[] = []
  sections.set('preamble', open)
  passages.forEach((passage, i) => {
    const id = headings[i]
    if (printed.length > 0 && endsReport(passage)) open = []
    else if (id === undefined) open.push(passage)
    else if (!contents.has(i)) {
      if (passage.kind === 'text' && !sections.has(id)) printed.push({ section: id, text: passage.text.trim() })
      open = sections.get(id) ?? []
      sections.set(id, open)
    }
  })
  return { sections, headings: printed }
}
