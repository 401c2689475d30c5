import type { Form } from '@gxgk/core'
import { lexiconOf } from '../labels/lexicon'
import type { Matcher } from '../labels/matcher'
import { isSure } from '../labels/matcher'
import type { Passage } from '../passage'
import { nearlySame } from './heading-line'
import type { Level } from './numbered-words'
import { numberedWords } from './numbered-words'

/** A line that may be the heading of a section. */
export interface Candidate {
  readonly at: number
  readonly section: string
  /** How like the form's heading it is. */
  readonly score: number
  readonly level: Level
  /** Its number, where it has one. */
  readonly ordinal?: number
  /** Whether the source marks it as a heading. */
  readonly isMarked: boolean
}

/** No heading is so long. */
const longest = 100

/**
 * The lines that are like headings of the form and are marked as headings or numbered as sections are; others must be
 * nearly the same, because the words of headings occur in texts too.
 */
export const candidatesIn = (passages: readonly Passage[], matcher: Matcher): readonly Candidate[] =>
  passages.flatMap((passage, at): readonly Candidate[] => {
    if (passage.kind !== 'text' || passage.text.length > longest) return []
    const { level, ordinal, words } = numberedWords(passage.text)
    const match = matcher(words)
    if (!isSure(match)) return []
    const { heading: isMarked } = passage
    const isOne = isMarked || level === 'section' || match.score > nearlySame
    return isOne
      ? [{ at, section: match.id, score: match.score, level, ...(ordinal !== undefined && { ordinal }), isMarked }]
      : []
  })

/** What stands below a candidate. */
export type Below = 'rows' | 'sentences' | 'nothing'

/** So many passages below a heading tell what its section is. */
const farthest = 15
const sentence = /[，。；]/
const shortestSentence = 12

/** Whether rows of the section's table stand below a candidate, or sentences alone, up to the next one. */
export const belowOf = ({ at, section }: Candidate, next: number, passages: readonly Passage[], form: Form): Below => {
  const table = form.sections.find(({ id }) => id === section)?.table
  const own = table === undefined ? undefined : form.tables[table]
  if (!own) return 'nothing'
  const { meaningOf } = lexiconOf(own)
  const isLabel = (text: string) => meaningOf(text).likeness > 0
  let found: Below = 'nothing'
  for (const passage of passages.slice(at + 1, Math.min(next, at + 1 + farthest))) {
    if (passage.kind === 'table') {
      if (passage.rows.some((row) => row.some(({ text }) => isLabel(text)))) return 'rows'
    } else if (sentence.test(passage.text) && passage.text.length >= shortestSentence) found = 'sentences'
    else if (isLabel(passage.text) || passage.text.split(/[\s|]+/).some((word) => word.length > 1 && isLabel(word)))
      return 'rows'
  }
  return found
}
