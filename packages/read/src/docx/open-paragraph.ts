import { heading, paragraph, text } from '@gxgk/document'
import type { Piece } from './inline-of-pieces'
import { inlineOfPieces } from './inline-of-pieces'
import type { Numberer } from './numbering'
import type { XmlElement } from '../ooxml/xml-element'
import { sourceOf } from '../ooxml/properties'
import type { Slot } from './stored-table'
import type { Style, StyleOf } from './styles'

/** A paragraph that is being read. */
export interface OpenParagraph {
  readonly element: XmlElement
  readonly slot: Slot
  readonly pieces: Piece[]
  styleId: string | undefined
  outline: number | undefined
  list: string | undefined
  level: number | undefined
  /** Its end is deleted; where nothing is left in it, so is the paragraph. */
  isDeleted: boolean
  href: string | undefined
  run: OpenRun
}

/** The run that is being read: its style, and what it says itself. */
export interface OpenRun {
  style: Style
  isBold: boolean | undefined
  isHidden: boolean | undefined
}

export const openRun = (): OpenRun => ({ style: {}, isBold: undefined, isHidden: undefined })

export const openParagraph = (element: XmlElement, slot: Slot): OpenParagraph => ({
  element,
  slot,
  pieces: [],
  styleId: undefined,
  outline: undefined,
  list: undefined,
  level: undefined,
  isDeleted: false,
  href: undefined,
  run: openRun(),
})

/** Adds words of the run that is being read, unless they are hidden. */
export const addWords = ({ pieces, run, href, styleId }: OpenParagraph, words: string, styleOf: StyleOf): void => {
  if (run.isHidden ?? run.style.isHidden ?? styleOf(styleId).isHidden) return
  pieces.push({ text: words, isBold: run.isBold ?? run.style.isBold ?? false, href })
}

const deepestHeading = 6
const bodyText = 9

/** Puts the paragraph in its place as a block, with the number that is printed before it; nothing where it is blank. */
export const fillSlot = (open: OpenParagraph, styleOf: StyleOf, numberOf: Numberer): void => {
  const style = styleOf(open.styleId)
  if (style.isContents) return
  const content = inlineOfPieces(open.pieces)
  if (open.isDeleted && content.length === 0) return
  const list = open.list ?? style.list
  const number = list === undefined ? '' : numberOf(list, open.level ?? style.level, open.styleId)
  const [first, ...rest] = content
  if (number === '' && !first) return
  // A number in digits and the digits after it are not one number.
  const mark = first && /[0-9A-Za-z.]$/.test(number) ? `${number} ` : number
  const marked = first?.type === 'text' ? [text(mark + first.value), ...rest] : [text(mark), ...content]
  const numbered = mark === '' ? content : marked
  const outline = open.outline ?? style.outline ?? bodyText
  const source = sourceOf(open.element)
  const place = source && { source }
  open.slot.words = mark + open.pieces.map((piece) => (piece.isBreak ? '\n' : piece.text)).join('')
  open.slot.block =
    outline < bodyText
      ? heading(Math.min(outline + 1, deepestHeading) as 1, numbered, place)
      : paragraph(numbered, place)
}
