import type { Cell, Row, Table } from '@gxgk/document'
import { tableBodies } from '@gxgk/document'
import { wordsOf } from '../words-of'
import type { FigureGrid } from '../figure-grid'
import { figureGrid } from '../figure-grid'
import { element } from './element'

export interface FigureTable {
  readonly node: HTMLElement
  readonly grid: FigureGrid
  /** The field of each figure by its address. */
  readonly fields: ReadonlyMap<string, HTMLInputElement>
}

const scopes = { column: 'col', row: 'row', group: 'rowgroup' }

const fieldFor = (ref: string, labelledBy: string) =>
  element('input', {
    id: ref,
    part: 'figure',
    inputmode: 'numeric',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'next',
    'aria-labelledby': labelledBy,
  })

const columnsOf = ({ widths = [] }: Table) => {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const cols = widths.map((width) => {
    const col = element('col')
    // By the object model: a style attribute would be against a strict Content-Security-Policy.
    col.style.width = `${(100 * width) / all}%`
    return col
  })
  return cols.length > 0 ? [element('colgroup', {}, ...cols)] : []
}

/** A table in its official layout with a field in the place of each figure, named by its heads. */
export const figureTable = (table: Table, name: string): FigureTable => {
  const grid = figureGrid(table)
  const fields = new Map<string, HTMLInputElement>()
  const ids = new Map<Cell, string>()
  for (const { heads } of grid.places.values())
    for (const head of heads) if (!ids.has(head)) ids.set(head, `${name}-head${ids.size}`)
  const cellNode = (cell: Cell) => {
    const { header, rowSpan: rowspan, colSpan: colspan, ref } = cell
    const shape = { rowspan, colspan }
    if (header) return element('th', { scope: scopes[header], id: ids.get(cell), ...shape }, wordsOf(cell).trim())
    if (ref === undefined) return element('td', { class: 'corner', ...shape }, wordsOf(cell).trim())
    const field = fieldFor(
      ref,
      grid.places
        .get(ref)!
        .heads.map((head) => ids.get(head)!)
        .join(' '),
    )
    fields.set(ref, field)
    return element('td', { class: 'figure', ...shape }, field)
  }
  const rows = (some: readonly Row[]) => some.map((row) => element('tr', {}, ...row.children.map(cellNode)))
  const node = element(
    'div',
    { class: 'scroll', part: 'table' },
    element(
      'table',
      { class: grid.columns > 6 ? 'wide' : undefined },
      element('caption', {}, table.caption),
      ...columnsOf(table),
      ...(table.headRows > 0 ? [element('thead', {}, ...rows(table.children.slice(0, table.headRows)))] : []),
      ...tableBodies(table).map((body) => element('tbody', {}, ...rows(body))),
    ),
  )
  return { node, grid, fields }
}
