import type { Place, Words } from '../passage'
import { isOfGrid, isWritten } from '../passage'

/** From where to where across a column of figures stands. */
export interface Zone {
  readonly from: number
  readonly to: number
  /** Whether anything is written in it, in any row. */
  readonly written: boolean
}

/** The columns in which rows of figures stand, in a frame. */
export interface Zones {
  readonly frame: string
  readonly zones: readonly Zone[]
}

const widthOf = ({ from, to }: { readonly from: number; readonly to: number }) => to - from

/** How much of the narrower of two stands over the other, from 0 to 1. */
export const overlap = (
  one: { readonly from: number; readonly to: number },
  other: { readonly from: number; readonly to: number },
): number => {
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from)
  const width = Math.min(widthOf(one), widthOf(other))
  return width > 0 ? Math.max(0, common) / width : 0
}

/** Of boxes that only touch, the borders may overlap by a hair. */
const over = 0.3

/** All that stands over one another is one column. */
const joined = (cells: readonly Words[]): readonly Zone[] => {
  const zones: Zone[] = []
  for (const cell of [...cells].sort((a, b) => a.place!.from - b.place!.from)) {
    const last = zones.at(-1)
    const { from, to } = cell.place!
    if (last && overlap(last, { from, to }) > over)
      zones.splice(-1, 1, { from: last.from, to: Math.max(last.to, to), written: last.written || isWritten(cell) })
    else zones.push({ from, to, written: isWritten(cell) })
  }
  return zones
}

/** Each narrow cell is a column; one as wide as several is none of its own. */
const narrowest = (cells: readonly Words[]): readonly Zone[] => {
  const zones: Zone[] = []
  for (const cell of [...cells].sort((a, b) => widthOf(a.place!) - widthOf(b.place!))) {
    const { from, to } = cell.place!
    const known = zones.filter((zone) => overlap(zone, { from, to }) > over)
    const [only] = known
    if (known.length === 0) zones.push({ from, to, written: isWritten(cell) })
    else if (known.length === 1 && isWritten(cell)) zones.splice(zones.indexOf(only!), 1, { ...only!, written: true })
  }
  return zones.sort((a, b) => a.from - b.from)
}

/** The columns in which the figures of rows stand; undefined where their places are not known or cannot be compared. */
export const zonesOf = (rows: readonly (readonly Words[])[]): Zones | undefined => {
  const cells = rows.flat()
  const frame = cells[0]?.place?.frame
  if (frame === undefined || cells.some(({ place }) => place?.frame !== frame)) return undefined
  const longest = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const whole = joined(cells)
  return { frame, zones: whole.length >= longest ? whole : narrowest(cells) }
}

/** The zones over which a place stands: those of which it covers most, or that cover most of it. */
export const zonesUnder = (zones: readonly Zone[], place: Place): readonly number[] =>
  zones.flatMap((zone, i) => (overlap(zone, place) > 0.5 ? [i] : []))

/** Whether a cell of a grid stands below two cells of the head that are side by side; in a row that is a cell short no place is then sure. */
export const isAstride = (place: Place, head: readonly Words[]): boolean => {
  if (!isOfGrid(place)) return false
  const above = head.flatMap(({ place: other }) =>
    other?.frame === place.frame && overlap(place, other) > over ? [other] : [],
  )
  return above.some((one) => above.some((other) => overlap(one, other) === 0))
}
