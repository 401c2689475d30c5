import type { Block, Cell, Document, Heading, List, Node, Note, Paragraph, Row, Source, Table } from '@gxgk/document'
import { childrenOf, plainText, spanGrid } from '@gxgk/document'
import { linesOfParagraph } from './prose/paragraphs-lines'

/** Words with their place in the source. */
export interface Words {
  readonly text: string
  /** As they are printed, where that is in other letters: traditional ones. */
  readonly printed?: string
  readonly source: Source
  /** How surely these words are one cell: 1 between the borders of a table, less where only spaces part them; 1 when absent. */
  readonly certainty?: number
  /** Where it stands across, where that is known. */
  readonly place?: Place
  /** How many rows of a table it stands beside; 1 when absent. */
  readonly rowSpan?: number
}

/** Whether anything stands there. */
export const isWritten = ({ text }: Words): boolean => text.trim() !== ''

/** The words as they are printed. */
export const printedOf = ({ text, printed }: Words): string => printed ?? text

/** From where to where a cell or figure stands across, in a frame that it shares with others. */
export interface Place {
  /** The same for all whose places can be compared. */
  readonly frame: string
  readonly from: number
  /** Where it ends; the next may begin there. */
  readonly to: number
}

/** The frame in which places are columns of the form, from the first to after the last in which a figure may stand. */
export const formColumns = 'columns'

const columnsFrame = (width: number) => `${width} columns`

/** Whether it counts columns of a grid; else it is measured on a page or a line. */
export const isOfGrid = ({ frame }: Place): boolean => frame.endsWith(' columns')

const gridOf = (table: Table) => {
  try {
    return spanGrid(table)
  } catch {
    return undefined
  }
}

/**
 * Where the cells of a table stand: on the page where that is known; else by the columns of its grid, unless rows are of
 * different width, so that columns mean nothing.
 */
const placesIn = (table: Table): ReadonlyMap<Cell, Place> => {
  const places = new Map<Cell, Place>()
  const cells = table.children.flatMap((row) => row.children)
  if (cells.length > 0 && cells.every(({ source }) => source?.box !== undefined)) {
    for (const cell of cells) places.set(cell, { frame: 'page', from: cell.source!.box![0], to: cell.source!.box![2] })
    return places
  }
  const grid = gridOf(table)
  const width = grid?.[0]?.length ?? 0
  if (!grid || width < 2 || grid.some((line) => line.length !== width || line.includes(undefined))) return places
  for (const line of grid)
    for (const slot of line)
      if (slot && !places.has(slot.cell))
        places.set(slot.cell, {
          // Parts of one table that a page's end cuts have as many columns.
          frame: columnsFrame(width),
          from: slot.column,
          to: slot.column + (slot.cell.colSpan ?? 1),
        })
  return places
}

/** The place alone, of something that has one. */
export const placeOf = ({ page, line, path, cell, box, recognised }: Source = {}): Source => ({
  ...(page !== undefined && { page }),
  ...(line !== undefined && { line }),
  ...(path !== undefined && { path }),
  ...(cell !== undefined && { cell }),
  ...(box !== undefined && { box }),
  ...(recognised !== undefined && { recognised }),
})

/** A passage's node in the document, and what it is a part of. */
interface Origin<N extends Block> {
  readonly node?: N
  /** The list, or the paragraph of several lines, that the passage is a part of. */
  readonly whole?: List | Paragraph
}

export interface TextPassage extends Words, Origin<Heading | Paragraph | Note> {
  readonly kind: 'text'
  readonly heading: boolean
}

export interface TablePassage extends Origin<Table> {
  readonly kind: 'table'
  readonly rows: readonly (readonly Words[])[]
}

/** What a document says, without its nesting: paragraphs and headings, and tables as rows of cells. */
export type Passage = TextPassage | TablePassage

const wordsOf = (node: Node, place: Source): Words => ({ text: plainText(node), source: node.source ?? place })

const tableRows = (node: Table): TablePassage['rows'] => {
  const places = placesIn(node)
  const cellOf = (cell: Cell, row: Row): Words => {
    const place = places.get(cell)
    const { rowSpan = 1 } = cell
    return { ...wordsOf(cell, row.source ?? {}), ...(place && { place }), ...(rowSpan > 1 && { rowSpan }) }
  }
  return node.children.map((row) => row.children.map((cell) => cellOf(cell, row)))
}

/** The passages of a document, or of a part of it, in reading order. */
export const passagesOf = (root: Document | Block): readonly Passage[] => {
  const passages: Passage[] = []
  const open: { readonly node: Node; readonly whole?: List | Paragraph }[] = [{ node: root }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, whole } = next
    const lines = node.type === 'paragraph' ? linesOfParagraph(node) : undefined
    if (!lines && (node.type === 'paragraph' || node.type === 'heading' || node.type === 'note'))
      passages.push({
        kind: 'text',
        heading: node.type === 'heading',
        ...wordsOf(node, {}),
        node,
        ...(whole && { whole }),
      })
    else if (node.type === 'table')
      passages.push({ kind: 'table', rows: tableRows(node), node, ...(whole && { whole }) })
    else {
      const below = lines ?? childrenOf(node)
      const outer = whole ?? (node.type === 'list' || node.type === 'paragraph' ? node : undefined)
      for (let i = below.length - 1; i >= 0; i--) open.push({ node: below[i]!, ...(outer && { whole: outer }) })
    }
  }
  return passages
}
