import type { Document } from '@gxgk/document'
import { document } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { textOf } from '../decode'
import { blocksOf } from './blocks'
import { frontMatterOf } from './front-matter'
import { htmlBlocks } from './html-blocks'
import { inlineReader } from './inline-reader'
import { withJoinedTables } from './joined-tables'
import { inlineTokensOf, tokensOf } from './parser'
import { tableBlocks } from './table-blocks'

const unprintable = /[^\P{Cc}\t]|[\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** In nodes, what each piece of HTML takes by itself, however little is in it. */
const costOfHtml = 20

/**
 * A Markdown text as a document of headings, paragraphs, lists and tables, each with its line; tables may be written as
 * Markdown or as HTML. It knows nothing of reports. Throws `ImportError` beyond a limit.
 */
export const readMarkdown = (input: Uint8Array | string, limits?: Partial<Limits>): Document => {
  const all = limitsOf(limits)
  refuseBeyond('bytes', input.length, all)
  const printed = textOf(input)
    .split(/\r\n|[\n\r]/)
    .map((line) => line.replace(unprintable, ' '))
  const { lines: front, ...meta } = frontMatterOf(printed)
  const lines = withJoinedTables(printed.map((line, i) => (i < front ? '' : line)))
  let nodes = 0
  const count = () => refuseBeyond('nodes', ++nodes, all)
  const cellTokens = inlineTokensOf(count)
  const countHtml = () => {
    for (let cost = 0; cost < costOfHtml; cost++) count()
  }
  const inlinesOf = inlineReader(limits, countHtml)
  const blocks = blocksOf(tokensOf(lines.join('\n'), count), {
    tableBlocks: (from) => tableBlocks(lines, from, (words) => inlinesOf(cellTokens(words), true)),
    inlinesOf,
    htmlBlocks: (html, line) => {
      countHtml()
      return htmlBlocks(html, line, limits)
    },
  })
  return document({ title: '', lang: 'zh-CN', ...meta }, blocks)
}
