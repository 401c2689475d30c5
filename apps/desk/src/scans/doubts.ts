import type { Trace } from '@gxgk/import'
import type { Crop } from './crop'
import { placeKey } from './crop'

/** A figure that was read in a picture, or was not. */
export interface Doubt {
  readonly address: string
  readonly page: number
  readonly crop: Crop
  /** The likeliest of the figures that may stand there; empty where none was made out. */
  readonly likeliest: string
  /** How sure it is; 0 where nothing was made out. */
  readonly vote: number
  readonly isUnread: boolean
}

const isFigure = /^\d[\d,]*(?:\.\d+)?$/

/**
 * What stands in the field of a figure at first: what the draft has, or of one that was not read what it may be. That may be in another
 * unit than the draft has, where the column has one: there nothing.
 */
export const firstText = ({ isUnread, likeliest }: Doubt, written: string, hasUnit: boolean): string =>
  isUnread ? (hasUnit ? '' : likeliest) : written

/** The figures of a scan of which there are pictures, those that were not read first, of the others the least sure first. */
export const doubtsIn = (
  trace: { readonly [address: string]: Trace },
  unread: ReadonlySet<string>,
  crops: ReadonlyMap<string, Crop>,
): readonly Doubt[] =>
  Object.entries(trace)
    .flatMap(([address, { page, box, recognised }]): readonly Doubt[] => {
      const crop = page !== undefined && box && crops.get(placeKey(page, box))
      if (!recognised || !crop || crop.data.length === 0) return []
      const first = recognised.candidates.find(({ text }) => isFigure.test(text))
      const isUnread = unread.has(address)
      return [{ address, page, crop, likeliest: first?.text ?? '', vote: first?.vote ?? 0, isUnread }]
    })
    .sort((a, b) => Number(b.isUnread) - Number(a.isUnread) || a.vote - b.vote)
