import type { Watermark } from '@gxgk/layout'
import { decimal } from './pdf-value'

// Light enough to read through; PDF/A would allow transparency, old printers do not.
const grey = 0.93

/** Half of the height of capitals and Chinese characters above the baseline, in parts of the size. */
const middle = 0.38

const widthOf = ({ text, face, size }: Watermark) =>
  Array.from(text).reduce((sum, char) => sum + (face.advance(char.codePointAt(0)!) ?? 0), 0) * (size / 1000)

/** Operators for words across the page, y downwards; `codes` are those of its text in the font of this name. */
export const watermarkContent = (watermark: Watermark, font: string, codes: string): string => {
  const { size, x, y, angle } = watermark
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const along = widthOf(watermark) / 2
  const below = middle * size
  // From the middle back along the words, and down from their middle to the baseline.
  const start = [x - cos * along + sin * below, y + sin * along + cos * below].map((value) => decimal(value, 2))
  const matrix = [cos, -sin, -sin, -cos].map((value) => decimal(value, 5))
  // Its actual text is none, so that it is not found among the words of the page.
  return `/Span<</ActualText<FEFF>>>BDC\nq\n${grey} g\nBT\n/${font} ${decimal(size, 2)} Tf\n${[...matrix, ...start].join(' ')} Tm\n${codes}Tj\nET\nQ\nEMC\n`
}
