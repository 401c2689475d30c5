import type { Handlers, Node } from '@gxgk/document'
import { chartTable, handle, safeHref } from '@gxgk/document'
import { chartSvg } from './chart-svg'
import { attribute, escapeHtml } from './escape-html'
import { tableHtml } from './table-html'

const inside = (nodes: readonly Node[]): string => {
  let html = ''
  for (const node of nodes) html += nodeHtml(node)
  return html
}

// A list, so that no other depth than these can become a tag.
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

const handlers: Handlers<string> = {
  document: ({ children }) => inside(children),
  section: ({ ref, children }) => `<section${attribute('id', ref)}>\n${inside(children)}</section>\n`,
  heading: ({ depth, ref, children }) => {
    const tag = headings[depth - 1] ?? 'h6'
    // Between two texts that stand side by side a line may end.
    const parted = children.map((child, i) =>
      child.type === 'text' && children[i - 1]?.type === 'text' ? `<wbr>${nodeHtml(child)}` : nodeHtml(child),
    )
    return `<${tag}${attribute('id', ref)}>${parted.join('')}</${tag}>\n`
  },
  paragraph: ({ ref, part, children }) =>
    `<p${attribute('class', part)}${attribute('id', ref)}>${inside(children)}</p>\n`,
  list: ({ ordered, start = 1, children }) =>
    ordered
      ? `<ol${start === 1 ? '' : attribute('start', start)}>\n${inside(children)}</ol>\n`
      : `<ul>\n${inside(children)}</ul>\n`,
  item: ({ children }) => `<li>\n${inside(children)}</li>\n`,
  table: (node) => tableHtml(node, (cell) => nodeHtml(cell)),
  row: ({ children }) => inside(children),
  cell: ({ children }) => inside(children),
  note: ({ children }) => `<p class="note">${inside(children)}</p>\n`,
  // The drawing shows every figure; the table is for those who cannot see it.
  chart: (node) => {
    const drawing = chartSvg(node)
    return `<figure${drawing ? ' class="drawn"' : ''}>\n${drawing}${nodeHtml(chartTable(node))}</figure>\n`
  },
  text: ({ value, role }) => (role ? `<span class="code">${escapeHtml(value)}</span>` : escapeHtml(value)),
  strong: ({ children }) => `<strong>${inside(children)}</strong>`,
  link: ({ href, children }) => {
    const safe = safeHref(href)
    return safe === undefined ? inside(children) : `<a${attribute('href', safe)}>${inside(children)}</a>`
  },
  number: ({ value, text }) =>
    text === String(value) ? escapeHtml(text) : `<data${attribute('value', value)}>${escapeHtml(text)}</data>`,
  break: () => '<br>',
}

/** The node and all below it as HTML, block by block on lines of their own. */
export const nodeHtml = (node: Node): string => handle(handlers, node, undefined)
