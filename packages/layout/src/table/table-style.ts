/** How tables stand; lengths in points. */
export const tableStyle = {
  /** Sizes of the words, the first that serves is taken. */
  sizes: [10.5, 10, 9.5, 9, 8.5, 8],
  /** From line to line, in parts of the size. */
  pitch: 1.3,
  /** Between rules and words. */
  gapX: 2.5,
  /** As much as there is room for, between the two. */
  gapY: { least: 2, most: 4.5 },
  rule: 0.5,
  /** Left blank above, but for the top of a page, and below. */
  above: 4,
  below: 6,
} as const

export const lineHeight = (size: number): number => size * tableStyle.pitch

export const heightOfLines = (lines: number, size: number, gapY: number): number => lines * lineHeight(size) + 2 * gapY
