import type { Block, Cell, Document, Table } from '@gxgk/document'
import { plainText, spanGrid } from '@gxgk/document'
import type { Random } from '../random'
import { pick } from '../random'
import type { Shape } from './shape'

interface PrintedRow {
  readonly cells: readonly string[]
  /** Width of the table, merged cells counted as often as they are wide. */
  readonly width: number
}

const rowsOf = (table: Table, textOf: (one: Cell) => string): readonly PrintedRow[] => {
  const width = spanGrid(table)[0]?.length ?? 0
  return table.children.map(({ children }) => ({ cells: children.map(textOf), width }))
}

const lines = (block: Block): readonly string[] => {
  if (block.type === 'section') return block.children.flatMap(lines)
  return plainText(block).split('\n')
}

type PrintTable = (rows: readonly PrintedRow[], random: Random) => string

/** What a dump makes of a hard space. */
const hardSpaces = ['\u00a0', '&nbsp;', ' ']

const dump = (name: string, printTable: PrintTable, facts: Pick<Shape, 'rarely'> = {}): Shape => ({
  name,
  type: 'text',
  ...facts,
  print: (document: Document, random: Random) => {
    const hard = pick(random, hardSpaces)
    const end = pick(random, ['\n', '\n', '\r\n', '\n\n'])
    const textOf = (one: Cell) => plainText(one).replaceAll('\n', ' ').replaceAll('\u00a0', hard)
    const blocks = document.children.flatMap((block) => (block.type === 'section' ? block.children : [block]))
    return blocks
      .flatMap((block) =>
        block.type === 'table' ? printTable(rowsOf(block, textOf), random).split('\n') : lines(block),
      )
      .join(end)
  },
})

/** Dumps lose what is at the end of a table. */
const oneCellALine =
  (pads: (row: PrintedRow) => number): PrintTable =>
  (rows) =>
    rows
      .map(
        (row, i) =>
          row.cells.map((cell) => `${cell} |`).join('\n') +
          (i < rows.length - 1 && pads(row) > 0 ? ` ${'|'.repeat(pads(row))}` : ''),
      )
      .join('\n')

export const textShapes: readonly Shape[] = [
  dump(
    '文本：一格一行，行末竖线补足',
    oneCellALine(({ cells, width }) => width - cells.length),
  ),
  dump(
    '文本：一格一行，行末两条竖线',
    oneCellALine(() => 2),
  ),
  dump(
    '文本：一格一行，行末无标记',
    oneCellALine(() => 0),
  ),
  dump(
    '文本：一格一行，竖线自成一行',
    (rows) =>
      rows
        .map(
          ({ cells, width }) =>
            `${cells.map((cell) => `${cell}\n|`).join('\n')}${'|'.repeat(Math.max(0, width - cells.length))}`,
        )
        .join('\n'),
    // Of bars side by side it is not known which are blank cells.
    { rarely: ['blanks'] },
  ),
  dump('文本：一行一行，行末两条竖线', (rows) => rows.map(({ cells }) => `${cells.join(' | ')} ||`).join('\n')),
  dump('文本：一行一行，竖线分隔', (rows) => rows.map(({ cells }) => cells.join(' | ')).join('\n')),
  dump('文本：一行一行，制表符分隔', (rows) => rows.map(({ cells }) => cells.join('\t')).join('\n')),
  dump('文本：竖线包围（Markdown）', (rows) =>
    rows.map(({ cells }, i) => `| ${cells.join(' | ')} |${i === 0 ? '\n| --- | --- |' : ''}`).join('\n'),
  ),
]
