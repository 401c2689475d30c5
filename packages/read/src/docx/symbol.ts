import { attributeOf } from '../ooxml/xml-element'
import type { XmlElement } from '../ooxml/xml-element'

/** Typefaces in which letters and digits are pictures. */
const ofPictures = /^(?:wingdings(?: [23])?|webdings|(?:itc )?zapf ?dingbats|mt extra|marlett)$/i

/** Symbols are put there, each at the code of a letter. */
const privateUse = 0xf000

const ofWords = /[\p{Letter}\p{Number}.,%‰+\-−]/u

/** Whether a symbol (`w:sym`) prints a letter, a digit or a sign of a figure, not a bullet, a box or a picture. */
export const isLetter = (symbol: XmlElement): boolean => {
  const font = attributeOf(symbol, 'font')?.trim()
  const code = Number.parseInt(attributeOf(symbol, 'char') ?? '', 16)
  if (!(code > 0 && code <= 0x10_ffff) || ofPictures.test(font ?? '')) return false
  const isPrivate = code >= privateUse && code < privateUse + 256
  if (isPrivate && font === undefined) return false
  return ofWords.test(String.fromCodePoint(isPrivate ? code - privateUse : code))
}
