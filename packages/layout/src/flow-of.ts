import type { Block, Handlers, Heading, Inline, Item, List, Node, Paragraph, Ref, Table } from '@gxgk/document'
import { chartTable, handle, plainText } from '@gxgk/document'
import { chartFlow } from './chart/chart-flow'
import { composeText } from './compose-text'
import { cannotStandAlone } from './errors'
import type { ElementRole } from './composed'
import type { Elements } from './elements'
import type { Faces } from './face'
import type { Flow, FlowText } from './flow'
import { glyphsOf } from './glyphs'
import type { Part } from './glyphs'
import { inlineParts } from './inline-parts'
import { placeOf } from './place-of'
import type { Sheet } from './sheet'
import { tableFlow } from './table/table-flow'
import type { TextStyle, TextStyles } from './text-style'

export interface FlowContext {
  readonly faces: Faces
  readonly elements: Elements
  readonly refs: ReadonlySet<Ref>
  readonly styles: TextStyles
  readonly sheet: Sheet
  /** The element that the blocks are in. */
  readonly parent: number
  /** Within a list: the left edge of its items from that of the type area, in points. */
  readonly left?: number
  /** At the beginning of a list item: what stands before its first words. */
  readonly marker?: Part
}

interface Words extends FlowContext {
  readonly role: ElementRole
  readonly style: TextStyle
  readonly heading?: { readonly depth: number; readonly title: string }
}

const refOf = (node: Node): { readonly ref?: Ref } => ('ref' in node && node.ref !== undefined ? { ref: node.ref } : {})

const text = (node: Node & { readonly children: readonly Inline[] }, words: Words): FlowText => {
  const { elements, parent, role, style, sheet, left = 0, marker, heading } = words
  const element = elements.add({ role, parent, ...refOf(node) })
  const parts = inlineParts(node.children, style.role, element, words)
  const glyphs = glyphsOf(marker ? [marker, ...parts] : parts, () => placeOf(node))
  const { ref } = refOf(node)
  const lines = composeText(glyphs, style, {
    x: sheet.recto.left + left,
    room: sheet.typeWidth - left,
    ...((ref !== undefined || heading) && {
      marks: { refs: ref === undefined ? [] : [ref], ...(heading && { heading }) },
    }),
  })
  return { kind: 'text', lines, leads: role !== 'P' && role !== 'Note' }
}

const heading = (node: Heading, context: FlowContext): readonly Flow[] => {
  const { headings } = context.styles
  const style = headings[node.depth - 1] ?? headings.at(-1)!
  const title = plainText(node).replace(/\s+/g, ' ').trim()
  return [
    text(node, {
      ...context,
      role: `H${node.depth}`,
      style: context.left ? { ...style, align: 'justify' } : style,
      ...(title && { heading: { depth: node.depth, title } }),
    }),
  ]
}

const blocks = (nodes: readonly Block[], { marker, ...context }: FlowContext): readonly Flow[] =>
  nodes.flatMap((node, i) => flowOf(node, i === 0 && marker ? { ...context, marker } : context))

/** Signs for items without numbers, the first that a face has is taken. */
const bullets = ['\u2022', '\u25cf', '\u00b7', '-']

const bulletOf = ({ faces }: FlowContext): string =>
  bullets.find((sign) => faces.fangsong.some((face) => face.advance(sign.codePointAt(0)!) !== undefined)) ??
  bullets.at(-1)!

const item = (node: Item, label: string, list: number, context: FlowContext): readonly Flow[] => {
  const { elements, faces } = context
  const parent = elements.add({ role: 'LI', parent: list })
  const marker: Part = { text: label, faces: faces.fangsong, element: elements.add({ role: 'Lbl', parent }) }
  const body = { ...context, parent: elements.add({ role: 'LBody', parent }) }
  const [first] = node.children
  if (first?.type === 'paragraph') return blocks(node.children, { ...body, marker })
  // Only a paragraph has words that a marker can stand before; otherwise it takes a line of its own.
  const { sheet, styles, left = 0 } = context
  const alone = composeText(
    glyphsOf([marker], () => placeOf(node)),
    styles.paragraph,
    { x: sheet.recto.left + left, room: sheet.typeWidth - left },
  )
  return [{ kind: 'text', lines: alone, leads: true }, ...blocks(node.children, body)]
}

const list = (node: List, context: FlowContext): readonly Flow[] => {
  const { elements, parent, sheet, styles } = context
  const { ordered, start = 1, children } = node
  // Each list within a list stands two characters further in, as long as half the line remains.
  const left = context.left === undefined ? 0 : Math.min(context.left + styles.paragraph.indent, sheet.typeWidth / 2)
  const element = elements.add({ role: 'L', parent, numbering: ordered ? 'Decimal' : 'Disc' })
  const bullet = bulletOf(context)
  return children.flatMap((child, i) =>
    item(child, ordered ? `${start + i}. ` : `${bullet} `, element, { ...context, left }),
  )
}

/** Names of rules are not broken: between them a justified line would be drawn wide. */
const holdsCodes = ({ children }: Paragraph) => children.some((one) => one.type === 'text' && one.role === 'code')

const paragraph = (node: Paragraph, context: FlowContext) => {
  const { parts, paragraph: usual } = context.styles
  const style = node.part ? parts[node.part] : holdsCodes(node) ? { ...usual, align: 'left' as const } : usual
  return [text(node, { ...context, role: 'P', style })]
}

const table = (node: Table, context: FlowContext): readonly Flow[] => tableFlow(node, context)

const refuse = (node: Node): never => {
  throw cannotStandAlone(node.type)
}

const handlers: Handlers<readonly Flow[], FlowContext> = {
  document: (node, context) => blocks(node.children, context),
  section: (node, context) => {
    const { elements, parent } = context
    const own = blocks(node.children, { ...context, parent: elements.add({ role: 'Sect', parent, ...refOf(node) }) })
    return node.ref === undefined ? own : [{ kind: 'place', ref: node.ref }, ...own]
  },
  heading,
  paragraph,
  list,
  table,
  note: (node, context) => [text(node, { ...context, role: 'Note', style: context.styles.note })],
  chart: (node, context) => {
    const drawn = chartFlow(node, context)
    return drawn.length > 0 ? drawn : table(chartTable(node), context)
  },
  item: refuse,
  row: refuse,
  cell: refuse,
  text: refuse,
  strong: refuse,
  link: refuse,
  number: refuse,
  break: refuse,
}

/** What is printed of a block, in order; its elements are added to those of the context. */
export const flowOf = (node: Node, context: FlowContext): readonly Flow[] => handle(handlers, node, context)
