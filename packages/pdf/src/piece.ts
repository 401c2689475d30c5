import type { Content, TextNode, TextRun } from 'pdfmake'
import type { Line } from './break-lines'
import { destinationName } from './link-target'
import { page } from './page'

/** Something that is not parted between pages. */
export interface Piece {
  readonly height: number
  readonly content: readonly Content[]
  /** Stands on the page of the piece after it. */
  readonly keep?: boolean
  /** Begins a page. */
  readonly fresh?: boolean
  /** Refs whose place this is. */
  readonly refs?: readonly string[]
  /** Entry of the outline that leads here. */
  readonly outline?: { readonly depth: number; readonly text: string }
}

interface LineStyle {
  readonly size: number
  readonly pitch: number
  /** Added after each character. */
  readonly spacing?: number
}

const linkColor = '#1f4e8c'

/** The line as one text of pdfmake that is never wrapped again. */
export const lineNode = (line: Line, { size, pitch, spacing = 0 }: LineStyle): TextNode => ({
  text: line.runs.length
    ? line.runs.map(({ text, face, target }): TextRun => ({
        text,
        font: face.id,
        ...(target && { ...target, color: linkColor }),
      }))
    : '',
  fontSize: size,
  lineHeight: pitch / size,
  noWrap: true,
  ...(spacing && { characterSpacing: spacing }),
})

/** A named place without size. */
export const anchor = (ref: string): TextNode => ({
  text: ' ',
  fontSize: 1,
  id: destinationName(ref),
  relativePosition: { x: 0, y: 0 },
})

const contentOf = ({ refs = [], content }: Piece): Content[] => [...refs.map(anchor), ...content]

/** The pieces as content that pdfmake breaks into pages only between those that may be parted. */
export const joinPieces = (pieces: readonly Piece[]): Content[] => {
  const content: Content[] = []
  let open: Piece[] = []
  pieces.forEach((piece, i) => {
    open.push(piece)
    if (piece.keep && i < pieces.length - 1) return
    const height = open.reduce((sum, one) => sum + one.height, 0)
    // What is higher than a page cannot be kept together: pdfmake would drop it.
    const groups = height <= page.type.height ? [open] : open.map((one) => [one])
    for (const group of groups)
      content.push({
        stack: group.flatMap(contentOf),
        unbreakable: true,
        ...(group[0]?.fresh && { pageBreak: 'before' as const }),
      })
    open = []
  })
  return content
}
