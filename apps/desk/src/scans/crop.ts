/** Shades of a rectangle, row by row, 0 black, and how many of its pixels there are to a point. */
export interface Crop {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  readonly point: number
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** So many points around a cell are shown with it: its rulings tell that it is whole. */
const around = 2

/** What of a page lies in a box in points, with a little around it. */
export const cropOf = (
  { width, height, data }: Pick<Crop, 'width' | 'height' | 'data'>,
  point: number,
  [left, top, right, bottom]: Box,
): Crop => {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value * point)))
  const [x, y] = [within(left - around, width), within(top - around, height)]
  const [across, down] = [within(right + around, width) - x, within(bottom + around, height) - y]
  const own = new Uint8Array(across * down)
  for (let row = 0; row < down; row++)
    own.set(data.subarray((y + row) * width + x, (y + row) * width + x + across), row * across)
  return { width: across, height: down, data: own, point }
}

/** By what crops are kept: the page and the box that both the document and the trace of a figure have. */
export const placeKey = (page: number, box: Box): string => `${page} ${box.join(' ')}`
