import type { Inline } from '@gxgk/document'
import { lineBreak, link, strong, text } from '@gxgk/document'
import { printable } from './printable'

/** Words of one run, or the end of a line. */
export interface Piece {
  readonly text: string
  readonly isBreak?: boolean
  readonly isBold?: boolean
  readonly href?: string | undefined
}

const isBlank = ({ text, isBreak }: Piece) => isBreak || text.trim() === ''

/** Pieces without what is blank at both ends. */
const trimmed = (pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces.findIndex((piece) => !isBlank(piece))
  const last = pieces.findLastIndex((piece) => !isBlank(piece))
  return pieces.slice(Math.max(first, 0), last + 1).map((piece, i, { length }) => {
    const start = i === 0 ? piece.text.trimStart() : piece.text
    return { ...piece, text: i === length - 1 ? start.trimEnd() : start }
  })
}

/** Neighbours of one kind as one. */
const groups = <T>(items: readonly T[], isSame: (a: T, b: T) => boolean): readonly (readonly T[])[] => {
  const found: T[][] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last && isSame(last[0]!, item)) last.push(item)
    else found.push([item])
  }
  return found
}

const words = (pieces: readonly Piece[]): readonly Inline[] =>
  groups(pieces, (a, b) => !a.isBreak && !b.isBreak).flatMap((group): readonly Inline[] =>
    group[0]!.isBreak ? [lineBreak()] : [text(group.map((piece) => piece.text).join(''))],
  )

/** The pieces of a paragraph as inline content; bold is strong where only a part of it is. */
export const inlineOfPieces = (pieces: readonly Piece[]): readonly Inline[] => {
  const [first] = pieces
  if (first && pieces.length === 1 && first.href === undefined && !first.isBreak) {
    const words = printable(first.text).trim()
    return words === '' ? [] : [text(words)]
  }
  const own = trimmed(pieces.map((piece) => ({ ...piece, text: printable(piece.text) })))
  const isAllBold = own.every((piece) => piece.isBold || isBlank(piece))
  const emphasised = (group: readonly Piece[]) =>
    groups(group, (a, b) => !!a.isBold === !!b.isBold).flatMap((part) =>
      part[0]!.isBold && !isAllBold ? [strong(words(part))] : words(part),
    )
  return groups(own, (a, b) => a.href === b.href).flatMap((group) => {
    const [{ href }] = group as [Piece]
    return href === undefined ? emphasised(group) : [link(href, emphasised(group))]
  })
}
