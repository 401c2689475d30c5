import type { Range } from './cell-name'

/**
 * The places as few rectangles: those side by side in a row are one, and so are those that lie under one another at the same columns.
 * Ranges that are one row high may be given, such as merged cells; nothing but what is given is covered.
 */
export const rangesOf = (places: readonly Range[]): readonly Range[] => {
  const rows: Range[] = []
  const inOrder = [...places].sort((a, b) => a.top - b.top || a.left - b.left)
  for (const place of inOrder) {
    const last = rows.at(-1)
    if (last && last.top === place.top && last.bottom === place.bottom && last.right + 1 === place.left)
      rows[rows.length - 1] = { ...last, right: place.right }
    else rows.push(place)
  }
  const found: Range[] = []
  for (const row of rows) {
    const above = found.findIndex(
      ({ left, right, bottom }) => left === row.left && right === row.right && bottom + 1 === row.top,
    )
    if (above < 0) found.push(row)
    else found[above] = { ...found[above]!, bottom: row.bottom }
  }
  return found
}
