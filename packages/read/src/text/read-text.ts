import type { Block, Document } from '@gxgk/document'
import { document, heading, paragraph, table } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { textOf } from '../decode'
import { bar, barRows } from './bar-rows'
import type { Line } from './line'
import { linesOf, sourceOf } from './line'
import { tabRows } from './tab-rows'
import { withoutFurniture } from './without-furniture'

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
 * A text dump as a document of headings, paragraphs and tables, each with its line, and its page where form feeds part
 * pages. Rows are told by what parts their cells: bars (one cell a line with a closing bar, `a | b | c ||`, Markdown) or
 * tabs. Other lines are paragraphs with the spaces in and before them, because tables are printed by them too.
 * It knows nothing of reports.
 */
export const readText = (input: Uint8Array | string, limits?: Partial<Limits>): Document => {
  const allowed = limitsOf(limits)
  refuseBeyond('bytes', typeof input === 'string' ? input.length : input.byteLength, allowed)
  const { lines, title: pageTitle } = withoutFurniture(
    linesOf(textOf(input), (found) => refuseBeyond('nodes', found, allowed)),
  )
  const isMarkdown = lines.some((line) => isRule(line) || markdownHeading.test(line.text))
  const unescaped = (text: string) => (isMarkdown ? text.replace(escapes, '$1') : text)
  const words = (text: string) => unescaped(text).replaceAll('\t', ' ').trim()
  const block = (line: Line): Block => {
    const [, marks, title] = (isMarkdown && markdownHeading.exec(line.text)) || []
    const place = { source: sourceOf(line) }
    if (marks && title) return heading(marks.length as 1, words(title), place)
    return paragraph(unescaped(line.text).replace(/^\t+/, '').replaceAll('\t', ' ').trimEnd(), place)
  }
  let cells = 0
  const blocks = runsOf(lines).map((run): Block => {
    if (run.by === undefined) return block(run.lines[0]!)
    const own = run.lines.filter((line) => !isRule(line))
    const rows = run.by === 'bar' ? barRows(own, words) : tabRows(own, words)
    for (const { children } of rows) refuseBeyond('nodes', (cells += children.length), allowed)
    return table('', rows)
  })
  return document({ title: pageTitle, lang: 'zh-CN' }, blocks)
}
