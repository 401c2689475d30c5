import { breakLines } from '../src/break-lines'
import type { Glyphs } from '../src/glyphs'
import { glyphsOf } from '../src/glyphs'
import { squareFace } from '../src/testing/index'

const face = squareFace()

export const glyphs = (text: string): Glyphs => glyphsOf([{ text, faces: [face], element: 0 }], () => 'here')

/** The text in lines of as many full-width characters. */
export const linesOf = (text: string, characters: number, indent = 0): readonly string[] => {
  const row = glyphs(text)
  const rest = characters * 1000
  const { lines } = breakLines(row, { first: rest - indent * 1000, rest, justified: true })
  return lines.map(({ from, to }) => row.text.slice(row.at?.[from] ?? from, row.at?.[to] ?? to))
}
