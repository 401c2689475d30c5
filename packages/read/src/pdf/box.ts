/** Left, top, right and bottom, in points from the upper left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Which way text runs: quarter turns clockwise from left to right. */
export type Direction = 0 | 1 | 2 | 3

/** The box as it lies when the text of a direction is turned to run from left to right. */
export const turned = ([left, top, right, bottom]: Box, direction: Direction): Box => {
  if (direction === 1) return [top, -right, bottom, -left]
  if (direction === 2) return [-right, -bottom, -left, -top]
  if (direction === 3) return [-bottom, left, -top, right]
  return [left, top, right, bottom]
}

/** The smallest box around others; there must be one. */
export const boxAround = (boxes: readonly Box[]): Box => {
  let [left, top, right, bottom] = boxes[0]!
  for (const box of boxes) {
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[2])
    bottom = Math.max(bottom, box[3])
  }
  return [left, top, right, bottom]
}

export const middleOf = ([left, top, right, bottom]: Box): readonly [x: number, y: number] => [
  (left + right) / 2,
  (top + bottom) / 2,
]
