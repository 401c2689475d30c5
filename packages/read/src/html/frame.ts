import type { Block, Item } from '@gxgk/document'
import type { Thing } from '../things'
import type { PageCell, PageRow } from './page-table'
import type { Element } from './parse-page'
import type { Spot } from './spot'

/** A block element that is open, and what was read in it so far; `flow` is any that is nothing else here. */
export interface Frame {
  readonly kind: 'flow' | 'heading' | 'list' | 'item' | 'table' | 'caption' | 'row' | 'cell'
  readonly element: Element
  readonly spot: Spot | undefined
  /** Flows, headings and rows share the ones of the element around them. */
  readonly blocks: Block[]
  /** How many blocks there were when it was opened. */
  readonly start: number
  readonly items: Item[]
  readonly rows: PageRow[]
  readonly cells: PageCell[]
  caption: string
  /** Pictures and fields in a cell. */
  readonly things: Thing[]
}

export type FrameKind = Frame['kind']

const isSharing = (kind: FrameKind) => kind === 'flow' || kind === 'heading' || kind === 'row'

export const openFrame = (kind: FrameKind, element: Element, spot: Spot | undefined, around?: Frame): Frame => {
  const blocks = around && isSharing(kind) ? around.blocks : []
  return { kind, element, spot, blocks, start: blocks.length, items: [], rows: [], cells: [], caption: '', things: [] }
}
