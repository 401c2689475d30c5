import type { Block, Inline } from '@gxgk/document'
import { lineBreak, paragraph, plainText } from '@gxgk/document'
import type { Matcher } from '../labels/matcher'
import { isSure } from '../labels/matcher'
import type { Passage, TextPassage } from '../passage'
import { linesIn } from '../prose/paragraphs-lines'
import { numberedWords } from './numbered-words'

/** A line so like a heading is one whatever stands below it. */
export const nearlySame = 0.95

/** A heading and what stands below it in the same paragraph, parted by a break, or in the same line. */
const parted = (passage: TextPassage, at: number, skipped: number, below: readonly Inline[]): readonly Passage[] => {
  const { node, printed, ...words } = passage
  const text = passage.text.slice(at + skipped)
  const own = printed === undefined ? {} : { printed: printed.slice(at + skipped) }
  const source = node?.source ? { source: node.source } : {}
  return [
    { ...words, text: passage.text.slice(0, at).trim() },
    { ...words, heading: false, text, ...own, ...(node && { node: paragraph(below, source) }) },
  ]
}

const isHeading = (text: string, matcher: Matcher): boolean => {
  const match = matcher(numberedWords(text).words)
  return isSure(match) && match.score >= nearlySame
}

/** Where the first line alone is more like a heading than all of them: a heading too long for its line is not. */
const partedAtBreak = (passage: TextPassage, node: Block & { type: 'paragraph' }, matcher: Matcher) => {
  const end = passage.text.trimStart().indexOf('\n')
  if (end < 0) return undefined
  const at = passage.text.length - passage.text.trimStart().length + end
  const first = matcher(numberedWords(passage.text.slice(0, at)).words)
  if (!isSure(first) || first.score < nearlySame) return undefined
  const all = matcher(numberedWords(passage.text).words)
  if (all && all.score >= first.score) return undefined
  const [, ...below] = linesIn(node.children).filter((line) => line.length > 0)
  return parted(
    passage,
    at,
    1,
    below.flatMap((line, i) => (i === 0 ? line : [lineBreak(), ...line])),
  )
}

/** No heading, however it is spaced, is so long. */
const longest = 45
/** What may part a heading from the words after it, and the words that begin a sentence without it. */
const partings =
  /[：:。]\s*(?=\S)|\s+(?=\S)|(?=20\d\d\s*年|本年|全年|本机关|本单位|本部门|本局|根据|按照|依据|[（(]一[）)]|无[。，；]|没有)/g

/** The nodes without so many letters at their beginning. */
const without = (nodes: readonly Inline[], letters: number): readonly Inline[] => {
  let left = letters
  return nodes.flatMap((node): readonly Inline[] => {
    const own = plainText(node).length
    const taken = Math.min(left, own)
    left -= taken
    if (taken === 0) return [node]
    if (taken === own) return []
    if (node.type === 'text') return [{ ...node, value: node.value.slice(taken) }]
    return 'children' in node ? [{ ...node, children: without(node.children, taken) }] : []
  })
}

/** A numbered heading that goes on as a sentence: 六、其他需要报告的事项：无。 */
const partedInLine = (passage: TextPassage, matcher: Matcher) => {
  if (numberedWords(passage.text.slice(0, longest)).level !== 'section' || isHeading(passage.text, matcher))
    return undefined
  for (const found of passage.text.slice(0, longest + 6).matchAll(partings)) {
    const { index, 0: mark } = found
    if (index === 0 || index > longest || !isHeading(passage.text.slice(0, index), matcher)) continue
    const children = passage.node && 'children' in passage.node ? (passage.node.children as readonly Inline[]) : []
    return parted(passage, index, mark.length, without(children, index + mark.length))
  }
  return undefined
}

/** The passage, or the heading and the words that it holds. */
export const partedHeading = (passage: Passage, matcher: Matcher): readonly Passage[] => {
  if (passage.kind !== 'text') return [passage]
  const { node } = passage
  const lines = node?.type === 'paragraph' ? partedAtBreak(passage, node, matcher) : undefined
  return lines ?? partedInLine(passage, matcher) ?? [passage]
}
