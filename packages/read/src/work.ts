import { refuseBeyond } from './import-error'
import type { Limits } from './limits'

/** The work that a source makes, counted as it is met and before anything is kept of it. Each throws beyond its limit. */
export interface Work {
  /** Nodes of the tree that a parser makes. */
  readonly nodes: (more: number) => void
  /** A piece of text, which costs time though it makes no node. */
  readonly piece: () => void
  /** Letters of the words that are read. */
  readonly letters: (more: number) => void
  /** Bytes that come out of what was packed. */
  readonly inflated: (more: number) => void
}

/** In nodes. */
const costOfPiece = 0.1

const counter = (limit: keyof Limits, limits: Limits) => {
  let found = 0
  return (more: number) => refuseBeyond(limit, (found += more), limits)
}

/** The counters that a reader passes on to all its parts. */
export const workOf = (limits: Limits): Work => {
  const nodes = counter('nodes', limits)
  return {
    nodes,
    piece: () => nodes(costOfPiece),
    letters: counter('letters', limits),
    inflated: counter('inflated', limits),
  }
}
