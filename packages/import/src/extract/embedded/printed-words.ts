import type { Block, Document } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { passagesOf } from '../passage'
import { tellingText } from './telling-text'

/** The words of a document by its lines and cells. */
export interface PrintedWords {
  readonly all: string
  readonly lines: readonly string[]
  /** How often each line and cell is printed. */
  readonly counts: ReadonlyMap<string, number>
}

export const printedWords = (document: Document): PrintedWords => {
  const passages = passagesOf(document)
  const texts = passages.flatMap((passage) =>
    passage.kind === 'text' ? [passage.text] : passage.rows.flatMap((row) => row.map(({ text }) => text)),
  )
  const lines = texts.map((text) => tellingText([text]))
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return { all: tellingText(texts), lines, counts }
}

/** Whether a title or heading is printed by itself, in one line or several. */
export const isPrinted = (text: string, { lines }: PrintedWords): boolean => {
  const whole = tellingText([text])
  return lines.some((_, first) => {
    let said = ''
    for (let at = first; at < lines.length && said.length < whole.length; at++) {
      if (lines[at] === '' || !whole.startsWith(said + lines[at]!)) break
      said += lines[at]!
    }
    return said === whole
  })
}

/** The labels of tables that are printed less often than they should be. */
export const missingLabels = (tables: readonly Block[], { counts }: PrintedWords): ReadonlySet<string> => {
  const needed = new Map<string, number>()
  for (const label of tables.flatMap(labelsOf)) {
    const words = tellingText([label])
    needed.set(words, (needed.get(words) ?? 0) + 1)
  }
  return new Set(
    tables.flatMap(labelsOf).filter((label) => {
      const words = tellingText([label])
      return (counts.get(words) ?? 0) < needed.get(words)!
    }),
  )
}

/** The labels of a table, in order; its figures have addresses. */
export const labelsOf = (block: Block): readonly string[] =>
  block.type !== 'table'
    ? []
    : block.children.flatMap((row) =>
        row.children.flatMap((cell) =>
          cell.ref === undefined && tellingText([plainText(cell)]) !== '' ? [plainText(cell)] : [],
        ),
      )
