import { breakCosts } from './break-costs'
import type { Line, Lines, Room } from './break-stretch'
import { breakStretch, rounding } from './break-stretch'
import { traits } from './character-class'
import type { Glyphs } from './glyphs'

// Most cells of tables are short lines: those of one length are told by one value.
const shortLines: Lines[] = []

const wholeLine = (count: number): Lines => {
  const known = shortLines[count]
  if (known) return known
  const lines = { lines: [{ from: 0, to: count, last: true }], cut: false }
  return count < 64 ? (shortLines[count] = lines) : lines
}

/** All in one line, when it has room there. */
export const oneLine = ({ ends, forced }: Glyphs, room: number): Lines | undefined => {
  const count = ends.length - 1
  return forced.length === 0 && ends[count]! <= room + rounding ? wholeLine(count) : undefined
}

/** Numbers of marks that may be squeezed up to each character. */
const marksBefore = ({ classes }: Glyphs): ArrayLike<number> => {
  const found = new Uint32Array(classes.length + 1)
  for (let i = 0; i < classes.length; i++)
    found[i + 1] = found[i]! + (classes[i]! & (traits.blankLeft | traits.blankRight) ? 1 : 0)
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
  const breaks = { costs: breakCosts(glyphs), marks: marksBefore(glyphs) }
  const lines: Line[] = []
  let cut = false
  let start = 0
  for (const stop of [...forced, count]) {
    if (stop === start) lines.push({ from: start, to: start, last: true })
    else {
      const own = start === 0 ? room : { ...room, first: room.rest }
      const found = breakStretch(glyphs, start, stop, own, breaks)
      for (const one of found.lines) lines.push(one)
      cut ||= found.cut
    }
    start = stop
  }
  return { lines, cut }
}
