import type { ComposedDocument, Place } from '@gxgk/layout'
import type { PdfValue, Reference } from './pdf-value'
import { broken } from '../errors'

const hundredths = (value: number) => Math.round(value * 100) / 100

/** From the upper edge to the lower one, from which PDF counts. */
export const upwards = (y: number, height: number): number => hundredths(hundredths(height) - y)

/** A place as readers jump to it, keeping their magnification (ISO 32000-1, 12.3.2.2). */
export const placeOnPage = (
  { page, x, y }: Place,
  composed: ComposedDocument,
  pages: readonly Reference[],
): PdfValue => {
  const reference = pages[page]
  if (!reference) throw broken(`there is no page ${page} to lead to`)
  return [reference, 'XYZ', hundredths(x), upwards(y, composed.pages[page]!.height), null]
}
