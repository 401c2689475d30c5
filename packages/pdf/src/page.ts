const points = (millimetres: number) => (millimetres * 72) / 25.4

/** A4 with the type area of GB/T 9704: 37 mm above, 28 mm at the binding, 156 × 225 mm; in points. */
export const page = {
  width: points(210),
  height: points(297),
  margins: { left: points(28), top: points(37), right: points(26), bottom: points(35) },
  type: { width: points(156), height: points(225) },
  /** From the type area down to the page number. */
  numberGap: points(7),
} as const
