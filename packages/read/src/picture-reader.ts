import type { Section, Task } from '@gxgk/document'
import type { Limits } from './limits'

/** Why a page that is a picture was not read. */
export type Refusal =
  /** Too few dots to the inch. */
  | 'coarse'
  /** Photographed from too far aside. */
  | 'slanted'
  /** Most of its figures were not made out. */
  | 'unsettled'
  /** Its pictures do not cover it. */
  | 'pieces'

export interface PictureJob extends Task {
  /** Which pages of a PDF, from 1; all when absent. */
  readonly pages?: readonly number[]
  readonly limits?: Partial<Limits>
}

export interface PicturesRead {
  /** A section for each page, without blocks where it was not read. */
  readonly sections: readonly Section[]
  readonly refusals: readonly { readonly page: number; readonly refusal: Refusal }[]
}

/**
 * Reads what is printed in pictures: pages of a PDF that are scans, or a file that is a picture itself. Every cell of a
 * figure has `recognised` in its source; a figure that was not made out is `〓`. Rejects with `ImportError`.
 */
export type PictureReader = (input: Uint8Array, job?: PictureJob) => Promise<PicturesRead>
