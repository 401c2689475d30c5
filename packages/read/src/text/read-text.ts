import type { Document } from '@gxgk/document'
import { document } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { textOf } from '../decode'
import { workOf } from '../work'
import { linesOf } from './line'
import { textBlocks } from './text-blocks'
import { unfolded } from './unfolded'
import { withoutFurniture } from './without-furniture'

/** In nodes: what a line, in which tables are looked for, and a cell take. */
const costOfLine = 3
const costOfCell = 2

/**
 * A text dump as a document of headings, paragraphs and tables, each with its line, and its page where form feeds part
 * pages. Tables are told by what parts their cells: bars (one cell a line with a closing bar, `a | b | c ||`, Markdown), tabs
 * (copied from a browser or a spreadsheet), frames and dashes drawn around them. Other lines are paragraphs with the spaces
 * in and before them, because tables are printed by them too. It knows nothing of reports.
 */
export const readText = (input: Uint8Array | string, limits?: Partial<Limits>): Document => {
  const allowed = limitsOf(limits)
  refuseBeyond('bytes', typeof input === 'string' ? input.length : input.byteLength, allowed)
  const text = textOf(input)
  const { letters, nodes } = workOf(allowed)
  letters(text.length)
  const { lines, title } = withoutFurniture(unfolded(linesOf(text, (more) => nodes(more * costOfLine))))
  const blocks = textBlocks(lines, (cells) => nodes(cells * costOfCell))
  return document({ title, lang: 'zh-CN' }, blocks)
}
