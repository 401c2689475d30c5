import type { Block, Cell, Document, Row, Table } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'

/** A report as a page of HTML. */
type Skin = (document: Document) => string

/** How a page writes the parts of a report. */
interface Style {
  readonly css: string
  readonly table: string
  readonly heading: (html: string, depth: number) => string
  readonly paragraph: (html: string) => string
  readonly cell: (html: string, attributes: string) => string
  readonly frame: (article: string, title: string) => string
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\n', '<br>')

const spans = ({ colSpan, rowSpan }: Cell) =>
  (colSpan ? ` colspan="${colSpan}"` : '') + (rowSpan ? ` rowspan="${rowSpan}"` : '')

const cellHtml = (one: Cell, { cell }: Style) => cell(escaped(plainText(one)), spans(one))

const rowHtml = ({ children }: Row, style: Style) => `<tr>${children.map((one) => cellHtml(one, style)).join('')}</tr>`

const tableHtml = ({ children }: Table, style: Style) =>
  `${style.table}<tbody>\n${children.map((row) => rowHtml(row, style)).join('\n')}\n</tbody></table>`

const blockHtml = (block: Block, style: Style): string => {
  switch (block.type) {
    case 'section':
      return block.children.map((one) => blockHtml(one, style)).join('\n')
    case 'table':
      return tableHtml(block, style)
    case 'heading':
      return style.heading(escaped(plainText(block)), block.depth)
    case 'list':
      return block.children.flatMap((item) => item.children.map((one) => blockHtml(one, style))).join('\n')
    default:
      return style.paragraph(escaped(plainText(block)))
  }
}

const page =
  (style: Style): Skin =>
  ({ meta, children }) => {
    const title = escaped(meta.title)
    const article = children.map((block) => blockHtml(block, style)).join('\n')
    const head = `<meta charset="utf-8"><title>${title}</title><style>${style.css}</style>`
    return `<!DOCTYPE html>\n<html><head>${head}</head><body>\n${style.frame(article, title)}\n</body></html>\n`
  }

const bare: Style = {
  css: '',
  table: '<table>',
  heading: (html, depth) => `<h${depth}>${html}</h${depth}>`,
  paragraph: (html) => `<p>${html}</p>`,
  cell: (html, attributes) => `<td${attributes}>${html}</td>`,
  frame: (article) => article,
}

const run = (html: string, style: string) => `<span style="${style}">${html}</span>`
const indented = (html: string) => `<p class="MsoNormal" style="text-indent:32pt;line-height:28pt">${html}</p>`
const centred = (html: string) => `<p class="MsoNormal" align="center" style="text-align:center">${html}</p>`

const word: Style = {
  css: 'p.MsoNormal{margin:0;text-align:justify} .Section0{width:640px;margin:auto}',
  table:
    '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" width="640" style="border-collapse:collapse;border:none">',
  heading: (html, depth) =>
    depth === 1
      ? centred(`<b>${run(html, 'font-family:方正小标宋简体,serif;font-size:22pt')}</b>`)
      : indented(run(html, 'font-family:黑体,sans-serif;font-size:16pt')),
  paragraph: (html) => indented(run(html, 'font-family:仿宋_GB2312,serif;font-size:16pt')),
  cell: (html, attributes) => {
    const width = html.includes('本年度办理结果') ? ' width="24"' : ''
    const words = run(html === '' ? '&nbsp;' : html, 'font-family:仿宋_GB2312,serif;font-size:10.5pt')
    return `<td valign="center"${width}${attributes} style="border:solid windowtext 1.0pt;padding:0 4pt">${centred(words)}</td>`
  },
  frame: (article) => `<div class="Section0">${article}</div>`,
}

const portal: Style = {
  ...bare,
  css: 'table{border-collapse:collapse;width:100%;font-size:14px} td{border:1px solid #333;text-align:center;padding:4px} #zoom{max-width:900px;margin:auto} .nav li{display:inline;padding:0 8px}',
  table: '<table border="1">',
  heading: (html, depth) => (depth === 1 ? `<h1>${html}</h1>` : `<p><strong>${html}</strong></p>`),
  frame: (article, title) =>
    [
      '<div class="top">某县人民政府门户网站</div>',
      '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw/">政务公开</a></li><li><a href="/fw/">办事服务</a></li></ul>',
      '<p>当前位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</p>',
      '<table class="meta"><tr><td>索引号</td><td>000014349/2025-00017</td><td>主题分类</td><td>政务公开</td></tr>',
      `<tr><td>名称</td><td colspan="3">${title}</td></tr></table>`,
      `<div id="zoom">${article}</div>`,
      '<p>【打印】 【关闭】</p><div class="foot">主办：某县人民政府办公室 联系电话：010-00005678</div>',
    ].join('\n'),
}

/** What our own renderer writes, without the data that it carries. */
const own: Skin = ({ meta: { embedded: _, ...meta }, ...document }) => renderHtml({ ...document, meta })

/** The looks of pages: our own; as saved from Word, each cell a paragraph; tags alone, without borders; a portal's, with its navigation. */
export const skins = { own, word: page(word), bare: page(bare), portal: page(portal) } as const

export type SkinName = keyof typeof skins
