import type { Cell, Document, Node, Row, Source, Table } from '@gxgk/document'
import { childrenOf, plainText, spanGrid } from '@gxgk/document'

/** Words with their place in the source. */
export interface Words {
  readonly text: string
  readonly source: Source
  /** How surely these words are one cell: 1 between the borders of a table, less where only spaces part them; 1 when absent. */
  readonly certainty?: number
  /** The columns of the grid that a cell covers, where its table has one without gaps. */
  readonly place?: GridPlace
}

/** From the first to the last column, in one table. */
export interface GridPlace {
  readonly grid: object
  readonly from: number
  readonly to: number
}

/** Whether one of them stands within the other, in the same grid. */
export const isWithin = (inner: GridPlace | undefined, outer: GridPlace | undefined): boolean =>
  inner !== undefined && inner.grid === outer?.grid && inner.from >= outer.from && inner.to <= outer.to

/** Where the cells of a table stand; nothing where rows are of different width, so that columns mean nothing. */
const placesIn = (table: Table): ReadonlyMap<Cell, GridPlace> => {
  const grid = gridOf(table)
  const places = new Map<Cell, GridPlace>()
  if (!grid || grid.some((line) => line.includes(undefined))) return places
  for (const line of grid)
    for (const slot of line)
      if (slot && !places.has(slot.cell))
        places.set(slot.cell, { grid, from: slot.column, to: slot.column + (slot.cell.colSpan ?? 1) - 1 })
  return places
}

const gridOf = (table: Table) => {
  try {
    return spanGrid(table)
  } catch {
    return undefined
  }
}

/** The place alone, of something that has one. */
export const placeOf = ({ page, line, path, box }: Source = {}): Source => ({
  ...(page !== undefined && { page }),
  ...(line !== undefined && { line }),
  ...(path !== undefined && { path }),
  ...(box !== undefined && { box }),
})

/** What a document says, without its nesting: paragraphs and headings, and tables as rows of cells. */
export type Passage =
  | (Words & { readonly kind: 'text'; readonly heading: boolean })
  | { readonly kind: 'table'; readonly rows: readonly (readonly Words[])[] }

const wordsOf = (node: Node, place: Source): Words => ({ text: plainText(node), source: node.source ?? place })

/** The passages of a document in reading order. */
export const passagesOf = (document: Document): readonly Passage[] => {
  const passages: Passage[] = []
  const open: Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'note')
      passages.push({ kind: 'text', heading: node.type === 'heading', ...wordsOf(node, {}) })
    else if (node.type === 'table') {
      const places = placesIn(node)
      const cellOf = (cell: Cell, row: Row): Words => {
        const place = places.get(cell)
        return { ...wordsOf(cell, row.source ?? {}), ...(place && { place }) }
      }
      passages.push({
        kind: 'table',
        rows: node.children.map((row) => row.children.map((cell) => cellOf(cell, row))),
      })
    } else {
      const below = childrenOf(node)
      for (let i = below.length - 1; i >= 0; i--) open.push(below[i]!)
    }
  }
  return passages
}
