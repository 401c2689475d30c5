import type { Block, Document, Table } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import type { Random } from '../random'
import { layoutText, rawText, recognisedText, stackedText } from '../spaced'
import type { Shape } from './shape'

const linesOf = (block: Block, random: Random, printTable: (table: Table, random: Random) => string): string => {
  if (block.type === 'section') return block.children.map((one) => linesOf(one, random, printTable)).join('\n')
  return block.type === 'table' ? printTable(block, random) : plainText(block)
}

const spaced = (
  name: string,
  printTable: (table: Table, random: Random) => string,
  facts: Pick<Shape, 'weight' | 'never' | 'rarely'>,
): Shape => ({
  name,
  type: 'text',
  ...facts,
  print: ({ children }: Document, random) => children.map((block) => linesOf(block, random, printTable)).join('\n'),
})

const lossy = { weight: 0.5, never: ['flattens'], rarely: ['blanks'] } as const

export const spacedShapes: readonly Shape[] = [
  spaced('文本：pdftotext -layout', layoutText, { never: ['shifts', 'flattens'] }),
  spaced('文本：pdftotext -raw', rawText, lossy),
  spaced('文本：文字识别', recognisedText, lossy),
  spaced('文本：一格一行，无标记', stackedText, lossy),
]
