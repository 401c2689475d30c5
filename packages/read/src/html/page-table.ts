import type { Block, Cell, Source } from '@gxgk/document'
import type { Thing } from '../things'
import type { Element } from './parse-page'

/** A cell of a page's table, with what stands in it as blocks. */
export interface PageCell {
  readonly source: Source
  readonly isHead: boolean
  readonly header: Cell['header']
  /** As written; 0 rows are all to the end of the row group. */
  readonly rowSpan: number
  readonly colSpan: number
  readonly blocks: readonly Block[]
  readonly things: readonly Thing[]
}

export interface PageRow {
  readonly source: Source
  /** The `thead`, `tbody` or `tfoot` that it stands in; no cell spans beyond it. */
  readonly group: Element
  readonly cells: readonly PageCell[]
}

export interface PageTable {
  readonly source: Source
  readonly caption: string
  readonly rows: readonly PageRow[]
}
