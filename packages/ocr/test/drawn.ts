import type { Gray } from '../src/image/gray'

/** White paper to draw on. */
export const paper = (width: number, height: number, shade = 255): Gray => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(shade),
})

/** Blackens a box: from left and top to before right and bottom. */
export const box = (page: Gray, left: number, top: number, right: number, bottom: number, shade = 0): void => {
  for (let y = top; y < bottom; y++) page.data.fill(shade, y * page.width + left, y * page.width + right)
}

/** A table of rulings, 2 pixels thick, with so many rows and columns. */
export const grid = (
  page: Gray,
  [left, top, right, bottom]: readonly number[],
  rows: number,
  columns: number,
): void => {
  for (let row = 0; row <= rows; row++) {
    const y = Math.round(top! + ((bottom! - top!) * row) / rows)
    box(page, left!, y, right! + 2, y + 2)
  }
  for (let column = 0; column <= columns; column++) {
    const x = Math.round(left! + ((right! - left!) * column) / columns)
    box(page, x, top!, x + 2, bottom! + 2)
  }
}
