import { usualSize } from './style'

/** What a digit is wide as, a Chinese character as two. */
const widthOf = (line: string): number => {
  let width = 0
  for (const sign of line) width += sign > '\u2000' ? 2 : 1
  return width
}

/** Points from line to line, and above and below them all, for text of the usual size. */
const pitch = 14.5
const room = 5

/** The height in points of text in a column as wide as so many digits: Excel does not find it itself for merged cells. */
export const textHeight = (text: string, width: number, size = usualSize): number => {
  const scale = size / usualSize
  // Between the text and the edge a digit's width is lost; where a line breaks, up to a character.
  const inside = Math.max(2, (width - 1.2) / scale)
  let lines = 0
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(widthOf(line) / (inside - (inside > 20 ? 1 : 0))))
  return lines * pitch * scale + room
}

/** The most that a row can have. */
export const mostHeight = 409
