import type { Inline } from '@gxgk/document'
import { paragraph, text as textNode } from '@gxgk/document'
import { squeezed } from '../labels/canonical'
import type { Extent } from './paragraphs-extent'
import { extentOf } from './paragraphs-extent'
import type { Passage, TextPassage } from '../passage'
import { printedOf } from '../passage'

const pageNumber = /^(?:[-–—－]\s*\d{1,4}\s*[-–—－]|第\s*\d{1,4}\s*页(?:[，,/\s]*共\s*\d{1,4}\s*页)?)$/

const isPageNumber = (passage: Passage): boolean => {
  if (passage.kind !== 'text') return false
  const words = passage.text.trim()
  return pageNumber.test(words) || (passage.source.page !== undefined && /^\d{1,3}$/.test(words))
}

/** A line of a source in which each printed line is a passage. */
interface Line {
  readonly passage: TextPassage
  readonly extent: Extent
}

/** What the lines of a source have in common. */
interface Shape {
  readonly right: number
  /** Of the body, by page. */
  readonly margins: ReadonlyMap<number | undefined, number>
}

/** Punctuation that may not begin a line, and words that may not be cut, end lines so much earlier. */
const play = 6
/** A paper is not wider. */
const widest = 140
/** Nor so narrow. */
const narrowest = 48
/** Lines of a text that end in the middle of a sentence before it is taken for broken ones; pages are broken in any case. */
const fewestBroken = 3

const endsSentence = /[。；：！？…;:!?][”’』」）)]*$/
/** Titles end without a point. */
const endsAmid = (line: string): boolean => !endsSentence.test(line) && !/[”’』」]$|报告$/.test(line)
const numbering =
  /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d{1,2}[、.](?!\d)|第[一二三四五六七八九十]+条)/

/** The end that several lines have in common; lines without one end anywhere. */
const commonRight = (lines: readonly Line[]): number | undefined => {
  const rights = lines.map(({ extent }) => extent.right).sort((a, b) => b - a)
  const at = rights.findIndex((right, i) => right <= widest && right - (rights[i + 1] ?? 0) <= play)
  const right = rights[at]
  return right === undefined || right < narrowest || at > lines.length / 20 ? undefined : right
}

/** So many lines on a page show where its text begins. */
const enoughLines = 3

const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other), Infinity)

const marginsOf = (lines: readonly Line[]): Shape['margins'] => {
  const pages = new Map<number | undefined, number[]>()
  for (const { passage, extent } of lines) {
    const lefts = pages.get(passage.source.page)
    if (lefts) lefts.push(extent.left)
    else pages.set(passage.source.page, [extent.left])
  }
  const whole = least(lines.map(({ extent }) => extent.left))
  return new Map([...pages].map(([page, lefts]) => [page, lefts.length < enoughLines ? whole : least(lefts)]))
}

const isIndented = ({ passage, extent }: Line, { margins }: Shape) =>
  extent.left > (margins.get(passage.source.page) ?? 0) + 1.5

/** Whether a line goes on with the sentence, or the paragraph, of the line above. */
const isContinuation = (above: Line, line: Line, shape: Shape): boolean => {
  if (isIndented(line, shape)) return false
  const before = squeezed(above.passage.text)
  const isEnd = endsSentence.test(before)
  if (isEnd && numbering.test(squeezed(line.passage.text))) return false
  // An address that may not be cut leaves a line short.
  return above.extent.right >= (isEnd ? shape.right - play : shape.right * 0.75)
}

const shapeOf = (runs: readonly (readonly Line[])[]): Shape | undefined => {
  const lines = runs.flat()
  const right = commonRight(lines)
  if (right === undefined) return undefined
  const shape = { right, margins: marginsOf(lines) }
  const full = runs.flatMap((run) =>
    run.filter((line, i) => {
      const below = run[i + 1]
      return below && line.extent.right >= right - play && !isIndented(below, shape)
    }),
  )
  const broken = full.filter(({ passage }) => endsAmid(passage.text.trim())).length
  const needed = lines.some(({ passage }) => passage.source.page !== undefined) ? 1 : fewestBroken
  return broken >= needed && broken * 2 >= full.length ? shape : undefined
}

const trimmed = (nodes: readonly Inline[], side: 'trimStart' | 'trimEnd'): readonly Inline[] =>
  nodes.map((node, i) =>
    node.type === 'text' && i === (side === 'trimStart' ? 0 : nodes.length - 1)
      ? { ...node, value: node.value[side]() }
      : node,
  )

const eastAsian = /[^ -\u024f]/
const address = /(?:https?:\/\/|www\.)[!-~]*$/

/** What stands between the words of two lines: a space between two that are written with spaces. */
const between = (above: string, line: string): string =>
  eastAsian.test(above.slice(-1)) || eastAsian.test(line.charAt(0)) || address.test(above) ? '' : ' '

const joined = (lines: readonly TextPassage[]): TextPassage => {
  const [first] = lines
  if (lines.length === 1) return first!
  const children: Inline[] = []
  let text = ''
  let printed = ''
  lines.forEach((line, i) => {
    const words = i === 0 ? line.text.trimEnd() : line.text.trim()
    const space = i === 0 ? '' : between(lines[i - 1]!.text.trimEnd(), words)
    const begun = i === 0 ? (line.node?.children ?? []) : trimmed(line.node?.children ?? [], 'trimStart')
    if (space) children.push(textNode(space))
    for (const node of line.node
      ? trimmed(begun, 'trimEnd')
      : [textNode(i === 0 ? printedOf(line).trimEnd() : printedOf(line).trim())])
      children.push(node)
    text += space + words
    printed += space + (i === 0 ? printedOf(line).trimEnd() : printedOf(line).trim())
  })
  const { kind, heading, source } = first!
  return { kind, heading, source, text, ...(printed !== text && { printed }), node: paragraph(children) }
}

/** A line by itself: what has a path, as in a page or a .docx, is a paragraph already. */
const isLine = (passage: Passage): passage is TextPassage =>
  passage.kind === 'text' &&
  !passage.heading &&
  passage.whole?.type !== 'list' &&
  passage.source.path === undefined &&
  (passage.source.line !== undefined || passage.source.page !== undefined)

const runsOf = (passages: readonly Passage[]): readonly (readonly Line[])[] => {
  const runs: Line[][] = []
  let open = false
  for (const passage of passages) {
    if (!isLine(passage)) open = false
    else {
      const line = { passage, extent: extentOf(passage) }
      if (open) runs.at(-1)!.push(line)
      else runs.push([line])
      open = true
    }
  }
  return runs
}

const withJoinedLines = (passages: readonly Passage[], shape: Shape): readonly Passage[] => {
  const paragraphs: (Passage | TextPassage[])[] = []
  let above: Line | undefined
  for (const passage of passages) {
    const line = isLine(passage) ? { passage, extent: extentOf(passage) } : undefined
    const last = paragraphs.at(-1)
    if (above && line && Array.isArray(last) && isContinuation(above, line, shape)) last.push(line.passage)
    else paragraphs.push(line ? [line.passage] : passage)
    above = line
  }
  return paragraphs.map((one) => (Array.isArray(one) ? joined(one) : one))
}

/**
 * The narratives of a source with their paragraphs whole: lines of a paper, each a passage, are joined where one runs to
 * the end of the line and the next is not indented; page numbers between them are left out.
 */
export const wholeParagraphs = (
  narratives: ReadonlyMap<string, readonly Passage[]>,
): ReadonlyMap<string, readonly Passage[]> => {
  const own = [...narratives].map(([id, all]) => [id, all.filter((one) => !isPageNumber(one))] as const)
  const shape = shapeOf(own.flatMap(([, passages]) => runsOf(passages)))
  return new Map(shape ? own.map(([id, passages]) => [id, withJoinedLines(passages, shape)]) : own)
}
