import type { Ref } from '@gxgk/document'
import type { ComposedLine, Fill, Rule } from './composed'

/** What is put on a page at once: a part of a table, a drawing. */
export interface Drawn {
  readonly lines: readonly ComposedLine[]
  readonly rules: readonly Rule[]
  readonly fills?: readonly Fill[]
  readonly places: readonly { readonly ref: Ref; readonly x: number; readonly y: number }[]
}
