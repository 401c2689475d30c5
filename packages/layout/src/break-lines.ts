import { breakCosts } from './break-costs'
import type { Line, Lines, Room } from './break-stretch'
import { breakStretch, rounding } from './break-stretch'
import { traits } from './character-class'
import type { Glyphs } from './glyphs'

/** All in one line, when it has room there. */
export const oneLine = ({ ends, forced }: Glyphs, room: number): Lines | undefined => {
  const count = ends.length - 1
  return forced.length === 0 && ends[count]! <= room + rounding
    ? { lines: [{ from: 0, to: count, last: true }], cut: false }
    : undefined
}

/** Numbers of marks that may be squeezed up to each character. */
const marksBefore = ({ classes }: Glyphs): readonly number[] => {
  const found = [0]
  for (const kind of classes) found.push(found.at(-1)! + (kind & (traits.blankLeft | traits.blankRight) ? 1 : 0))
  return found
}

/**
 * Sets the glyphs in lines: the lines whose costs are least together, so that no line begins with a
 * closing mark or ends with an opening one, words and numbers stay whole, and none is much stretched.
 */
export const breakLines = (glyphs: Glyphs, room: Room): Lines => {
  const single = oneLine(glyphs, room.first)
  if (single) return single
  const { ends, forced } = glyphs
  const count = ends.length - 1
  const breaks = breakCosts(glyphs)
  const marks = marksBefore(glyphs)
  const lines: Line[] = []
  let cut = false
  let start = 0
  for (const stop of [...forced, count]) {
    if (stop === start) lines.push({ from: start, to: start, last: true })
    else {
      const own = start === 0 ? room : { ...room, first: room.rest }
      const found = breakStretch(glyphs, [start, stop], own, breaks, marks)
      lines.push(...found.lines)
      cut ||= found.cut
    }
    start = stop
  }
  return { lines, cut }
}
