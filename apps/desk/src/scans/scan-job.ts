import type { ImportedReport } from '@gxgk/import'
import type { Sentences } from '@gxgk/document'
import type { Crop } from './crop'

/** What the worker is given: a file, and the address of the folder of the model. */
export interface ScanJob {
  readonly source: Uint8Array
  readonly name: string
  readonly folder: string
}

/** A report read from pictures, and beside each figure what it was read from, by `placeKey`. */
export interface ScanRead {
  readonly read: ImportedReport
  readonly crops: ReadonlyMap<string, Crop>
}

/** What it answers: how far it is; at last what was read, or why nothing was. */
export type ScanAnswer =
  | { readonly kind: 'page'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'read' } & ScanRead)
  | { readonly kind: 'failed'; readonly sentences: Sentences }
