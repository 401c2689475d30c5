/** Digits across an upright A4 page at the usual size, and those that a figure of seven digits needs: in less it is shown as 2E+06. */
export const pageWidth = 94
const leastWidth = 8.4

/** Of a sheet with one column of words alone: LibreOffice, whose digits are wider, does not scale a single column to the page. */
export const wordsWidth = 78

/** The same on its longer side, for pages that are scaled by a number: what lies on them must be there in LibreOffice too. */
export const longWidth = 114

/** Whether columns lie better on the longer side of the page. */
export const areWide = (widths: readonly number[]): boolean =>
  widths.reduce((sum, width) => sum + width, 0) > 1.25 * pageWidth

/** The widths of columns in digits: the page shared out, more than the page where the columns are many. */
export const columnWidths = (weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => Math.max(leastWidth, (weight / sum) * pageWidth))
}
