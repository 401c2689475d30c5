import type { Cell, Inline, Row, Table } from '@gxgk/document'
import { tableBodies } from '@gxgk/document'
import { attribute, escapeHtml } from './escape-html'

const scopes = { column: 'col', row: 'row', group: 'rowgroup' }

const isFigure = (node: Inline): boolean =>
  node.type === 'number' ||
  (node.type === 'text' && !/\p{Letter}/u.test(node.value)) ||
  ((node.type === 'link' || node.type === 'strong') && node.children.every(isFigure))

const span = (name: string, count: number | undefined) => (count === 1 ? '' : attribute(name, count))

const cellHtml = (cell: Cell, content: string): string => {
  const { header, rowSpan, colSpan, ref, mark, children } = cell
  const [tag, scope] = header ? ['th', attribute('scope', scopes[header])] : ['td', '']
  // A dash or slash stands where a figure would, and is set like one; so is a number before a row.
  const figure = (!header || header === 'row') && children.every(isFigure) && 'figure'
  const classes = [figure, mark].filter(Boolean).join(' ') || undefined
  const shape = attribute('id', ref) + span('rowspan', rowSpan) + span('colspan', colSpan)
  return `<${tag}${scope}${attribute('class', classes)}${shape}>${content}</${tag}>`
}

/** The widths as classes of the stylesheet, in whole per cent; where none are given the browser finds them. */
const columns = (widths: readonly number[] = []): string => {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const cols = widths.map((width) => `<col class="w${Math.max(1, Math.floor((100 * width) / all))}">`)
  return cols.length === 0 ? '' : `<colgroup>${cols.join('')}</colgroup>\n`
}

const widthOf = (rows: readonly Row[]) => (rows[0]?.children ?? []).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)

/** The table in a box that scrolls sideways where the page is narrow, by keyboard too. */
export const tableHtml = (table: Table, contentOf: (cell: Cell) => string): string => {
  const { caption, headRows, widths, ref, children } = table
  const lines = (rows: readonly Row[]) =>
    rows.map((row) => `<tr>${row.children.map((cell) => cellHtml(cell, contentOf(cell))).join('')}</tr>\n`).join('')
  const label = caption === '' ? '' : ` role="region"${attribute('aria-label', caption)}`
  const wide = widthOf(children) > 6 ? ' class="wide"' : ''
  return (
    `<div class="scroll" tabindex="0"${label}>\n<table${attribute('id', ref)}${wide}>\n` +
    (caption === '' ? '' : `<caption>${escapeHtml(caption)}</caption>\n`) +
    columns(widths) +
    (headRows > 0 ? `<thead>\n${lines(children.slice(0, headRows))}</thead>\n` : '') +
    tableBodies(table)
      .map((rows) => `<tbody>\n${lines(rows)}</tbody>\n`)
      .join('') +
    '</table>\n</div>\n'
  )
}
