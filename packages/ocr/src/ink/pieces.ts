import type { Ink } from '../image/ink'

/** Left, top, right and bottom, in pixels; right and bottom are beyond. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number]

/** Ink that hangs together. */
export interface Piece {
  readonly box: PixelBox
  /** How many pixels. */
  readonly size: number
}

export const heightOf = ({ box }: { readonly box: PixelBox }): number => box[3] - box[1]
export const widthOf = ({ box }: { readonly box: PixelBox }): number => box[2] - box[0]

export const around = (boxes: readonly PixelBox[]): PixelBox => {
  let [left, top, right, bottom] = boxes[0]!
  for (const box of boxes) {
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[2])
    bottom = Math.max(bottom, box[3])
  }
  return [left, top, right, bottom]
}

/** The pieces of ink within a box, also over corners. */
export const piecesIn = ({ width, data }: Ink, [left, top, right, bottom]: PixelBox): readonly Piece[] => {
  const [across, down] = [right - left, bottom - top]
  if (across <= 0 || down <= 0) return []
  const seen = new Uint8Array(across * down)
  const open: number[] = []
  const pieces: Piece[] = []
  const isNew = (x: number, y: number) => seen[y * across + x] === 0 && data[(y + top) * width + x + left] === 1
  for (let i = 0; i < seen.length; i++) {
    if (!isNew(i % across, Math.floor(i / across))) continue
    let [least, highest, most, lowest, size] = [across, down, 0, 0, 0]
    open.push(i)
    seen[i] = 1
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % across, Math.floor(at / across)]
      size++
      least = Math.min(least, x)
      most = Math.max(most, x)
      highest = Math.min(highest, y)
      lowest = Math.max(lowest, y)
      for (let v = Math.max(0, y - 1); v <= Math.min(down - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(across - 1, x + 1); u++)
          if (isNew(u, v)) {
            seen[v * across + u] = 1
            open.push(v * across + u)
          }
    }
    pieces.push({ box: [least + left, highest + top, most + left + 1, lowest + top + 1], size })
  }
  return pieces
}
