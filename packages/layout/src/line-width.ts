import { traits } from './character-class'
import type { Glyphs } from './glyphs'
import { beginOf } from './glyphs'

/** The end of what is seen of the characters before `to`: without spaces. */
export const visibleEnd = ({ classes }: Glyphs, from: number, to: number): number => {
  let end = to
  while (end > from && classes[end - 1]! & traits.space) end--
  return end
}

/** Width of the line without the spaces at its end, in thousandths of the size. */
export const widthOf = (glyphs: Glyphs, from: number, to: number): number => {
  const end = visibleEnd(glyphs, from, to)
  return end > from ? glyphs.ends[end]! - beginOf(glyphs, from) : 0
}
