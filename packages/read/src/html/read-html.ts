import type { Document } from '@gxgk/document'
import { document } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { textOf } from '../decode'
import { blocksOf } from './blocks-of'
import { pageMeta } from './page-meta'
import { parsePage } from './parse-page'

/**
 * A page as a document of headings, paragraphs, lists and tables, each with the XPath of its element in the tree that
 * browsers make of the page (`/html/body/div[2]/table[1]/tbody[1]/tr[3]/td[2]`, whether `tbody` is written or not). What does not
 * show is left out. It knows nothing of reports. Throws `ImportError` beyond a limit.
 */
export const readHtml = (input: Uint8Array | string, limits?: Partial<Limits>): Document => {
  const all = limitsOf(limits)
  refuseBeyond('bytes', input.length, all)
  // What browsers leave out takes a parser long.
  const parsed = parsePage(textOf(input).replaceAll('\0', ''), all)
  const { page } = parsed
  const { blocks, embedded } = blocksOf(parsed, all)
  return document({ ...pageMeta(page), ...(embedded && { embedded }) }, blocks)
}
