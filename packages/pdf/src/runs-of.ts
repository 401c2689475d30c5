import type { Handlers, Node } from '@gxgk/document'
import { chartTable, childrenOf, handle } from '@gxgk/document'
import type { Face } from './face'
import type { FontSet, Role } from './font-set'
import type { LinkTarget } from './link-target'
import { linkTarget } from './link-target'

/** Text that one face draws; the text `\n` ends a line. */
export interface Run {
  readonly text: string
  readonly face: Face
  readonly target?: LinkTarget
}

export interface RunContext {
  readonly fonts: FontSet
  readonly role: Role
  /** Refs of the document, which links may point to. */
  readonly refs: ReadonlySet<string>
  /** Where the text stands, for errors. */
  readonly place: string
  readonly target?: LinkTarget
}

const faceOf = (char: string, { fonts, role, place }: RunContext): Face => {
  const face = fonts[role].find((face) => face.advance(char) !== undefined)
  if (face) return face
  const point = char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  throw new Error(`renderPdf: no font has "${char}" (U+${point}), in ${place}`)
}

/** The text as runs, each character in the first face of the role that has it; throws naming a character that none has. */
export const textRuns = (text: string, context: RunContext): readonly Run[] => {
  const runs: Run[] = []
  for (const char of text) {
    const last = runs.at(-1)
    const face = faceOf(char, context)
    if (last?.face === face) runs[runs.length - 1] = { ...last, text: last.text + char }
    else runs.push({ text: char, face, ...(context.target && { target: context.target }) })
  }
  return runs
}

const inner = (node: Node, context: RunContext) => childrenOf(node).flatMap((child) => runsOf(child, context))

const handlers: Handlers<readonly Run[], RunContext> = {
  document: inner,
  section: inner,
  heading: inner,
  paragraph: inner,
  list: inner,
  item: inner,
  table: inner,
  row: inner,
  cell: inner,
  note: inner,
  chart: (node, context) => inner(chartTable(node), context),
  text: (node, context) => textRuns(node.value, context),
  strong: (node, context) => inner(node, context.role === 'body' ? { ...context, role: 'strong' } : context),
  link: (node, context) => {
    const target = linkTarget(node.href, context.refs)
    return inner(node, target ? { ...context, target } : context)
  },
  number: (node, context) => textRuns(node.text, context),
  break: (_, { fonts, role }) => [{ text: '\n', face: fonts[role][0]! }],
}

/** Everything printed below the node, in order. */
export const runsOf = (node: Node, context: RunContext): readonly Run[] => handle(handlers, node, context)
