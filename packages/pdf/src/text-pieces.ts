import { breakEvenly, breakLines } from './break-lines'
import type { Line } from './break-lines'
import { page } from './page'
import type { Piece } from './piece'
import { lineNode } from './piece'
import type { Run } from './runs-of'
import type { TextStyle } from './text-style'

const characters = (line: Line) =>
  Array.from(
    line.runs
      .map((run) => run.text)
      .join('')
      .trimEnd(),
  ).length

/** Space after each character that fills the line; a line that would need more than a quarter character stays short. */
const spacingOf = (line: Line, room: number, size: number): number => {
  const gaps = characters(line) - line.runs.length
  const spacing = line.last || gaps < 1 ? 0 : (room - line.width) / gaps
  return spacing > 0 && spacing <= size / 4 ? spacing : 0
}

/** A block of text as pieces of one line each, `left` points from the edge of the type area. */
export const textPieces = (runs: readonly Run[], style: TextStyle, left: number = 0): Piece[] => {
  const { size, pitch, align, after } = style
  const indent = style.indent * size
  const room = page.type.width - left
  const { lines } = align === 'center' ? breakEvenly(runs, size, room) : breakLines(runs, size, room - indent, room)
  return lines.map((line, i) => {
    const own = i === 0 ? indent : 0
    const x = align === 'center' ? (page.type.width - line.width) / 2 : left + own
    const spacing = align === 'justify' ? spacingOf(line, room - own, size) : 0
    const below = i === lines.length - 1 ? after : 0
    // The right margin is let go, so that rounding cannot wrap a full line once more.
    const content = [
      {
        ...lineNode(line, { size, pitch, spacing }),
        margin: [x, 0, -page.width, below] as [number, number, number, number],
      },
    ]
    return { height: pitch + below, content }
  })
}
