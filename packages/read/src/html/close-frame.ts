import type { Heading, Source } from '@gxgk/document'
import { heading, item, list, plainText } from '@gxgk/document'
import type { Limits } from '../limits'
import { attributeOf } from './element'
import type { Frame } from './frame'
import type { PageCell, PageRow } from './page-table'
import type { Element } from './parse-page'
import { pathOf } from './spot'
import { inOneLine, tableBlocks } from './table-blocks'

/** A heading with more words or lines is an unclosed one around half the page. */
const longestHeading = 200
const mostLines = 20

/** The `source` of what was read in a frame. */
export const sourceOf = ({ spot }: Frame): Source => (spot ? { path: pathOf(spot) } : {})

/** A number as browsers read it: the digits at the start. */
const countIn = (element: Element, name: string, least: number, otherwise: number): number => {
  const count = parseInt(attributeOf(element, name) ?? '', 10)
  return count >= least && Number.isSafeInteger(count) ? count : otherwise
}

const closeHeading = (frame: Frame): void => {
  const { element, blocks, start } = frame
  if (blocks.length === start || blocks.length - start > mostLines) return
  const own = blocks.slice(start)
  if (own.some(({ type }) => type !== 'paragraph')) return
  const children = inOneLine(own)
  if (children.reduce((sum, node) => sum + plainText(node).length, 0) > longestHeading) return
  blocks.length = start
  blocks.push(heading(Number(element.tagName.slice(1)) as Heading['depth'], children, { source: sourceOf(frame) }))
}

/** What stands in a list outside of its items is an item too. */
const closeStrays = (listFrame: Frame): void => {
  if (listFrame.blocks.length > 0) listFrame.items.push(item(listFrame.blocks.splice(0)))
}

const closeItem = (frame: Frame, listFrame: Frame): void => {
  closeStrays(listFrame)
  if (frame.blocks.length > 0) listFrame.items.push({ ...item(frame.blocks), source: sourceOf(frame) })
}

const closeList = (frame: Frame, parent: Frame): void => {
  closeStrays(frame)
  if (frame.items.length === 0) return
  const ordered = frame.element.tagName === 'ol'
  const start = countIn(frame.element, 'start', 0, 1)
  parent.blocks.push(list(frame.items, { ordered, ...(ordered && start !== 1 && { start }), source: sourceOf(frame) }))
}

const scopes: { readonly [scope: string]: PageCell['header'] } = {
  col: 'column',
  colgroup: 'column',
  row: 'row',
  rowgroup: 'group',
}

const closeCell = (frame: Frame, row: Frame): void => {
  const { element, blocks, things } = frame
  const isHead = element.tagName === 'th'
  const scope = attributeOf(element, 'scope')?.toLowerCase() ?? ''
  row.cells.push({
    source: sourceOf(frame),
    isHead,
    header: isHead && Object.hasOwn(scopes, scope) ? scopes[scope] : undefined,
    rowSpan: countIn(element, 'rowspan', 0, 1),
    colSpan: countIn(element, 'colspan', 1, 1),
    blocks,
    things,
  })
}

/** The rows as they show: the first head above, the first foot below, wherever they are written. */
const inOrder = (rows: readonly PageRow[]): readonly PageRow[] => {
  const groupOf = (name: string) => rows.find(({ group }) => group.tagName === name)?.group
  const [head, foot] = [groupOf('thead'), groupOf('tfoot')]
  return [
    ...rows.filter(({ group }) => group === head),
    ...rows.filter(({ group }) => group !== head && group !== foot),
    ...rows.filter(({ group }) => group === foot),
  ]
}

const closeTable = (frame: Frame, parent: Frame, { isOwn, limits }: Reading): void => {
  const page = { source: sourceOf(frame), caption: frame.caption, rows: inOrder(frame.rows) }
  for (const block of frame.blocks) parent.blocks.push(block)
  for (const block of tableBlocks(page, limits, isOwn)) parent.blocks.push(block)
}

interface Reading {
  /** Whether it stands in an article that this project wrote, where tables lay nothing out and captions are hidden. */
  readonly isOwn: boolean
  readonly limits: Limits
}

/** Hands on what was read in an element, now that it ends, to the one around it. `table` is the innermost still open. */
export const closeFrame = (frame: Frame, parent: Frame, table: Frame | undefined, reading: Reading): void => {
  if (frame.kind === 'heading') closeHeading(frame)
  else if (frame.kind === 'item') closeItem(frame, parent)
  else if (frame.kind === 'list') closeList(frame, parent)
  else if (frame.kind === 'cell') closeCell(frame, parent)
  else if (frame.kind === 'table') closeTable(frame, parent, reading)
  else if (frame.kind === 'row') {
    const group = frame.element.parentNode as Element
    table?.rows.push({ source: sourceOf(frame), group, cells: frame.cells })
  } else if (frame.kind === 'caption') {
    parent.caption = frame.blocks
      .map((block) => plainText(block))
      .join(' ')
      .replaceAll('\n', ' ')
    // The name of a table may be the heading of the section; elsewhere it shows.
    if (!reading.isOwn) for (const block of frame.blocks) parent.blocks.push(block)
  }
}
