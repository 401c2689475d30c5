import type { Passage } from './passage'

/** Puts a backslash before what Markdown would not read as the letter that it is. */
const escaped = (line: string): string =>
  line
    .trim()
    .replace(/[\\`*<>~[\]|]|&(?=[#\p{Letter}])|(?<![\p{Letter}\p{Number}])_|_(?![\p{Letter}\p{Number}])/gu, '\\$&')
    .replace(/^(?:[-+#=])|(?<=^\d{1,9})[.)](?=\s|$)/, '\\$&')

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const tableLines = (rows: readonly (readonly { readonly text: string }[])[]): string => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const lines = rows.map((row) => tableLine(Array.from({ length: width }, (_, i) => escaped(row[i]?.text ?? ''))))
  return [lines[0], tableLine(Array.from({ length: width }, () => '---')), ...lines.slice(1)].join('\n')
}

/** Passages as the Markdown text of a narrative, word for word. */
export const narrativeOf = (passages: readonly Passage[]): string =>
  passages
    .map((passage) => (passage.kind === 'text' ? escaped(passage.text) : tableLines(passage.rows)))
    .filter((text) => text !== '')
    .join('\n\n')
