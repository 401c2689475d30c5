import type { Line } from './break-stretch'
import { visibleEnd, widthOf } from './line-width'
import { traits } from './character-class'
import type { Artifact, ComposedRun, Ink } from './composed'
import type { Glyphs } from './glyphs'
import { beginOf, blankOf } from './glyphs'

export interface LinePlace {
  /** Left edge of the room for the line, in points. */
  readonly x: number
  /** Width of that room, in points. */
  readonly room: number
  readonly size: number
  readonly align: 'justify' | 'center' | 'left'
  readonly ink?: Ink
  /** The line is the first of its text, whose opening mark keeps its whole width. */
  readonly first?: boolean
  /** What all of the line is printed as, when it is no part of the document's text. */
  readonly artifact?: Artifact | undefined
}

/** A line that would need more after each character stays short. */
const mostSpacing = 250
const mostSqueeze = 21
/** Up to here all gaps of a line are widened; from here on those inside of words and numbers are not. */
const unseenSpacing = 40

interface Setting {
  readonly spacing: number
  /** By how much the line begins before its room, with an opening mark whose left half is blank. */
  readonly outset: number
  /** No spacing goes inside of words and numbers. */
  readonly words: boolean
}

const unchanged: Setting = { spacing: 0, outset: 0, words: false }

/** Whether spacing may be put before the character: not inside a dash, and not before a combining mark. */
const opensGap = (before: number, here: number, words: boolean): boolean =>
  !(here & traits.mark) && !(before & here & traits.paired) && !(words && before & here & traits.word)

const gapsIn = ({ classes }: Glyphs, from: number, to: number, words: boolean): number => {
  let gaps = 0
  for (let i = from + 1; i < to; i++) if (opensGap(classes[i - 1]!, classes[i]!, words)) gaps++
  return gaps
}

/** `over` is by how much the line is wider than its room, less than 0 when it is narrower. */
const settingOf = (glyphs: Glyphs, { from, last }: Line, end: number, over: number, place: LinePlace): Setting => {
  if (place.align === 'center' || end === from) return unchanged
  if (over > 0) {
    const inEnd = Math.min(over, blankOf(glyphs, end - 1, traits.blankRight))
    const outset = place.first ? 0 : Math.min(over - inEnd, blankOf(glyphs, from, traits.blankLeft))
    const gaps = gapsIn(glyphs, from, end, false)
    const left = over - inEnd - outset
    // What still remains is text that cannot be broken: it stands out rather than overlap.
    const squeezed = place.align === 'justify' && gaps > 0 && left <= gaps * mostSqueeze
    return { outset, spacing: squeezed ? -left / gaps : 0, words: false }
  }
  if (place.align === 'left' || last) return unchanged
  const gaps = gapsIn(glyphs, from, end, false)
  const spacing = gaps ? -over / gaps : 0
  if (spacing <= unseenSpacing) return { ...unchanged, spacing }
  const between = gapsIn(glyphs, from, end, true)
  const wider = between ? -over / between : Infinity
  if (wider <= mostSpacing) return { ...unchanged, spacing: wider, words: true }
  return spacing <= mostSpacing ? { ...unchanged, spacing } : unchanged
}

/** The span that a character is in, found by halves: a text of many has as many lines. */
const spanAt = (spans: Glyphs['spans'], character: number): number => {
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle]!.from <= character) low = middle
    else high = middle - 1
  }
  return low
}

/** The line as runs, each of one face, one element, and one spacing. */
export const setLine = (glyphs: Glyphs, line: Line, place: LinePlace): readonly ComposedRun[] => {
  const { text, at, classes, ends, kerns, spans } = glyphs
  const { from, to } = line
  const { size, room, artifact } = place
  if (to === from) return []
  const unit = size / 1000
  const end = visibleEnd(glyphs, from, to)
  const natural = widthOf(glyphs, from, to)
  const { spacing, outset, words } = settingOf(glyphs, line, end, natural - room / unit, place)
  const runs: ComposedRun[] = []
  let x = place.x - outset * unit
  if (place.align === 'center') x += (room - natural * unit) / 2
  let s = spanAt(spans, from)
  let start = from
  // Gaps inside the run that is open, and the spacing of each; undefined while it has only one character.
  let gaps = 0
  let own: number | undefined
  for (let i = from + 1; i <= to; i++) {
    const gap = spacing && i < end && opensGap(classes[i - 1]!, classes[i]!, words) ? spacing : 0
    const turns = s + 1 < spans.length && spans[s + 1]!.from === i
    if (i < to && !turns && !kerns?.[i] && (own === undefined || own === gap)) {
      own = gap
      gaps++
      continue
    }
    const width = ends[i]! - beginOf(glyphs, start) + gaps * (own ?? 0)
    const { face, element } = spans[s]!
    runs.push({
      x,
      width: width * unit,
      text: text.slice(at ? at[start] : start, at ? at[i] : i),
      face,
      size,
      spacing: (own ?? 0) * unit,
      ...(place.ink && { ink: place.ink }),
      element: artifact ?? element,
    })
    x += (width + gap + (kerns?.[i] ?? 0)) * unit
    if (turns) s++
    start = i
    gaps = 0
    own = undefined
  }
  return runs
}
