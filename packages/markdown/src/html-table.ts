import type { Cell, Row, Table } from '@gxgk/document'
import { tableBodies } from '@gxgk/document'
import type { Run } from './runs'
import { runsOf } from './runs'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!)
/** ` name="value"`, or nothing without a value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(String(value))}"`

const htmlRuns = (runs: readonly Run[]): string =>
  runs
    .map(({ text, strong, link }, i) => {
      const words = escaped(text).replaceAll('\n', '<br>')
      const marked = strong ? `<strong>${words}</strong>` : words
      const opens = link && link !== runs[i - 1]?.link ? `<a${attribute('href', link.href)}>` : ''
      return opens + marked + (link && link !== runs[i + 1]?.link ? '</a>' : '')
    })
    .join('')

const scopes = { column: 'col', row: 'row', group: 'rowgroup' }

const spanOf = (span: number | undefined) => (span === 1 ? undefined : span)

const htmlCell = (cell: Cell): string => {
  const name = cell.header ? 'th' : 'td'
  const attributes =
    attribute('scope', cell.header && scopes[cell.header]) +
    attribute('rowspan', spanOf(cell.rowSpan)) +
    attribute('colspan', spanOf(cell.colSpan)) +
    attribute('id', cell.ref)
  return `<${name}${attributes}>${htmlRuns(runsOf(cell.children))}</${name}>`
}

const part = (name: string, rows: readonly Row[]): readonly string[] =>
  rows.length === 0
    ? []
    : [`<${name}>`, ...rows.map((row) => `<tr>${row.children.map(htmlCell).join('')}</tr>`), `</${name}>`]

/** The table as one HTML block of Markdown, that is without a blank line; a row a line. */
export const htmlTable = (table: Table): string =>
  [
    `<table${attribute('id', table.ref)}>`,
    ...part('thead', table.children.slice(0, table.headRows)),
    ...tableBodies(table).flatMap((rows) => part('tbody', rows)),
    '</table>',
  ].join('\n')
