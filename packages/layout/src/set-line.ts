import type { Line } from './break-lines'
import { visibleEnd, widthOf } from './break-lines'
import { traits } from './character-class'
import type { Artifact, ComposedRun } from './composed'
import type { Glyphs } from './glyphs'
import { blankOf } from './glyphs'

export interface LinePlace {
  /** Left edge of the room for the line, in points. */
  readonly x: number
  /** Width of that room, in points. */
  readonly room: number
  readonly size: number
  readonly align: 'justify' | 'center' | 'left'
  /** The line is the first of its text, whose opening mark keeps its whole width. */
  readonly first?: boolean
  /** What all of the line is printed as, when it is no part of the document's text. */
  readonly artifact?: Artifact
}

/** A line that would need more after each character stays short. */
const mostSpacing = 250
/** Up to here all gaps of a line are widened; from here on those inside of words and numbers are not. */
const unseenSpacing = 40

interface Setting {
  readonly spacing: number
  /** By how much the line begins before its room, with an opening mark whose left half is blank. */
  readonly outset: number
}

/** Whether spacing may be put before the character: not inside a dash, and not before a combining mark. */
const opensGap = (before: number, here: number, words: boolean): boolean =>
  !(here & traits.mark) && !(before & here & traits.paired) && !(words && before & here & traits.word)

const gapsIn = ({ classes }: Glyphs, from: number, to: number, words: boolean): number => {
  let gaps = 0
  for (let i = from + 1; i < to; i++) if (opensGap(classes[i - 1]!, classes[i]!, words)) gaps++
  return gaps
}

const settingOf = (
  glyphs: Glyphs,
  { from, to, last }: Line,
  over: number,
  place: LinePlace,
): Setting & { words: boolean } => {
  const loose = { spacing: 0, outset: 0, words: false }
  if (place.align === 'center' || to === from) return loose
  if (over > 0) {
    const inEnd = Math.min(over, blankOf(glyphs, to - 1, traits.blankRight))
    const outset = place.first ? 0 : Math.min(over - inEnd, blankOf(glyphs, from, traits.blankLeft))
    const gaps = gapsIn(glyphs, from, to, false)
    const left = over - inEnd - outset
    // What still remains is text that cannot be broken: it stands out rather than overlap.
    const squeeze = gaps > 0 && left <= gaps * 21 ? -left / gaps : 0
    return { ...loose, outset, spacing: place.align === 'justify' ? squeeze : 0 }
  }
  if (place.align === 'left' || last) return loose
  const gaps = gapsIn(glyphs, from, to, false)
  const spacing = gaps ? -over / gaps : 0
  if (spacing <= unseenSpacing) return { ...loose, spacing }
  const between = gapsIn(glyphs, from, to, true)
  const wider = between ? -over / between : Infinity
  if (wider <= mostSpacing) return { ...loose, spacing: wider, words: true }
  return spacing <= mostSpacing ? { ...loose, spacing } : loose
}

/** The line as runs, each of one face, one element, and one spacing. */
export const setLine = (glyphs: Glyphs, line: Line, place: LinePlace): readonly ComposedRun[] => {
  const { text, at, classes, advances, kerns, faces, elements } = glyphs
  const { from, to } = line
  const { size } = place
  const unit = size / 1000
  const end = visibleEnd(glyphs, from, to)
  const natural = widthOf(glyphs, from, to)
  const over = natural - place.room / unit
  const { spacing, outset, words } = settingOf(glyphs, { ...line, to: end }, over, place)
  const runs: ComposedRun[] = []
  let x = place.x - outset * unit
  if (place.align === 'center') x += (place.room - natural * unit) / 2
  let start = from
  let width = 0
  // Spacing between the characters of the run that is open; undefined while it has only one.
  let own: number | undefined
  const close = (next: number) => {
    runs.push({
      x,
      width: width * unit,
      text: text.slice(at[start], at[next]),
      face: faces[start]!,
      size,
      spacing: (own ?? 0) * unit,
      element: place.artifact ?? elements[start]!,
    })
    start = next
  }
  for (let i = from; i < to; i++) {
    if (i > from) {
      const gap = i < end && spacing !== 0 && opensGap(classes[i - 1]!, classes[i]!, words) ? spacing : 0
      const together =
        faces[i] === faces[start] && elements[i] === elements[start] && kerns[i] === 0 && (own ?? gap) === gap
      if (together) {
        own = gap
        width += gap
      } else {
        const step = width + gap + kerns[i]!
        close(i)
        x += step * unit
        width = 0
        own = undefined
      }
    }
    width += advances[i]!
  }
  if (to > from) close(to)
  return runs
}
