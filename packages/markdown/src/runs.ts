import type { Inline, NodeOf } from '@gxgk/document'
import { safeHref } from '@gxgk/document'

/** A stretch of text of one kind. A line break is the text `\n`. */
export interface Run {
  readonly text: string
  readonly strong: boolean
  /** The link around it; the same object for every run of one link. */
  readonly link: { readonly href: string } | undefined
}

type Marks = Omit<Run, 'text'>

export const unmarked: Marks = { strong: false, link: undefined }

/** Adds a run to the end, as part of the last one if that is of its kind; an empty one is left out. */
export const addRun = (runs: Run[], text: string, { strong, link }: Marks): void => {
  const last = runs[runs.length - 1]
  if (last && last.strong === strong && last.link === link)
    runs[runs.length - 1] = { text: last.text + text, strong, link }
  else if (text !== '') runs.push({ text, strong, link })
}

const handlers: { readonly [T in Inline['type']]: (node: NodeOf<T>, marks: Marks, runs: Run[]) => void } = {
  text: (node, marks, runs) => addRun(runs, node.value, marks),
  number: (node, marks, runs) => addRun(runs, node.text, marks),
  break: (_, marks, runs) => addRun(runs, '\n', marks),
  strong: (node, { link }, runs) => addAll(node.children, { strong: true, link }, runs),
  link: (node, marks, runs) => {
    const href = safeHref(node.href)
    // Neither HTML nor Markdown has a link inside a link: the outer one stays.
    addAll(node.children, href === undefined || marks.link ? marks : { strong: marks.strong, link: { href } }, runs)
  },
}

const addAll = (nodes: readonly Inline[], marks: Marks, runs: Run[]): void => {
  for (const node of nodes)
    (handlers[node.type] as (node: Inline, marks: Marks, runs: Run[]) => void)(node, marks, runs)
}

/** The words of inline nodes as a flat sequence: nesting is gone, what each word is remains. */
export const runsOf = (nodes: readonly Inline[]): readonly Run[] => {
  const runs: Run[] = []
  addAll(nodes, unmarked, runs)
  return runs
}
