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

/** Characters beside each other, one entry of each array a character; lengths in thousandths of the size. */
export interface Glyphs {
  readonly text: string
  /** Where each character begins in `text`, and the end. */
  readonly at: readonly number[]
  readonly classes: readonly number[]
  readonly advances: readonly number[]
  /** Added before each character: less than 0 between two marks that are blank where they meet. */
  readonly kerns: readonly number[]
  /** Where each character ends when all stand on one line; one more than there are characters, from 0. */
  readonly ends: readonly number[]
  readonly faces: readonly Face[]
  readonly elements: readonly number[]
  /** Characters that must begin a line. */
  readonly forced: readonly number[]
}

const named = (code: number) =>
  `${/^\p{Surrogate}|\p{Control}$/u.test(String.fromCodePoint(code)) ? '' : `"${String.fromCodePoint(code)}" `}(U+${code.toString(16).toUpperCase().padStart(4, '0')})`

const refuse = (code: number, place: () => string): never => {
  const why = unprintable(code)
  const what = named(code).trim()
  throw new Error(
    why ? `composeDocument: ${what} ${why}, in ${place()}` : `composeDocument: no font has ${what}, in ${place()}`,
  )
}

// Both halves of a full-width mark count as blank only where the face gives it the full width.
const wide = 900
const half = 500

const kernOf = (before: number, beforeWide: boolean, here: number, hereWide: boolean): number => {
  const blank = (before & traits.blankRight && beforeWide) || 0
  if (blank && here & (traits.blankLeft | traits.blankRight) && hereWide) return -half
  return before & here & traits.blankLeft && beforeWide && hereWide ? -half : 0
}

/** The parts as one row of characters; throws one sentence that names the first character that cannot be set. */
export const glyphsOf = (parts: readonly Part[], place: () => string): Glyphs => {
  const at: number[] = []
  const classes: number[] = []
  const advances: number[] = []
  const kerns: number[] = []
  const ends: number[] = [0]
  const faces: Face[] = []
  const elements: number[] = []
  const forced: number[] = []
  let text = ''
  let end = 0
  let count = 0
  for (const part of parts) {
    if (part.breakBefore) forced.push(count)
    // Tabs and line ends inside of text are spaces; a document that has passed assertDocument has none.
    const own = /[\t\n\r]/.test(part.text) ? part.text.replace(/[\t\n\r]/g, ' ') : part.text
    const [first] = part.faces
    for (let i = 0; i < own.length;) {
      const code = own.codePointAt(i)!
      const kind = characterClass(code)
      // A mark is drawn by the face of its base where that face has it.
      let face = kind & traits.mark && count > 0 ? faces[count - 1] : first
      let advance = unprintable(code) ? refuse(code, place) : face?.advance(code)
      for (let f = 0; advance === undefined && f < part.faces.length; f++) {
        face = part.faces[f]!
        advance = face.advance(code)
      }
      if (advance === undefined || !face) return refuse(code, place)
      const kern =
        count > 0 && kind & (traits.blankLeft | traits.blankRight)
          ? kernOf(classes[count - 1]!, advances[count - 1]! > wide, kind, advance > wide)
          : 0
      at.push(text.length + i)
      classes.push(kind)
      advances.push(advance)
      kerns.push(kern)
      end += kern + advance
      ends.push(end)
      faces.push(face)
      elements.push(part.element)
      count++
      i += code > 0xffff ? 2 : 1
    }
    text += own
  }
  at.push(text.length)
  return { text, at, classes, advances, kerns, ends, faces, elements, forced }
}

/** How much of the character at `i` is blank on the side of the trait given. */
export const blankOf = ({ classes, advances }: Glyphs, i: number, side: number): number =>
  classes[i]! & side && advances[i]! > wide ? half : 0
