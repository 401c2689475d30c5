/** A picture in shades of gray, row by row, 0 black to 255 white. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** Black and white only, as a fax or a scan of text is; worked on otherwise. */
  readonly isBilevel?: boolean
}

/** A picture in colours as it comes: 3 or 4 bytes a pixel, red, green, blue and how much it covers. */
export interface Colours {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
  readonly channels: 3 | 4
}

/** So much redder than all else is the ink of a stamp, which is not written text. */
const redder = 40

/** The red that stamps of a picture have on bare paper: most of their pixels lie there, the others over something dark. */
const stampRed = 0.7

const isRed = (red: number, green: number, blue: number) => red - Math.max(green, blue) > redder

const redOfStamps = ({ data, channels }: Colours): number => {
  const counts = new Uint32Array(256)
  let all = 0
  for (let at = 0; at < data.length; at += channels)
    if (isRed(data[at]!, data[at + 1]!, data[at + 2]!)) {
      counts[data[at]!]!++
      all++
    }
  let red = 0
  for (let below = counts[0]!; red < 255 && below < all * stampRed; below += counts[red]!) red++
  return Math.max(1, red)
}

/** The shades of a picture on white paper. Red ink is seen through by its red: it is white on paper and black over black. */
export const grayOf = (picture: Colours): Gray => {
  const { width, height, data, channels } = picture
  const stamp = redOfStamps(picture)
  const shades = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < shades.length; i++, at += channels) {
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!]
    const shade = isRed(red, green, blue)
      ? Math.min(255, (red * 255) / stamp)
      : (red * 77 + green * 150 + blue * 29) >> 8
    const cover = channels === 4 ? data[at + 3]! : 255
    shades[i] = cover === 255 ? shade : 255 - (((255 - shade) * cover) >> 8)
  }
  return { width, height, data: shades }
}

/** So few pixels between black and white are the noise of a picture that is black and white. */
const mostBetween = 0.002
const every = 97

export const isBilevel = ({ data }: Gray): boolean => {
  let between = 0
  for (let i = 0; i < data.length; i += every) if (data[i]! > 8 && data[i]! < 247) between++
  return between < (data.length / every) * mostBetween
}
