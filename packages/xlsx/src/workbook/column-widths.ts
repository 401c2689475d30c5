/** Digits across an upright A4 page at the usual size, and those that a figure of seven digits needs: in less it is shown as 2E+06. */
export const pageWidth = 94
const leastWidth = 8.4

/** The widths of columns in digits: the page shared out, more than the page where the columns are many. */
export const columnWidths = (weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => Math.max(leastWidth, (weight / sum) * pageWidth))
}
