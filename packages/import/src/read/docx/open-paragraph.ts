import type { Block } from '@gxgk/document'
import { heading, paragraph, text } from '@gxgk/document'
import type { Piece } from './inline-of-pieces'
import { inlineOfPieces } from './inline-of-pieces'
import type { Numberer } from './numbering'
import type { XmlElement } from './xml-element'
import { sourceOf } from './properties'
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

/** The paragraph as a block, with the number that is printed before it; undefined where it is blank. */
export const blockOf = (open: OpenParagraph, styleOf: StyleOf, numberOf: Numberer): Block | undefined => {
  const style = styleOf(open.styleId)
  if (style.isContents) return undefined
  const content = inlineOfPieces(open.pieces)
  if (open.isDeleted && content.length === 0) return undefined
  const list = open.list ?? style.list
  const number = list === undefined ? '' : numberOf(list, open.level ?? style.level, open.styleId)
  const [first, ...rest] = content
  // A number in digits and the digits after it are not one number.
  const mark = first && /[0-9A-Za-z.]$/.test(number) ? `${number} ` : number
  const numbered =
    mark === '' ? content : first?.type === 'text' ? [text(mark + first.value), ...rest] : [text(mark), ...content]
  if (numbered.length === 0) return undefined
  const outline = open.outline ?? style.outline ?? bodyText
  const source = sourceOf(open.element)
  const place = source && { source }
  return outline < bodyText
    ? heading(Math.min(outline + 1, deepestHeading) as 1, numbered, place)
    : paragraph(numbered, place)
}
