import type { Block, Cell, Inline, Table } from '@gxgk/document'
import { chartTable, plainText, spanGrid } from '@gxgk/document'
import { escaped } from './docx-body'

/** How a document is drawn on sheets. */
export interface XlsxOptions {
  /** One sheet for all, or one from each heading of a section on. */
  readonly sheets?: 'one' | 'each'
  /** Figures as texts, as a portal exports them. */
  readonly areTexts?: boolean
  /** Tables without lines around their cells. */
  readonly areBare?: boolean
  /** The refs of cells and paragraphs as names of their cells. */
  readonly areNamed?: boolean
}

/** Styles by their numbers in `styles.xml`. */
export const plainStyle = 0
export const cellStyle = 1

interface Sheet {
  readonly rows: string[]
  readonly merged: string[]
  readonly names: (readonly [name: string, cell: string])[]
}

const blankSheet = (): Sheet => ({ rows: [], merged: [], names: [] })

export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

const runsOf = (nodes: readonly Inline[], isBold = false): string =>
  nodes
    .map((node): string => {
      if (node.type === 'strong') return runsOf(node.children, true)
      if (node.type === 'link') return runsOf(node.children, isBold)
      const words = node.type === 'break' ? '\n' : plainText(node)
      return `<r>${isBold ? '<rPr><b/></rPr>' : ''}<t xml:space="preserve">${escaped(words)}</t></r>`
    })
    .join('')

/** Draws blocks row by row, a blank row after each table. */
export const drawnSheets = (
  blocks: readonly Block[],
  strings: Map<string, number>,
  { sheets: parting = 'one', areTexts = false, areBare = false, areNamed = false }: XlsxOptions,
): readonly Sheet[] => {
  const sheets: Sheet[] = [blankSheet()]
  const style = areBare ? plainStyle : cellStyle

  const stringOf = (nodes: readonly Inline[]): number => {
    const hasStrong = nodes.some(({ type }) => type === 'strong' || type === 'link')
    const words = nodes.map((node) => plainText(node)).join('')
    const item = hasStrong ? runsOf(nodes) : `<t xml:space="preserve">${escaped(words)}</t>`
    if (!strings.has(item)) strings.set(item, strings.size)
    return strings.get(item)!
  }
  const cellXml = (name: string, nodes: readonly Inline[], own: number): string => {
    const [first] = nodes
    if (!first) return `<c r="${name}" s="${own}"/>`
    if (first.type === 'number' && nodes.length === 1 && !areTexts && first.text === String(first.value))
      return `<c r="${name}" s="${own}"><v>${first.value}</v></c>`
    return `<c r="${name}" s="${own}" t="s"><v>${stringOf(nodes)}</v></c>`
  }
  const addRow = (cells: readonly string[]): void => {
    const { rows } = sheets.at(-1)!
    rows.push(`<row r="${rows.length + 1}">${cells.join('')}</row>`)
  }
  const addName = (ref: string | undefined, cell: string): void => {
    if (areNamed && ref !== undefined) sheets.at(-1)!.names.push([ref, cell])
  }
  const addLine = (nodes: readonly Inline[], ref?: string): void => {
    const row = sheets.at(-1)!.rows.length + 1
    sheets.at(-1)!.merged.push(`A${row}:H${row}`)
    addName(ref, `A${row}`)
    addRow([cellXml(`A${row}`, nodes, plainStyle)])
  }
  const addTable = (table: Table): void => {
    const { rows, merged } = sheets.at(-1)!
    const top = rows.length + 1
    const known = new Set<Cell>()
    spanGrid(table).forEach((line, r) => {
      const cells = line.map((slot, c) => {
        const name = `${columnName(c)}${top + r}`
        // Where a cell was deleted and the others moved up, nothing is left at the end of the row, its lines neither.
        if (!slot) return ''
        if (known.has(slot.cell)) return `<c r="${name}" s="${style}"/>`
        known.add(slot.cell)
        const { rowSpan = 1, colSpan = 1, children, ref } = slot.cell
        addName(ref, name)
        if (rowSpan > 1 || colSpan > 1) merged.push(`${name}:${columnName(c + colSpan - 1)}${top + r + rowSpan - 1}`)
        return cellXml(name, children, style)
      })
      addRow(cells)
    })
    addRow([])
  }
  const add = (block: Block): void => {
    if (block.type === 'section') block.children.forEach(add)
    else if (block.type === 'list')
      block.children.forEach(({ children: [first, ...rest] }, i) => {
        const mark = block.ordered ? `${(block.start ?? 1) + i}. ` : '• '
        if (first?.type === 'paragraph') addLine([{ type: 'text', value: mark }, ...first.children])
        else if (first) add(first)
        rest.forEach(add)
      })
    else if (block.type === 'table') addTable(block)
    else if (block.type === 'chart') addTable(chartTable(block))
    else {
      const isNext = block.type === 'heading' && block.depth === 2 && parting === 'each'
      if (isNext && sheets.at(-1)!.rows.length > 0) sheets.push(blankSheet())
      addLine(block.children, 'ref' in block ? block.ref : undefined)
    }
  }
  blocks.forEach(add)
  return sheets
}
