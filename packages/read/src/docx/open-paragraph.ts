import { heading, paragraph, text } from '@gxgk/document'
import type { Piece } from '../ooxml/inline-of-pieces'
import { inlineOfPieces } from '../ooxml/inline-of-pieces'
import type { Numberer } from './numbering'
import type { OffLine } from '../raised'
import { offLine } from '../raised'
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
  /** Words above others, as far as they were read, and whether more of them are being read. */
  above: string
  isAbove: boolean
}

/** The run that is being read: its style, and what it says itself. */
export interface OpenRun {
  style: Style
  isBold: boolean | undefined
  isHidden: boolean | undefined
  isStruck: boolean | undefined
  isStruckTwice: boolean | undefined
  raised: OffLine | 'not' | undefined
}

export const openRun = (): OpenRun => ({
  style: {},
  isBold: undefined,
  isHidden: undefined,
  isStruck: undefined,
  isStruckTwice: undefined,
  raised: undefined,
})

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
  above: '',
  isAbove: false,
})

/** Whether the words of the run that is being read are left out: they are hidden or struck out. */
export const isLeftOut = ({ run, styleId }: OpenParagraph, styleOf: StyleOf): boolean => {
  const says = (name: 'isHidden' | 'isStruck' | 'isStruckTwice') =>
    run[name] ?? run.style[name] ?? styleOf(styleId)[name] ?? false
  return says('isHidden') || says('isStruck') || says('isStruckTwice')
}

/** The last sign of the line so far that is no space. */
const lastSign = (pieces: readonly Piece[]): string => {
  const last = pieces.findLast((piece) => piece.isBreak || piece.text.trim() !== '')
  return last?.text.trimEnd().slice(-1) ?? ''
}

/** Adds words of the run that is being read, unless they are left out; raised ones as marks. */
export const addWords = (paragraph: OpenParagraph, words: string, styleOf: StyleOf): void => {
  if (isLeftOut(paragraph, styleOf)) return
  if (paragraph.isAbove) {
    paragraph.above += words
    return
  }
  const { pieces, run, href } = paragraph
  const place = run.raised ?? run.style.raised ?? 'not'
  const text = place === 'not' ? words : offLine(words, place, lastSign(pieces))
  pieces.push({ text, isBold: run.isBold ?? run.style.isBold ?? false, href })
}

/** Ends words with others above them: those tell how they are said, unless there is a figure in them. */
export const endRuby = (paragraph: OpenParagraph): void => {
  const { pieces, above, href } = paragraph
  if (/\d/.test(above)) pieces.push({ text: offLine(above, 'above', lastSign(pieces)), isBold: false, href })
  paragraph.above = ''
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
