import type { Table } from '@gxgk/document'

/** Millimetres from the edges of a page with an odd number to the type area; on even pages left and right change places. */
export interface Margins {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface ComposeOptions {
  /** Those that are given take the place of 37, 28, 35 and 26. */
  readonly margins?: Partial<Margins>
  /** `gbt9704`, which is the default: 22 lines of 28 characters; `plain`: text of 16 points, each line as high as its size asks. */
  readonly grid?: 'gbt9704' | 'plain'
  /** Printed across the middle of each page, behind the text. */
  readonly watermark?: string
  /** `landscape` gives the table pages of its own that lie on their side; `portrait` when absent. */
  readonly orientation?: (table: Table) => 'portrait' | 'landscape'
}
