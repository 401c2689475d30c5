import type { Ref, Table } from '@gxgk/document'
import type { ComposedRun, Ink } from './composed'
import type { Drawn } from './drawn'
import type { MeasuredTable } from './table/measure-table'
import type { Sheet } from './sheet'

/** A line of text before it has its page: the runs have their places from the left edge of a portrait page. */
export interface FlowLine {
  readonly runs: readonly ComposedRun[]
  readonly height: number
  /** From the upper edge of the line. */
  readonly baseline: number
  /** Left blank above unless it begins a page, and below. */
  readonly above: number
  readonly below: number
  /** A line across the type area in the room below. */
  readonly ruled?: Ink
  /** What links and the outline find here, for the first line of a block. */
  readonly marks?: Marks
}

export interface Marks {
  readonly refs: readonly Ref[]
  readonly heading?: { readonly depth: number; readonly title: string }
}

export interface FlowText {
  readonly kind: 'text'
  readonly lines: readonly FlowLine[]
  /** A heading, which stays with what comes after it. */
  readonly leads: boolean
}

export interface FlowTable {
  readonly kind: 'table'
  readonly table: Table
  readonly refs: readonly Ref[]
  readonly measure: (sheet: Sheet, limit: number) => MeasuredTable
}

/** A drawing that is not parted; all that it says stands elsewhere too. */
export interface FlowFigure {
  readonly kind: 'figure'
  readonly height: number
  /** Of the first part of a drawing in several: the height of all of them, which begin a page together where one holds them. */
  readonly whole?: number
  /** With its upper left corner there. */
  readonly draw: (x: number, y: number) => Drawn
}

/** Something without words whose place is that of what comes after it. */
export interface FlowPlace {
  readonly kind: 'place'
  readonly ref: Ref
}

export type Flow = FlowText | FlowTable | FlowFigure | FlowPlace
