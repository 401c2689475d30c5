import { defaultTreeAdapter as tree, html, parse, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Parent = DefaultTreeAdapterTypes.ParentNode
export type Element = DefaultTreeAdapterTypes.Element

/** A whole page, or a fragment in the place where a browser would put it, inside a body. */
export const parsed = (source: string): Parent =>
  source.startsWith('<!doctype') ? parse(source) : parseFragment(source)

/** Every element in order, those in a template too. */
export const elementsOf = (root: Parent): readonly Element[] =>
  root.childNodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return []
    const below = 'content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node
    return [node, ...elementsOf(below)]
  })

/** The elements with this tag, as in the parsed page. */
export const named = (root: Parent, tag: string) => elementsOf(root).filter(({ tagName }) => tagName === tag)

export const attributeOf = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** All text below, to the letter. */
export const textOf = (root: Parent): string =>
  root.childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : ''))
    .join('')

/** What a template holds, which is not part of the page. */
export const templateTextOf = (element: Element) => textOf((element as DefaultTreeAdapterTypes.Template).content)

/** The words that a reader sees, in order: not the head, not captions, templates and drawings; `⏎` for a line break. */
export const shownWords = (root: Parent): string =>
  root.childNodes
    .map((node) => {
      if (tree.isTextNode(node)) return node.value
      if (!tree.isElementNode(node) || ['head', 'caption', 'template', 'svg'].includes(node.tagName)) return ''
      return node.tagName === 'br' ? '⏎' : shownWords(node)
    })
    .join('')

/** The words at each place of the grid that a browser makes of a table; a span ends with its thead or tbody. */
export const htmlGrid = (table: Element): readonly (readonly string[])[] =>
  elementsOf(table)
    .filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody')
    .flatMap((group) => {
      const rows = named(group, 'tr')
      const grid: string[][] = rows.map(() => [])
      rows.forEach((row, r) => {
        let column = 0
        for (const cell of elementsOf(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td')) {
          while (grid[r]![column] !== undefined) column++
          for (const line of grid.slice(r, r + Number(attributeOf(cell, 'rowspan') ?? 1)))
            for (let i = 0; i < Number(attributeOf(cell, 'colspan') ?? 1); i++) line[column + i] = shownWords(cell)
        }
      })
      return grid
    })

const isHtml = ({ namespaceURI }: Element) => namespaceURI === html.NS.HTML
const isSvg = ({ namespaceURI }: Element) => namespaceURI === html.NS.SVG

/** Tag → the attributes it may have. The renderer writes nothing else. */
const closed: { readonly [tag: string]: readonly string[] } = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'http-equiv', 'name', 'content'],
  title: [],
  style: [],
  link: ['rel', 'href'],
  body: [],
  article: ['class', 'lang'],
  section: ['id'],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  p: ['id', 'class'],
  ul: [],
  ol: ['start'],
  li: [],
  div: ['class', 'tabindex', 'role', 'aria-label'],
  table: ['id', 'class'],
  caption: [],
  colgroup: [],
  col: ['class'],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'class', 'id', 'rowspan', 'colspan'],
  td: ['class', 'id', 'rowspan', 'colspan'],
  strong: [],
  a: ['href'],
  span: ['class'],
  wbr: [],
  data: ['value'],
  br: [],
  template: ['class', 'data-name', 'data-type'],
  figure: ['class'],
}
const closedSvg: { readonly [tag: string]: readonly string[] } = {
  svg: ['role', 'aria-label', 'aria-hidden', 'width', 'height', 'font-size', 'fill'],
  rect: ['x', 'y', 'width', 'height', 'fill-opacity', 'stroke'],
  line: ['x1', 'x2', 'y1', 'y2', 'stroke', 'stroke-opacity'],
  text: ['class', 'x', 'y', 'dx', 'text-anchor', 'fill-opacity'],
}
const known =
  'gxgk|note|scroll|wide|figure|gxgk-data|w\\d{1,3}|suspect|member|error|warning|code|drawn|letterhead|number|signature|tick'
const classes = new RegExp(`^(?:${known})(?: (?:${known}))*$`)

/** Elements, attributes, classes and addresses in the page that the renderer never writes. */
export const strangersIn = (root: Parent): readonly string[] =>
  elementsOf(root).flatMap((element) => {
    const { tagName, attrs } = element
    const known = isHtml(element) ? closed : isSvg(element) ? closedSvg : {}
    if (!Object.hasOwn(known, tagName)) return [`<${tagName}>`]
    return attrs
      .filter(
        ({ name, value }) =>
          !known[tagName]!.includes(name) ||
          (name === 'class' && !classes.test(value)) ||
          (tagName === 'a' && !/^(?:https?:\/\/|mailto:|#)/i.test(value)),
      )
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`)
  })
