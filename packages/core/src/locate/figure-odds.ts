/** So many orders of magnitude do the figures of reports span. */
const orders = 6

/**
 * How probable a figure is where nothing else is known: every other one is 0 (of published reports it is one in three to three in
 * four), the rest are spread evenly over the orders of magnitude, small ones being the most frequent (Benford).
 */
export const figureOdds = (figure: number): number =>
  figure === 0 ? 0.5 : (0.5 * Math.log1p(1 / Math.abs(figure))) / (Math.LN10 * orders)
