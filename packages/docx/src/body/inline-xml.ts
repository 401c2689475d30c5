import type { Inline } from '@gxgk/document'
import { safeHref } from '@gxgk/document'
import { element, escapeXml, valued } from '../xml'
import { bookmarkName } from './bookmark'
import type { Context, InlinesXml, Look } from './context'

const linkColor = '1F4E79'

/** The properties of a run, in the order of the schema. */
const lookXml = ({ bold, linked }: Look): string => {
  const inside =
    (bold ? '<w:b/>' : '') + (linked ? valued('color', linkColor) : '') + (linked ? valued('u', 'single') : '')
  return inside === '' ? '' : element('w:rPr', {}, inside)
}

/** A run of text; a tab or the end of a line in it is an element of its own. */
export const runXml = (text: string, look: Look = {}): string => {
  if (text === '') return ''
  const pieces = text.split(/([\t\n])/).map((piece) => {
    if (piece === '\t') return '<w:tab/>'
    if (piece === '\n') return '<w:br/>'
    return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`
  })
  return `<w:r>${lookXml(look)}${pieces.join('')}</w:r>`
}

const inlineXml = (node: Inline, context: Context, look: Look): string => {
  switch (node.type) {
    case 'text':
      return runXml(node.value, look)
    case 'number':
      return runXml(node.text, look)
    case 'break':
      return '<w:r><w:br/></w:r>'
    case 'strong':
      return inlinesXml(node.children, context, { ...look, bold: true })
    case 'link': {
      const href = safeHref(node.href)
      if (href === undefined) return inlinesXml(node.children, context, look)
      const inside = inlinesXml(node.children, context, { ...look, linked: true })
      const target = href.startsWith('#')
        ? { 'w:anchor': bookmarkName(href.slice(1)) }
        : { 'r:id': `link${context.links.push(href)}` }
      return element('w:hyperlink', target, inside)
    }
  }
}

export const inlinesXml: InlinesXml = (nodes, context, look = {}) =>
  nodes.map((node) => inlineXml(node, context, look)).join('')

/** What is inside, under the bookmark of the ref. */
export const bookmarked = (ref: string | undefined, inside: string, context: Context): string => {
  if (ref === undefined) return inside
  const id = context.bookmarks++
  return (
    element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmarkName(ref) }) +
    inside +
    element('w:bookmarkEnd', { 'w:id': id })
  )
}

/** A paragraph of a style; `properties` are those that come after the style in the schema. */
export const paragraphXml = (style: string | undefined, inside: string, properties = ''): string => {
  const all = (style === undefined ? '' : valued('pStyle', style)) + properties
  return `<w:p>${all === '' ? '' : element('w:pPr', {}, all)}${inside}</w:p>`
}
