import { lineBreak, paragraph } from '@gxgk/document'
import { labelWords } from '../canonical'
import type { Matcher } from '../matcher'
import { isSure } from '../matcher'
import { linesIn } from '../prose/paragraphs-lines'
import type { Passage, TextPassage } from '../passage'

/** A line so like a heading is one whatever stands below it. */
export const nearlySame = 0.95

/**
 * A heading and what stands below it in the same paragraph, parted only by a break, where the first line alone is more
 * like a heading than all of them: a heading too long for its line is not.
 */
export const partedHeading = (passage: Passage, matcher: Matcher): readonly Passage[] => {
  if (passage.kind !== 'text' || passage.node?.type !== 'paragraph') return [passage]
  const end = passage.text.trimStart().indexOf('\n')
  if (end < 0) return [passage]
  const start = passage.text.length - passage.text.trimStart().length
  const text = passage.text.slice(start, start + end)
  const first = matcher(labelWords(text).words)
  if (!isSure(first) || first.score < nearlySame) return [passage]
  const all = matcher(labelWords(passage.text).words)
  if (all && all.score >= first.score) return [passage]
  const [, ...below] = linesIn(passage.node.children).filter((line) => line.length > 0)
  const children = below.flatMap((line, i) => (i === 0 ? line : [lineBreak(), ...line]))
  const { node, ...words } = passage
  const heading: TextPassage = { ...words, text }
  const rest: TextPassage = {
    ...words,
    heading: false,
    text: passage.text.slice(start + end + 1),
    node: paragraph(children, node.source ? { source: node.source } : {}),
  }
  return [heading, rest]
}
