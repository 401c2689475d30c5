import type { Document } from '@gxgk/document'
import type { FileType } from '../../read/file-type'
import type { Random } from '../random'

/** A way in which reports are published. */
export interface Shape {
  readonly name: string
  readonly type: FileType
  /** How often it is chosen, beside the others; 1 when absent. */
  readonly weight?: number
  /** True where the place on the page alone tells the column. */
  readonly isDrawn?: boolean
  /** True where nothing is left of a blank cell. */
  readonly losesBlanks?: boolean
  readonly print: (document: Document, random: Random) => string | Uint8Array
}
