import type { Block, Document } from '@gxgk/document'
import { document, heading, paragraph, table } from '@gxgk/document'
import type { Limits } from '../../limits'
import { textOf } from '../decode'
import { bar, barRows } from './bar-rows'
import type { Line } from './line'
import { tabRows } from './tab-rows'

/** What cannot be printed is a space, and so are the hard and wide spaces that dumps are full of. */
const unprintable = /[^\P{Cc}\t]|[\u00a0\u3000\ufeff\ufffe\uffff]|\p{Surrogate}|&nbsp;/gu
const escapes = /\\([!-/:-@[-`{-~])/g
const rule = /^\s*\|?\s*(?::?-{3,}:?|:-+:?|-+:)\s*(?:\|\s*(?::?-{3,}:?|:-+:?|-+:)\s*)*\|?\s*$/
const markdownHeading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/

/** The line under the head of a Markdown table. */
const isRule = ({ text }: Line) => text.includes('|') && rule.test(text)

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
    const { by } = separatorOf(line.text) ?? {}
    const last = runs.at(-1)
    if (last?.by !== undefined && last.by === by) last.lines.push(line)
    else runs.push({ by, lines: [line] })
  }
  return runs.flatMap((run): readonly Run[] => {
    const [only, another] = run.lines
    return run.by && (another || separatorOf(only!.text)!.alone) ? [run] : [{ by: undefined, lines: run.lines }]
  })
}

/**
 * A text dump as a document of headings, paragraphs and tables, each with its line. Rows are told by what parts their
 * cells: bars (one cell a line with a closing bar, `a | b | c ||`, Markdown) or tabs. It knows nothing of reports.
 */
export const readText = (input: Uint8Array | string, _limits?: Partial<Limits>): Document => {
  const lines = textOf(input)
    .split(/\r\n|[\n\r]/)
    .map((text, i): Line => ({ text: text.replace(unprintable, ' '), number: i + 1 }))
    .filter(({ text }) => text.trim() !== '')
  const isMarkdown = lines.some((line) => isRule(line) || markdownHeading.test(line.text))
  const words = (text: string) => (isMarkdown ? text.replace(escapes, '$1') : text).replaceAll('\t', ' ').trim()
  const block = ({ text, number }: Line): Block => {
    const [, marks, title] = (isMarkdown && markdownHeading.exec(text)) || []
    const place = { source: { line: number } }
    return marks && title ? heading(marks.length as 1, words(title), place) : paragraph(words(text), place)
  }
  const blocks = runsOf(lines).map((run): Block => {
    const rows = run.lines.filter((line) => !isRule(line))
    if (run.by === 'bar') return table('', barRows(rows, words))
    if (run.by === 'tab') return table('', tabRows(rows, words))
    return block(run.lines[0]!)
  })
  return document({ title: '', lang: 'zh-CN' }, blocks)
}
