import type { Document } from '@gxgk/document'
import { document } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { textOf } from '../decode'
import { linesOf } from './line'
import { textBlocks } from './text-blocks'
import { withoutFurniture } from './without-furniture'

/**
 * A text dump as a document of headings, paragraphs and tables, each with its line, and its page where form feeds part
 * pages. Tables are told by what parts their cells: bars (one cell a line with a closing bar, `a | b | c ||`, Markdown), tabs
 * (copied from a browser or a spreadsheet), frames and dashes drawn around them. Other lines are paragraphs with the spaces
 * in and before them, because tables are printed by them too. It knows nothing of reports.
 */
export const readText = (input: Uint8Array | string, limits?: Partial<Limits>): Document => {
  const allowed = limitsOf(limits)
  refuseBeyond('bytes', typeof input === 'string' ? input.length : input.byteLength, allowed)
  const all = linesOf(textOf(input), (found) => refuseBeyond('nodes', found, allowed))
  const { lines, title } = withoutFurniture(all)
  let cells = 0
  const blocks = textBlocks(lines, (more) => refuseBeyond('nodes', (cells += more), allowed))
  return document({ title, lang: 'zh-CN' }, blocks)
}
