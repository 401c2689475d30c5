import type { Block, Document, Heading, Note, Paragraph, Table } from '@gxgk/document'
import { chartTable } from '@gxgk/document'

/** A line of words on a sheet: over the whole width, in from the edge by so many steps, with a mark before it in a list. */
export interface Words {
  readonly type: 'words'
  readonly block: Heading | Paragraph | Note
  readonly indent: number
  readonly mark?: string
}

/** What a ref names that is no line of its own: the line that follows. */
export interface Named {
  readonly type: 'named'
  readonly ref: string
}

export type Piece = Words | Named | { readonly type: 'table'; readonly table: Table }

/** The pieces of a sheet, at most one table among them: every table has columns of its own. */
export type SheetPieces = readonly Piece[]

/** The blocks as lines and tables, in order; a chart is its table, since its bars say no more. */
const piecesOf = (blocks: readonly Block[], indent = 0): readonly Piece[] =>
  blocks.flatMap((block): readonly Piece[] => {
    switch (block.type) {
      case 'section':
        return [
          ...(block.ref === undefined ? [] : [{ type: 'named', ref: block.ref } as const]),
          ...piecesOf(block.children, indent),
        ]
      case 'list':
        return block.children.flatMap(({ children }, i) => {
          const mark = block.ordered ? `${(block.start ?? 1) + i}. ` : '• '
          const [first, ...others] = children
          if (first?.type !== 'paragraph') return piecesOf(children, indent + 1)
          return [{ type: 'words', block: first, indent: indent + 1, mark } as const, ...piecesOf(others, indent + 1)]
        })
      case 'table':
        return [{ type: 'table', table: block }]
      case 'chart':
        return [{ type: 'table', table: chartTable(block) }]
      default:
        return [{ type: 'words', block, indent }]
    }
  })

const hasTable = (pieces: readonly Piece[]) => pieces.some(({ type }) => type === 'table')
const isHeading = (piece: Piece | undefined) =>
  piece?.type === 'named' || (piece?.type === 'words' && piece.block.type === 'heading')

/** A sheet for each table of a section, with the words before it; those after the last go with the last. */
const parted = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const sheets: Piece[][] = [[]]
  for (const piece of pieces) {
    const last = sheets.at(-1)!
    if (piece.type !== 'table' || !hasTable(last)) {
      last.push(piece)
      continue
    }
    // Headings right before a table are its own.
    let from = last.length
    while (from > 0 && isHeading(last[from - 1])) from--
    sheets.push([...last.splice(from), piece])
  }
  return sheets
}

/** Sections as they are, and what stands between them together. */
const groupsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1)
    if (last === undefined || last.type === 'section' || block.type === 'section') groups.push([block])
    else groups.at(-1)!.push(block)
  }
  return groups
}

/**
 * What stands on each sheet: a section with a table is one of its own, or several; words without any go on from section to section.
 * What opens the document, such as its title, stands on the sheet of the first section.
 */
export const sheetPieces = ({ children }: Document): readonly SheetPieces[] => {
  const sheets: Piece[][] = []
  /** Whether the last sheet may go on: `opening` whatever follows, `words` with words. */
  let goesOn: 'opening' | 'words' | undefined
  for (const group of groupsOf(children)) {
    const pieces = piecesOf(group)
    const isSection = group[0]?.type === 'section'
    const isAppended = goesOn !== undefined && !hasTable(pieces)
    if (isAppended) for (const piece of pieces) sheets.at(-1)!.push(piece)
    if (!isAppended) {
      const opening = goesOn === 'opening' ? sheets.pop()! : []
      for (const one of parted([...opening, ...pieces])) sheets.push([...one])
    }
    if (hasTable(pieces)) goesOn = undefined
    else if (isSection) goesOn = 'words'
    else goesOn ??= 'opening'
  }
  return sheets.length === 0 ? [[]] : sheets
}
