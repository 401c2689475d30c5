import type { Block, Cell, Document, Inline, Row, Table } from '@gxgk/document'
import { chartTable, plainText } from '@gxgk/document'

/** The families of the fonts, by role. */
export interface Families {
  readonly xiaobiaosong: string
  readonly heiti: string
  readonly kaiti: string
  readonly fangsong: string
}

const quoted = (text: string) => `#"${text.replace(/[\\"]/g, '\\$&')}"`

const inline = (node: Inline): string => {
  if (node.type === 'break') return '#linebreak()'
  if (node.type === 'strong') return `#strong[${node.children.map(inline).join('')}]`
  return quoted(plainText(node))
}

const cellOf = ({ rowSpan = 1, colSpan = 1, children }: Cell) =>
  `table.cell(rowspan: ${rowSpan}, colspan: ${colSpan})[${children.map(inline).join('')}]`
const rowsOf = (rows: readonly Row[]) => rows.flatMap((row) => row.children.map(cellOf)).join(', ')

const tableOf = ({ widths, headRows, children }: Table): string => {
  const count = children[0]!.children.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)
  const columns = (widths ?? Array.from({ length: count }, () => 1)).map((width) => `${width}fr`).join(', ')
  const head = headRows > 0 ? `table.header(${rowsOf(children.slice(0, headRows))}),` : ''
  return `#table(columns: (${columns},), ${head} ${rowsOf(children.slice(headRows))})`
}

const block = (node: Block): string => {
  switch (node.type) {
    case 'section':
      return node.children.map(block).join('\n\n')
    case 'heading':
      return `${'='.repeat(node.depth)} ${node.children.map(inline).join('')}`
    case 'list':
      return node.children.map((item) => `- ${item.children.map(block).join(' ')}`).join('\n')
    case 'table':
      return tableOf(node)
    case 'chart':
      return tableOf(chartTable(node))
    default:
      return node.children.map(inline).join('')
  }
}

/** The document in the language of Typst, laid out as ours is: margins, sizes, faces, justified, two letters indented. */
export const typstSource = ({ meta, children }: Document, families: Families): string => `
#set document(title: "${meta.title.replace(/[\\"]/g, '\\$&')}")
#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm), numbering: "— 1 —")
#set text(font: "${families.fangsong}", size: 15.79pt, lang: "zh", region: "cn")
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 13pt, spacing: 13pt)
#set table(inset: 2.5pt, stroke: 0.5pt, align: center + horizon)
#show table: set text(size: 10.5pt)
#show table: set par(first-line-indent: 0em, leading: 3pt, justify: false)
#show heading: set text(size: 15.79pt, weight: "regular")
#show heading.where(level: 1): it => align(center, text(font: "${families.xiaobiaosong}", size: 22pt, weight: 600, it.body))
#show heading.where(level: 2): set text(font: "${families.heiti}")
#show heading.where(level: 3): set text(font: "${families.kaiti}")

${children.map(block).join('\n\n')}
`
