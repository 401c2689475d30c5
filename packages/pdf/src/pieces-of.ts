import type { Block, Handlers, Heading, List, Node } from '@gxgk/document'
import { chartTable, handle, paragraph, plainText } from '@gxgk/document'
import type { FontSet } from './font-set'
import { page } from './page'
import type { Piece } from './piece'
import type { Run } from './runs-of'
import { runsOf, textRuns } from './runs-of'
import { tablePieces } from './table-pieces'
import { placeOf } from './place-of'
import { textPieces } from './text-pieces'
import type { TextStyle } from './text-style'
import { textStyles } from './text-style'

export interface PieceContext {
  readonly fonts: FontSet
  readonly refs: ReadonlySet<string>
  /** Within a list: the left edge of its items, in points. */
  readonly left?: number
  /** At the beginning of a list item: what stands before its first words. */
  readonly marker?: string
}

const listIndent = 2 * textStyles.paragraph.size

const named = (node: Node, pieces: readonly Piece[]): readonly Piece[] => {
  const [first, ...rest] = pieces
  return first && 'ref' in node && node.ref !== undefined
    ? [{ ...first, refs: [node.ref, ...(first.refs ?? [])] }, ...rest]
    : pieces
}

const text = (node: Node, style: TextStyle, { fonts, refs, left, marker }: PieceContext): readonly Piece[] => {
  const context = { fonts, refs, role: style.role, place: placeOf(node) }
  const before: readonly Run[] = marker === undefined ? [] : textRuns(marker, context)
  return named(node, textPieces([...before, ...runsOf(node, context)], style, left ?? 0))
}

const heading = (node: Heading, context: PieceContext): readonly Piece[] => {
  const style = [textStyles.title, textStyles.heading][node.depth - 1] ?? textStyles.subheading
  const outline = { depth: node.depth, text: plainText(node).replace(/\s+/g, ' ').trim() }
  return text(node, style, context).map((piece, i) => ({
    ...piece,
    keep: true,
    ...(i === 0 && outline.text && { outline }),
  }))
}

const words = (node: Node, context: PieceContext) => text(node, textStyles.paragraph, context)

const blocks = (nodes: readonly Block[], { marker, ...context }: PieceContext): readonly Piece[] => {
  const [first, ...rest] = nodes
  if (marker !== undefined && first?.type === 'paragraph')
    return [...words(first, { ...context, marker }), ...blocks(rest, context)]
  // Only a paragraph has words that a marker can stand before; otherwise it takes a line of its own.
  const alone = marker === undefined ? [] : words(paragraph(''), { ...context, marker })
  return [...alone.map((piece) => ({ ...piece, keep: true })), ...nodes.flatMap((node) => piecesOf(node, context))]
}

const list = ({ ordered, start = 1, children }: List, context: PieceContext): readonly Piece[] => {
  const left = context.left === undefined ? 0 : Math.min(context.left + listIndent, page.type.width / 2)
  return children.flatMap((item, i) =>
    blocks(item.children, { ...context, left, marker: ordered ? `${start + i}. ` : '• ' }),
  )
}

const handlers: Handlers<readonly Piece[], PieceContext> = {
  document: (node, context) => blocks(node.children, context),
  section: (node, context) => named(node, blocks(node.children, context)),
  heading,
  paragraph: words,
  list,
  item: (node, context) => blocks(node.children, context),
  table: (node, { fonts, refs }) => named(node, tablePieces(node, { fonts, refs })),
  note: (node, context) => text(node, textStyles.note, context),
  chart: (node, { fonts, refs }) => tablePieces(chartTable(node), { fonts, refs }),
  // A document never asks for these on their own; alone they are a paragraph.
  row: words,
  cell: words,
  text: words,
  strong: words,
  link: words,
  number: words,
  break: words,
}

/** What is printed of a block, in order. */
export const piecesOf = (node: Node, context: PieceContext): readonly Piece[] => handle(handlers, node, context)
