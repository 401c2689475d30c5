import type { Block, Heading, Item, Table } from '@gxgk/document'
import { cell, heading, item, paragraph, row, table } from '@gxgk/document'
import { squeezed } from '../labels/canonical'
import type { Passage, TablePassage, TextPassage } from '../passage'
import { passagesOf, printedOf } from '../passage'

/** Headings of a narrative begin at 1, however deep those of the sections are. */
const relative = (depth: number, base: number) => Math.min(4, Math.max(1, depth - base)) as Heading['depth']

/** A Markdown table has a head; where the source marks none it is the first row. */
const withHead = (node: Table): Table =>
  node.headRows > 0
    ? node
    : {
        ...node,
        headRows: Math.min(1, node.children.length),
        children: node.children.map((line, i) =>
          i > 0 ? line : { ...line, children: line.children.map((one) => ({ ...one, header: 'column' as const })) },
        ),
      }

const tableOf = ({ node, rows }: TablePassage): Table =>
  withHead(
    node ??
      table(
        '',
        rows.map((cells) => row(cells.map((words) => cell(printedOf(words))))),
      ),
  )

/** A block of the source as one of a narrative. */
const adapted = (node: Block, base: number): Block => {
  const itemOf = (one: Item): Item => item(one.children.map((child) => adapted(child, base)))
  if (node.type === 'heading') return heading(relative(node.depth, base), node.children)
  if (node.type === 'note') return paragraph(node.children)
  if (node.type === 'table') return withHead(node)
  return node.type === 'list' ? { ...node, children: node.children.map(itemOf) } : node
}

const aspect = /^\([一二三四五六七八九十]+\)/
/** No name of an aspect is so long. */
const longestAspect = 30

/**
 * Whether a line names one of the aspects （一）…（五） and what is below tells of it. Only where the source marks no
 * headings at all; elsewhere its marks are kept as they are.
 */
const isAspectLine = ({ text }: TextPassage, next: Passage | undefined): boolean => {
  const plain = squeezed(text)
  const words = plain.replace(aspect, '')
  return (
    words.length < plain.length &&
    words.length > 1 &&
    plain.length <= longestAspect &&
    !/[。,;:!?]/.test(plain) &&
    next?.kind === 'text' &&
    !aspect.test(squeezed(next.text))
  )
}

/** How many of the passages from here on are one list, or one paragraph of several lines, whole: it begins here, and its last stands here too. */
const wholeAt = (passages: readonly Passage[], at: number): number => {
  const { whole } = passages[at]!
  if (!whole || passages[at - 1]?.whole === whole) return 0
  const { length } = passagesOf(whole)
  return passages[at + length - 1]?.whole === whole ? length : 0
}

/**
 * Passages as blocks: lists, and lines of a paragraph, are one again where all of it stands here. `base` is the depth of
 * the headings of sections; undefined where the source marks none.
 */
export const blocksOfNarrative = (passages: readonly Passage[], base: number | undefined): readonly Block[] => {
  const blocks: Block[] = []
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!
    const { whole } = passage
    const length = whole?.type === 'list' || base !== undefined ? wholeAt(passages, at) : 0
    if (whole && length > 0) {
      blocks.push(adapted(whole, base ?? 0))
      at += length - 1
    } else if (passage.kind === 'table') blocks.push(tableOf(passage))
    else if (base === undefined && isAspectLine(passage, passages[at + 1])) blocks.push(heading(1, printedOf(passage)))
    else blocks.push(passage.node ? adapted(passage.node, base ?? 0) : paragraph(printedOf(passage)))
  }
  return blocks
}
