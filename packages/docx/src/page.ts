const twipsOfInch = 1440

export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * twipsOfInch)

/** The page of GB/T 9704-2012, in twips (1/20 point): A4, a type area of 156 × 225 mm in 22 lines of 28 characters. */
export const page = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  right: twips(26),
  bottom: twips(35),
  left: twips(28),
  /** From the lower edge of the page to the page number, which is 7 mm below the type area. */
  footer: twips(25),
  header: twips(15),
  typeWidth: twips(156),
  /** From line to line: 225 mm in 22 lines. */
  pitch: Math.floor(twips(225) / 22),
} as const
