import { longWidth } from '../workbook/column-widths'
import type { Sheet } from '../workbook/sheet'

/** In hundredths; no program scales a page further down. */
const leastScale = 10

/** The pages side by side that begin at these columns, each after so many columns that are repeated: the widest is made to fit. */
export const pagesOf = (
  widths: readonly number[],
  breaks: readonly number[],
  repeated: number,
): NonNullable<Sheet['print']['pages']> => {
  const widthOf = (from: number, to: number) => widths.slice(from, to).reduce((sum, width) => sum + width, 0)
  const starts = [0, ...breaks]
  const widest = Math.max(
    ...starts.map((from, i) => (i === 0 ? 0 : widthOf(0, repeated)) + widthOf(from, starts[i + 1] ?? widths.length)),
  )
  return { breaks, scale: Math.max(leastScale, Math.min(100, Math.floor((100 * longWidth) / widest))) }
}
