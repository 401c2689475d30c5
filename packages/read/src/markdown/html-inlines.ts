import type { Inline } from '@gxgk/document'
import { readHtml } from '../html/read-html'
import { inOneLine } from '../html/table-blocks'
import type { Limits } from '../limits'
import { withRaisedNotes } from './note-marks'
import type { Token } from './parser'

const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => entities[sign]!)

const tags: { readonly [type: string]: string } = {
  softbreak: '<br>',
  hardbreak: '<br>',
  strong_open: '<strong>',
  strong_close: '</strong>',
  s_open: '<s>',
  s_close: '</s>',
  link_close: '</a>',
}

const htmlOf = (token: Token): string => {
  const { type, content } = token
  const named = (name: string) => escaped(String(token.attrGet(name) ?? ''))
  if (type === 'html_inline') return content
  if (type === 'link_open') return `<a href="${named('href')}">`
  if (type === 'image') return `<img alt="${escaped(content)}">`
  return tags[type] ?? escaped(type === 'text' ? withRaisedNotes(content) : content)
}

/** The inline nodes of tokens with HTML among them, as they show in a line or in a cell of a table. */
export const htmlInlines = (
  tokens: readonly Token[],
  isInCell: boolean,
  limits: Partial<Limits> | undefined,
): readonly Inline[] => {
  const html = tokens.map(htmlOf).join('')
  if (!isInCell) return inOneLine(readHtml(`<!doctype html>${html}`, limits).children)
  // Beside another cell; alone it would be taken for what lays out a page.
  const { children } = readHtml(`<!doctype html><table><tr><td>-<td>${html}</table>`, limits)
  const [only, ...others] = children
  if (only?.type === 'table' && others.length === 0) return only.children[0]?.children[1]?.children ?? []
  return inOneLine(children).slice(1)
}
