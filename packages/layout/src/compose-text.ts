import type { Artifact } from './composed'
import { breakEvenly } from './break-evenly'
import { breakLines } from './break-lines'
import type { FlowLine, Marks } from './flow'
import type { Glyphs } from './glyphs'
import { setLine } from './set-line'
import type { TextStyle } from './text-style'
import { ascent } from './text-style'

export interface TextPlace {
  /** Left edge and width of the room for the text, in points. */
  readonly x: number
  readonly room: number
  readonly marks?: Marks
  readonly artifact?: Artifact
}

// A title of one or two characters on a line of their own does not read well.
const shortestOfTitle = 3

/** A block of text in lines. */
export const composeText = (
  glyphs: Glyphs,
  style: TextStyle,
  { x, room, marks, artifact }: TextPlace,
): readonly FlowLine[] => {
  const { size, pitch, indent, align, above, below } = style
  // Whole thousandths: whole numbers cost less, and less than one cannot be seen.
  const own = (points: number) => Math.round((points / size) * 1000)
  const { lines } =
    align === 'center'
      ? breakEvenly(glyphs, own(room), shortestOfTitle)
      : breakLines(glyphs, { first: own(room - indent), rest: own(room), justified: true })
  return lines.map((line, i) => {
    const inset = i === 0 ? indent : 0
    return {
      runs: setLine(glyphs, line, {
        x: x + inset,
        room: room - inset,
        size,
        align,
        first: i === 0,
        artifact,
      }),
      height: pitch,
      baseline: (pitch - size) / 2 + size * ascent,
      above: i === 0 ? above : 0,
      below: i === lines.length - 1 ? below : 0,
      ...(i === 0 && marks && { marks }),
    }
  })
}
