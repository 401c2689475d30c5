import type { Document } from '@gxgk/document'
import { document } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { textOf } from '../decode'
import { workOf } from '../work'
import { linesOf as textLinesOf } from '../text/line'
import { textBlocks } from '../text/text-blocks'
import { withoutAttributes, withoutBlockFences } from './attributes'
import { barTables } from './bar-tables'
import { blocksOf } from './blocks'
import { frontMatterOf } from './front-matter'
import { htmlBlocks } from './html-blocks'
import { inlineReader } from './inline-reader'
import { withJoinedTables } from './joined-tables'
import { withLatexTables } from './latex-tables'
import { openLines } from './open-lines'
import { inlineTokensOf, tokensOf } from './parser'
import { linesOf } from './source-line'
import { withTablesApart } from './tables-apart'
import { withOpenWrappers } from './wrappers'

const unprintable = /[^\P{Cc}\t]|[\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** In nodes, what a token of the parser takes, which holds more than a node, … */
const costOfToken = 3
/** … and what each piece of HTML takes by itself, however little is in it. */
const costOfHtml = 40

/**
 * A Markdown text as a document of headings, paragraphs, lists and tables, each with its line; tables may be written with
 * bars, drawn with frames or dashes, or be HTML. It knows nothing of reports. Throws `ImportError` beyond a limit.
 */
export const readMarkdown = (input: Uint8Array | string, limits?: Partial<Limits>): Document => {
  const all = limitsOf(limits)
  refuseBeyond('bytes', input.length, all)
  const work = workOf(all)
  const text = textOf(input)
  work.letters(text.length)
  const printed = withLatexTables(text.split(/\r\n|[\n\r]/).map((line) => line.replace(unprintable, ' ')))
  const { lines: front, ...meta } = frontMatterOf(printed)
  const count = () => work.nodes(costOfToken)
  const cellTokens = inlineTokensOf(count)
  const countHtml = () => work.nodes(costOfHtml)
  const inlinesOf = inlineReader(limits, countHtml)
  const inlines = (text: string) => {
    count()
    return inlinesOf(cellTokens(withoutAttributes(text)), true)
  }
  const own = linesOf(printed.map((line, i) => (i < front ? '' : line)))
  const joined = withJoinedTables(own)
  const unfenced = withoutBlockFences(joined, openLines(joined))
  const { lines, tables } = withTablesApart(withOpenWrappers(unfenced), inlines)
  const numberOf = (line: number) => lines[line]?.number ?? 1
  const numbersOf = (from: number, to: number) => lines.slice(from, to).map(({ number }) => number)
  const html = (text: string, from: number, to: number) => {
    countHtml()
    return text.trim() === '' ? [] : htmlBlocks(text, [numberOf(from), ...numbersOf(from + 1, to)], limits)
  }
  const blocks = blocksOf(tokensOf(withoutAttributes(lines.map((line) => line.printed).join('\n')), count), {
    numberOf,
    inlinesOf,
    tableBlocks: ([from, to]) => barTables(lines.slice(from, to), inlines, true),
    htmlBlocks: (text, [from, to]) => {
      const apart: number[] = []
      for (let line = from; line < to; line++) if (tables.has(line)) apart.push(line)
      if (apart.length === 0) return html(text, from, to)
      const textOfLines = (a: number, b: number) =>
        lines
          .slice(a, b)
          .map((line) => line.printed)
          .join('\n')
      return [...apart, to].flatMap((line, i) => {
        const start = i === 0 ? from : apart[i - 1]! + 1
        return [...html(textOfLines(start, line), start, line), ...(tables.get(line) ?? [])]
      })
    },
    textBlocks: (text, line) => {
      const found = textLinesOf(text.replaceAll('\f', ' '), count).map((one) => ({
        ...one,
        number: numberOf(line + one.number - 1),
      }))
      return textBlocks(found, work.nodes)
    },
  })
  return document({ title: '', lang: 'zh-CN', ...meta }, blocks)
}
