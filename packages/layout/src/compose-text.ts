import type { Artifact } from './composed'
import { breakEvenly } from './break-evenly'
import { breakLines } from './break-lines'
import type { FlowLine, Marks } from './flow'
import type { Glyphs } from './glyphs'
import { widthOf } from './line-width'
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
  const { size, pitch, indent, align, above, below, ink, ruled } = style
  // Whole thousandths: whole numbers cost less, and less than one cannot be seen.
  const own = (points: number) => Math.round((points / size) * 1000)
  const insetOf = (i: number) => (align === 'signature' ? (i === 0 ? 0 : 2 * size) : i === 0 ? indent : 0)
  const { lines } =
    align === 'center'
      ? breakEvenly(glyphs, own(room), shortestOfTitle)
      : breakLines(glyphs, {
          first: own(room - insetOf(0)),
          rest: own(room - insetOf(1)),
          justified: align === 'justify',
        })
  const widths = lines.map(({ from, to }) => (widthOf(glyphs, from, to) * size) / 1000)
  // A signature is as wide as its widest line, and ends two characters from the edge.
  const start =
    align === 'signature'
      ? Math.max(0, room - 2 * size - widths.reduce((most, width, i) => Math.max(most, insetOf(i) + width), 0))
      : 0
  return lines.map((line, i) => {
    const inset = start + insetOf(i)
    return {
      runs: setLine(glyphs, line, {
        x: x + inset,
        room: room - inset,
        size,
        align: align === 'signature' ? 'left' : align,
        ...(ink && { ink }),
        first: i === 0,
        artifact,
      }),
      height: pitch,
      baseline: (pitch - size) / 2 + size * ascent,
      above: i === 0 ? above : 0,
      below: i === lines.length - 1 ? below : 0,
      ...(ruled && i === lines.length - 1 && { ruled }),
      ...(i === 0 && marks && { marks }),
    }
  })
}
