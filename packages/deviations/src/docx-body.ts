import type { Block, Cell, Inline, List, Table } from '@gxgk/document'
import { chartTable, safeHref, spanGrid } from '@gxgk/document'

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

/** What the body refers to: targets of links, and the first numbers of ordered lists. */
export interface Referred {
  readonly links: string[]
  readonly starts: number[]
}

const run = (text: string, bold: boolean) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

const inlineXml = (nodes: readonly Inline[], referred: Referred, bold = false): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return run(node.value, bold)
      if (node.type === 'number') return run(node.text, bold)
      if (node.type === 'break') return '<w:r><w:br/></w:r>'
      if (node.type === 'strong') return inlineXml(node.children, referred, true)
      const inside = inlineXml(node.children, referred, bold)
      const href = safeHref(node.href)
      if (href === undefined || href.startsWith('#')) return inside
      return `<w:hyperlink r:id="link${referred.links.push(href)}">${inside}</w:hyperlink>`
    })
    .join('')

const paragraphXml = (nodes: readonly Inline[], referred: Referred, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inlineXml(nodes, referred)}</w:p>`

const cellXml = ({ colSpan = 1, rowSpan = 1, children }: Cell, isFirst: boolean, referred: Referred): string => {
  const merge = rowSpan === 1 ? '' : isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const properties = `${colSpan === 1 ? '' : `<w:gridSpan w:val="${colSpan}"/>`}${merge}`
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphXml(isFirst ? children : [], referred)}</w:tc>`
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single"/>`)

const tableXml = (table: Table, referred: Referred): string => {
  const grid = spanGrid(table)
  const rows = grid.map((line, r) => {
    const cells = line.map((slot, c) => {
      // A row that ends before the others is short, as in the document; only a gap within it needs a cell.
      if (!slot) return line.slice(c).some((one) => one) ? '<w:tc><w:p/></w:tc>' : ''
      return slot.column === c ? cellXml(slot.cell, slot.row === r, referred) : ''
    })
    return `<w:tr>${r < table.headRows ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
  })
  // Word joins tables that nothing referred.
  return (
    `<w:tbl><w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblCaption w:val="${escaped(table.caption)}"/>` +
    `</w:tblPr><w:tblGrid>${'<w:gridCol w:w="800"/>'.repeat(grid[0]?.length ?? 0)}</w:tblGrid>${rows.join('')}</w:tbl><w:p/>`
  )
}

const listXml = ({ ordered, start = 1, children }: List, referred: Referred, level: number): string => {
  // 1 is the bullet; each ordered list has a numbering of its own.
  const numbering = ordered ? referred.starts.push(start) + 1 : 1
  const mark = `<w:numPr><w:ilvl w:val="${Math.min(level, 8)}"/><w:numId w:val="${numbering}"/></w:numPr>`
  return children
    .map(({ children: [first, ...others] }) => {
      const isMarked = first?.type === 'paragraph'
      const rest = isMarked ? others : first ? [first, ...others] : []
      return paragraphXml(isMarked ? first.children : [], referred, mark) + blocksXml(rest, referred, level + 1)
    })
    .join('')
}

/** Blocks as WordprocessingML. */
export const blocksXml = (blocks: readonly Block[], referred: Referred, level = 0): string =>
  blocks
    .map((block) => {
      if (block.type === 'section') return blocksXml(block.children, referred, level)
      if (block.type === 'heading')
        return paragraphXml(block.children, referred, `<w:pStyle w:val="Heading${block.depth}"/>`)
      if (block.type === 'list') return listXml(block, referred, level)
      if (block.type === 'table') return tableXml(block, referred)
      if (block.type === 'chart') return tableXml(chartTable(block), referred)
      return paragraphXml(block.children, referred)
    })
    .join('')
