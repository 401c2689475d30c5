import type { Block, Cell, Document, Inline, Row, Table } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import type { Random } from '../random'
import { pick } from '../random'
import { gbkBytes } from './gbk'
import type { Shape } from './shape'

/** How a page writes the same things. */
interface Style {
  readonly paragraph: (html: string) => string
  readonly heading: (html: string, depth: number) => string
  /** What stands in a cell. */
  readonly words: (text: string, random: Random) => string
  readonly table: string
  readonly cell: (one: Cell, random: Random) => { readonly tag: 'td' | 'th'; readonly attributes: string }
  readonly endOfCell: (tag: string, random: Random) => string
  readonly endOfRow: (random: Random) => string
}

const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\n', '<br>')

const td = { tag: 'td', attributes: '' } as const

/** What stands beside a figure and is none: what was there before, struck, or the mark of a note. */
const beside = (text: string, random: Random): string => {
  if (!/^\d+$/.test(text) || random() > 0.01) return escaped(text)
  return pick(random, [`<s>5</s>${text}`, `${text}<sup>1</sup>`, `<del>12</del>${text}`, `${text}<sup>①</sup>`])
}

const plain: Style = {
  paragraph: (html) => `<p>${html}</p>`,
  heading: (html, depth) => `<h${depth}>${html}</h${depth}>`,
  words: beside,
  table: '<table border="1">',
  cell: (one) => (one.header ? { tag: 'th', attributes: '' } : td),
  endOfCell: (tag) => `</${tag}>`,
  endOfRow: () => '</tr>',
}

const font = "font-family:仿宋;mso-hansi-font-family:'Times New Roman';font-size:10.5pt"

/** Runs of Word: each word or figure in spans of its own. */
const runs = (text: string, random: Random): string => {
  const cut = text.length > 2 && random() < 0.4 ? 1 + Math.floor(random() * (text.length - 1)) : text.length
  return [text.slice(0, cut), text.slice(cut)]
    .filter((part) => part !== '')
    .map((part) => `<span ${/^[\d.]+$/.test(part) ? 'lang=EN-US ' : ''}style="${font}">${escaped(part)}</span>`)
    .join('')
}

const wordParagraph = (html: string) =>
  `<p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'>${html}<span lang=EN-US><o:p></o:p></span></p>`

const word: Style = {
  paragraph: (html) => `<p class="MsoNormal" style="text-indent:32pt;line-height:28pt">${html}</p>`,
  heading: (html) =>
    `<p class="MsoNormal" style="text-indent:32pt"><b><span style="font-family:黑体">${html}</span></b></p>`,
  words: (text, random) =>
    text === ''
      ? wordParagraph(pick(random, ['', '<span lang=EN-US>&nbsp;</span>']))
      : text
          .split('\n')
          .map((line) => wordParagraph(runs(line, random)))
          .join('\n  '),
  table:
    '<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style="border-collapse:collapse;mso-yfti-tbllook:1184">',
  cell: (_, random) => ({
    tag: 'td',
    attributes: ` width=${30 + Math.floor(random() * 90)} valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'`,
  }),
  endOfCell: (tag) => `</${tag}>`,
  endOfRow: () => '</tr>',
}

const careless: Style = {
  ...plain,
  paragraph: (html) => `<div>　　${html}</div>`,
  heading: (html) => `<p><strong>${html}</strong>`,
  words: (text, random) =>
    pick(random, [
      escaped(text),
      ` ${escaped(text)}\n`,
      `<div align="center">${escaped(text)}</div>`,
      `<font size=2>${escaped(text)}</font>`,
    ]),
  table: '<TABLE width="100%">',
  cell: () => td,
  endOfCell: (tag, random) => pick(random, ['', `</${tag}>`, '</th>', '\n']),
  endOfRow: (random) => pick(random, ['', '</tr>']),
}

const rowHtml = ({ children }: Row, style: Style, random: Random): string =>
  `<tr>${children
    .map((one) => {
      const { tag, attributes } = style.cell(one, random)
      const spans = (one.rowSpan ? ` rowspan="${one.rowSpan}"` : '') + (one.colSpan ? ` colspan=${one.colSpan}` : '')
      return `<${tag}${attributes}${spans}>${style.words(plainText(one), random)}${style.endOfCell(tag, random)}`
    })
    .join('')}${style.endOfRow(random)}`

const tableHtml = ({ children }: Table, style: Style, random: Random): string =>
  `${style.table}\n<tbody>\n${children.map((row) => rowHtml(row, style, random)).join('\n')}\n</tbody></table>`

const inlineHtml = (inlines: readonly Inline[]): string =>
  inlines
    .map((one): string => {
      if (one.type === 'link') return `<a href="${escaped(one.href)}" target="_blank">${inlineHtml(one.children)}</a>`
      if (one.type === 'strong') return `<strong>${inlineHtml(one.children)}</strong>`
      return escaped(plainText(one))
    })
    .join('')

const blockHtml = (block: Block, style: Style, random: Random): string => {
  switch (block.type) {
    case 'section':
      return block.children.map((one) => blockHtml(one, style, random)).join('\n')
    case 'table':
      return tableHtml(block, style, random)
    case 'heading':
      return style.heading(inlineHtml(block.children), block.depth)
    case 'list': {
      const items = block.children.map((one) => one.children.map((own) => blockHtml(own, plain, random)).join(''))
      return `<ul class="nav">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    }
    case 'paragraph':
    case 'note':
      return style.paragraph(inlineHtml(block.children))
    default:
      return ''
  }
}

const script = `<script>var total = 35; document.write("<table><tr><td>行政许可</td><td>99</td></tr></table>")</script>`
const css = '<style>td{border:1px solid #000} /* 规章 | 1 | 2 | 3 */</style>'

/** The page around the article. */
const frames: readonly ((article: string, title: string) => string)[] = [
  (article, title) => `<!DOCTYPE html><html><head><title>${title}</title>${css}</head><body>${article}</body></html>`,
  (article, title) =>
    `<html><head><title>${title}-某县人民政府网</title>${script}</head><body><div class="header">某县人民政府网</div>` +
    `<div class="wrap"><div id="zoom">${article}</div></div>${script}<div class="footer">版权所有 备00000001号</div></body></html>`,
  (article, title) =>
    `<html><head>${css}<title>${title}</title></head><body><table width=1000><tr><td colspan=2>某县人民政府</td></tr>` +
    `<tr><td width=200><table><tr><td><a href="/">首页</a></td></tr><tr><td>政务公开</td></tr></table></td>` +
    `<td><table class=content><tr><td>${article}</td></tr></table></td></tr><tr><td colspan=2>联系电话：0000-1234567</td></tr></table></body></html>`,
  (article) => `<div class="TRS_Editor">${article}</div>`,
]

const withCharset = (html: string, charset: string) => html.replace('<head>', `<head><meta charset="${charset}">`)

const encoded = (html: string, random: Random): string | Uint8Array =>
  pick(random, [
    () => html,
    () => new TextEncoder().encode(html),
    () => new TextEncoder().encode(withCharset(html, 'utf-8')),
    () => new TextEncoder().encode(`\ufeff${html}`),
    () => gbkBytes(withCharset(html, 'gb2312')),
    () => gbkBytes(html),
  ])()

const page = (name: string, style: Style): Shape => ({
  name,
  type: 'html',
  weight: 2,
  print: ({ meta, children }: Document, random) => {
    const article = children.map((block) => blockHtml(block, style, random)).join('\n')
    return encoded(pick(random, frames)(article, escaped(meta.title)), random)
  },
})

export const htmlShapes: readonly Shape[] = [
  page('网页', plain),
  page('网页：Word 粘贴', word),
  page('网页：缺结束标签', careless),
]
