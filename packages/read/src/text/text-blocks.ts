import type { Block } from '@gxgk/document'
import { heading, lineBreak, paragraph, table, text } from '@gxgk/document'
import { drawnTables } from '../drawn/drawn-tables'
import { bar, barRows } from './bar-rows'
import { copiedRun, withoutBare } from './copied-tables'
import type { Line } from './line'
import { isBare, sourceOf } from './line'
import { withOwnBars } from './own-bars'
import { separatedRuns } from './separated-values'
import { tabRows } from './tab-rows'

const escapes = /\\([!-/:-@[-`{-~])/g
const dashes = '(?::?-{3,}:?|:-+:?|-+:)'
// No two `\s*` meet: a line of thousands of spaces would be tried at each of them.
const rule = new RegExp(`^\\s*(?:[|+]\\s*)?${dashes}\\s*(?:[|+]\\s*${dashes}\\s*)*(?:[|+]\\s*)?$`)
const markdownHeading = /^ {0,3}(#{1,6})\s+(\S.*)?$/

/** A heading without the signs that close it; these are counted from the end, since there may be many anywhere. */
const withoutClosing = (title: string): string => {
  let end = title.length
  while (title[end - 1] === '#') end--
  return title.slice(0, end).trimEnd()
}

/** The line under the head of a table in Markdown, or of what a program prints. */
const isRule = ({ text }: Line) => /[|+]/.test(text) && rule.test(text)

/** An edge of a drawing that is not whole, or of a table in AsciiDoc. */
const isEdge = ({ text }: Line) =>
  (/^[\s\u2500-\u257f]+$/.test(text) && /[─━═]/.test(text)) || /^\s*\|={3,}\s*$/.test(text)

/** What parts the cells of a line, and whether it is a row even without another one beside it. */
const separatorOf = (text: string): { readonly by: 'bar' | 'tab'; readonly alone: boolean } | undefined => {
  const parts = text.split(bar, 3)
  if (parts.length > 2 || (parts.length === 2 && parts.some((part) => part.trim() === '')))
    return { by: 'bar', alone: true }
  if (text.includes('\t')) return { by: 'tab', alone: text.trim().includes('\t') }
  return parts.length === 2 ? { by: 'bar', alone: false } : undefined
}

interface Run {
  readonly by: 'bar' | 'tab' | undefined
  readonly lines: Line[]
}

/** Lines that follow one another as rows of one table, and lines by themselves. */
const runsOf = (lines: readonly Line[]): readonly Run[] => {
  const runs: Run[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    const by = last?.by === 'bar' && (isRule(line) || isEdge(line)) ? 'bar' : separatorOf(line.text)?.by
    if (last?.by !== undefined && last.by === by) last.lines.push(line)
    else runs.push({ by, lines: [line] })
  }
  return runs.flatMap((run): readonly Run[] => {
    const [only, another] = run.lines
    return run.by && (another || separatorOf(only!.text)!.alone) ? [run] : [{ by: undefined, lines: run.lines }]
  })
}

/** The blocks of lines among which no table is drawn or copied. */
const plainBlocks = (
  lines: readonly Line[],
  isMarkdown: boolean,
  words: (text: string) => string,
  count: (cells: number) => void,
): readonly Block[] => {
  const unescaped = (text: string) => (isMarkdown ? text.replace(escapes, '$1') : text)
  const block = (line: Line): Block => {
    const [, marks, printed = ''] = (isMarkdown && markdownHeading.exec(line.text)) || []
    const title = withoutClosing(printed)
    const place = { source: sourceOf(line) }
    if (marks && title) return heading(marks.length as 1, words(title), place)
    return paragraph(unescaped(line.text).replace(/^\t+/, '').replaceAll('\t', ' ').trimEnd(), place)
  }
  return runsOf(withOwnBars(withoutBare(lines))).flatMap((run): readonly Block[] => {
    if (run.by === undefined) return [block(run.lines[0]!)]
    const own = run.lines.filter((line) => !isRule(line) && !isEdge(line))
    const rows = run.by === 'bar' ? barRows(own, words) : tabRows(own, words)
    for (const { children } of rows) count(children.length)
    return rows.length > 0 ? [table('', rows)] : []
  })
}

/** The blocks of lines among which no table is one of separated values. */
const blocksOfLines = (
  lines: readonly Line[],
  isMarkdown: boolean,
  words: (text: string) => string,
  count: (cells: number) => void,
): readonly Block[] => {
  const inlines = (own: readonly string[]) =>
    own.flatMap((line, i) => [...(i > 0 ? [lineBreak()] : []), text(words(line))])
  const inked = lines.filter((line) => !isBare(line))
  const drawn = drawnTables(inked, inlines)
  const blocks: Block[] = []
  const add = (more: readonly Block[]) => {
    for (const one of more) blocks.push(one)
  }
  const addLines = (own: readonly Line[]) => {
    const copied = copiedRun(own, words)
    if (!copied) return add(plainBlocks(own, isMarkdown, words, count))
    add(plainBlocks(own.slice(0, copied.start), isMarkdown, words, count))
    add(copied.blocks)
    add(plainBlocks(own.slice(copied.end), isMarkdown, words, count))
  }
  let from = 0
  for (const { start, end, table: found } of drawn) {
    const [first, last] = [lines.indexOf(inked[start]!, from), lines.indexOf(inked[end - 1]!, from)]
    addLines(lines.slice(from, first))
    blocks.push(found)
    from = last + 1
  }
  addLines(lines.slice(from))
  return blocks
}

/**
 * The blocks of the lines of a text dump: its tables, however their cells are told, its headings and paragraphs. `count` is
 * told how many cells there are in each row and may refuse to go on.
 */
export const textBlocks = (lines: readonly Line[], count: (cells: number) => void): readonly Block[] => {
  const isMarkdown = lines.some((line) => isRule(line) || markdownHeading.test(line.text))
  const words = (own: string) => (isMarkdown ? own.replace(escapes, '$1') : own).replaceAll('\t', ' ').trim()
  const blocks: Block[] = []
  const add = (more: readonly Block[]) => {
    for (const one of more) blocks.push(one)
  }
  let from = 0
  for (const { start, end, blocks: own } of separatedRuns(lines, words)) {
    add(blocksOfLines(lines.slice(from, start), isMarkdown, words, count))
    for (const one of own) if (one.type === 'table') for (const { children } of one.children) count(children.length)
    add(own)
    from = end
  }
  add(blocksOfLines(lines.slice(from), isMarkdown, words, count))
  return blocks
}
