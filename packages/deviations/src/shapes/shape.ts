import type { Document } from '@gxgk/document'
import type { FileType } from '@gxgk/read'
import type { Trait } from '../deviations/deviation'
import type { Random } from '../random'

/** A way in which reports are published. */
export interface Shape {
  readonly name: string
  readonly type: Exclude<FileType, 'picture'>
  /** How often it is chosen, beside the others; 1 when absent. */
  readonly weight?: number
  /** Deviations that it cannot have, and those that it has now and then. */
  readonly never?: readonly Trait[]
  readonly rarely?: readonly Trait[]
  readonly print: (document: Document, random: Random) => string | Uint8Array
}
