import { badCharacter } from './errors'
import { characterClass, traits } from './character-class'
import type { Face } from './face'
import { unprintable } from './unprintable'

/** Words of one element that the same faces are asked for; `break` ends the line before it. */
export interface Part {
  readonly text: string
  readonly faces: readonly Face[]
  readonly element: number
  readonly breakBefore?: boolean
}

/** Where another face or element begins. */
export interface Span {
  readonly from: number
  readonly face: Face
  readonly element: number
}

/** Characters beside each other, one entry of each array a character; lengths in thousandths of the size. */
export interface Glyphs {
  readonly text: string
  /** Where each character begins in `text`, and the end; undefined when each is one unit of it. */
  readonly at: readonly number[] | undefined
  readonly classes: readonly number[]
  /** Where each character ends when all stand on one line; one more than there are characters, from 0. */
  readonly ends: readonly number[]
  /** Added before each character: less than 0 between two marks that are blank where they meet; undefined when there are none. */
  readonly kerns: readonly number[] | undefined
  readonly spans: readonly Span[]
  /** Characters that must begin a line. */
  readonly forced: readonly number[]
}

/** Where the character begins when all stand on one line. */
export const beginOf = ({ ends, kerns }: Glyphs, i: number): number => ends[i]! + (kerns?.[i] ?? 0)

const refuse = (code: number, place: () => string): never => {
  throw badCharacter(code, unprintable(code), place())
}

// Both halves of a full-width mark count as blank only where the face gives it the full width.
const wide = 900
const half = 500

const kernOf = (before: number, wasWide: boolean, here: number): number => {
  if (!wasWide) return 0
  return before & traits.blankRight || before & here & traits.blankLeft ? -half : 0
}

const none: readonly never[] = []

interface Found {
  readonly face: Face
  readonly advance: number
}

/** A mark is drawn by the face of its base where that face has it; all else by the first face that has it. */
const faceFor = (code: number, faces: readonly Face[], base: Face | undefined): Found | undefined => {
  const own = base?.advance(code)
  if (own !== undefined) return { face: base!, advance: own }
  for (const face of faces) {
    const advance = face.advance(code)
    if (advance !== undefined) return { face, advance }
  }
  return undefined
}

/** The parts as one row of characters; throws one sentence that names the first character that cannot be set. */
export const glyphsOf = (parts: readonly Part[], place: () => string): Glyphs => {
  // Tables have a thousand short texts: arrays are made as long as they will be, or not at all.
  const units = parts.reduce((sum, { text }) => sum + text.length, 0)
  const classes = new Array<number>(units)
  const ends = new Array<number>(units + 1)
  ends[0] = 0
  let at: number[] | undefined
  let spans: Span[] | undefined
  let forced: number[] | undefined
  let kerns: number[] | undefined
  let last: Span | undefined
  let isWide = false
  let before = 0
  let text = ''
  let end = 0
  let count = 0
  for (const part of parts) {
    if (part.breakBefore) (forced ??= []).push(count)
    // Tabs and line ends inside of text are spaces; a document that has passed assertDocument has none.
    const own = /[\t\n\r]/.test(part.text) ? part.text.replace(/[\t\n\r]/g, ' ') : part.text
    const [first] = part.faces
    for (let i = 0; i < own.length; i++) {
      const code = own.codePointAt(i)!
      const kind = characterClass(code)
      if (unprintable(code)) return refuse(code, place)
      let face = first
      let advance = kind & traits.mark ? undefined : first?.advance(code)
      if (advance === undefined) {
        const found = faceFor(code, part.faces, kind & traits.mark ? last?.face : undefined)
        if (!found) return refuse(code, place)
        ;({ face, advance } = found)
      }
      if (last?.face !== face || last?.element !== part.element) {
        last = { from: count, face: face!, element: part.element }
        if (spans) spans.push(last)
        else spans = [last]
      }
      const wasWide = isWide
      isWide = advance > wide
      if (isWide && kind & (traits.blankLeft | traits.blankRight)) {
        const kern = kernOf(before, wasWide, kind)
        if (kern) {
          kerns ??= []
          while (kerns.length < count) kerns.push(0)
          kerns.push(kern)
          end += kern
        }
      }
      end += advance
      ends[count + 1] = end
      classes[count] = kind
      if (code > 0xffff) at ??= Array.from({ length: count }, (_, same) => same)
      at?.push(text.length + i)
      before = kind
      count++
      if (code > 0xffff) i++
    }
    text += own
  }
  at?.push(text.length)
  classes.length = count
  ends.length = count + 1
  return { text, at, classes, ends, kerns, spans: spans ?? none, forced: forced ?? none }
}

/** How much of the character at `i` is blank on the side of the trait given. */
export const blankOf = (glyphs: Glyphs, i: number, side: number): number =>
  glyphs.classes[i]! & side && glyphs.ends[i + 1]! - beginOf(glyphs, i) > wide ? half : 0
