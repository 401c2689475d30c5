import type { OptionChecks, Table } from '@gxgk/document'
import { calls, flag, oneOf, record, words } from '@gxgk/document'

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
  /**
   * Whether a table that has room on one page is never parted, though the page before it stay half empty; when absent it begins where
   * it can and goes on, as it does in offices, unless little would be left blank.
   */
  readonly keepTables?: boolean
  /** What is done with a character that no face has, such as an emoji: `error` (which is the default) refuses the document, `box` prints a box. */
  readonly missing?: 'error' | 'box'
  /** `landscape` gives the table pages of its own that lie on their side; `portrait` when absent. */
  readonly orientation?: (table: Table) => 'portrait' | 'landscape'
}

/** What each of them may be. */
export const composeChecks: OptionChecks<ComposeOptions> = {
  margins: record,
  grid: oneOf('gbt9704', 'plain'),
  watermark: words,
  missing: oneOf('error', 'box'),
  keepTables: flag,
  orientation: calls,
}
