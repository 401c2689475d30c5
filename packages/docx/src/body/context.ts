import type { Chart, Inline } from '@gxgk/document'

/** What the body refers to in other parts of the file, in the order in which it does. */
export interface Context {
  /** Targets of links; that of index i has the relationship `link{i + 1}`. */
  readonly links: string[]
  /** First numbers of ordered lists; each has a numbering of its own. */
  readonly starts: number[]
  /** Charts; that of index i has the relationship `chart{i + 1}`. */
  readonly charts: Chart[]
  /** Names of bookmarks so far. */
  bookmarks: number
  /** How many lists are around. */
  depth: number
}

export const newContext = (): Context => ({ links: [], starts: [], charts: [], bookmarks: 0, depth: 0 })

/** What a run looks like beside its style. */
export interface Look {
  readonly bold?: boolean
  readonly linked?: boolean
}

export type InlinesXml = (nodes: readonly Inline[], context: Context, look?: Look) => string
