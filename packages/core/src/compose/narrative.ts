import type { Block, Inline, Item, Row } from '@gxgk/document'
import {
  cell,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  row,
  safeHref,
  strong,
  table,
  text,
} from '@gxgk/document'
import MarkdownIt from 'markdown-it'

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

// Chinese texts indent by spaces, which must not turn them into code; a line end is meant as one; `[注]:…` is a note, not a definition.
const options = { html: false, linkify: false, breaks: true }
const left = ['code', 'hr', 'reference']
const markdown = /* @__PURE__ */ new MarkdownIt(options).disable(left)
/** For texts of more levels than a document can have, all but in one line. */
const withoutLevels = /* @__PURE__ */ new MarkdownIt(options).disable([...left, 'list', 'blockquote'])

/** Levels of lists and quotes that are kept, and columns of a table; what goes beyond is no text that anyone wrote to be read. */
const mostLevels = 40
const mostColumns = 60

/** Reads tokens one after another; `until` names the token that closes what is being read. */
class Reader {
  private at = 0
  constructor(private readonly tokens: readonly Token[]) {}

  next(until?: string): Token | undefined {
    const token = this.tokens[this.at++]
    return token === undefined || token.type === until ? undefined : token
  }
}

/** Character references can name what no one can print. */
// eslint-disable-next-line no-control-regex -- control characters are what is replaced
const unprintable = /[\u0000-\u001f\u007f-\u00a0\ufffe\uffff]|\p{Surrogate}/gu

const words = (value: string): readonly Inline[] => {
  const printed = value.replace(unprintable, ' ')
  return printed === '' ? [] : [text(printed)]
}

/** One by one: a long text has more than can be the arguments of one call. */
const addTo = <T>(found: T[], more: readonly T[]): void => {
  for (const one of more) found.push(one)
}

const lines = (value: string): readonly Inline[] =>
  value
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((one, i) => [...(i > 0 ? [lineBreak()] : []), ...words(one)])

/** What is open, and what is found in it so far; what makes no node of its own is found in what is around it. */
interface Open {
  readonly found: Inline[]
  readonly made?: (inside: readonly Inline[]) => Inline
}

/** The words of a line. Emphasis may stand in emphasis a thousand times over: no function calls itself here. */
const contentOf = (token: Token | undefined): readonly Inline[] => {
  const open: Open[] = [{ found: [] }]
  let [strongs, links] = [0, 0]
  const begin = (made: Open['made'] | false) => open.push(made ? { found: [], made } : { found: open.at(-1)!.found })
  const end = () => {
    const { found, made } = open.pop()!
    if (made) open.at(-1)!.found.push(made(found))
  }
  for (const one of token?.children ?? []) {
    const { found } = open.at(-1)!
    if (one.type === 'softbreak' || one.type === 'hardbreak') found.push(lineBreak())
    else if (one.type === 'strong_open') begin(strongs++ === 0 && strong)
    else if (one.type === 'strong_close') {
      strongs--
      end()
    } else if (one.type === 'link_open') {
      const href = safeHref(String(one.attrGet('href') ?? ''))
      begin(href !== undefined && ((inside) => link(href, inside)))
      links++
    } else if (one.type === 'link_close') {
      links--
      end()
    } else if (one.type === 'image') {
      const href = safeHref(String(one.attrGet('src') ?? ''))
      // A picture in a link keeps its words: a link cannot stand in a link.
      if (href && links === 0) found.push(link(href, one.content || href))
      else addTo(found, words(one.content))
    }
    // Of `5*3*2` the stars are words; the tree has no other emphasis that they could be.
    else addTo(found, words(one.content === '' ? one.markup : one.content))
  }
  return open[0]!.found
}

const items = (reader: Reader, until: string): readonly Item[] => {
  const found: Item[] = []
  while (reader.next(until)) found.push(item(blocks(reader, 'list_item_close')))
  return found
}

const tableRows = (reader: Reader): { readonly head: number; readonly rows: readonly Row[] } => {
  const rows: Row[] = []
  let head = 0
  let cells: ReturnType<typeof cell>[] = []
  for (let token = reader.next('table_close'); token; token = reader.next('table_close')) {
    if (token.type === 'th_open' || token.type === 'td_open')
      cells.push(cell(contentOf(reader.next()), token.type === 'th_open' ? { header: 'column' } : {}))
    if (token.type === 'tr_close') {
      rows.push(row(cells))
      cells = []
    }
    if (token.type === 'thead_close') head = rows.length
  }
  return { head, rows }
}

const inParagraphs = ({ children }: Row): readonly Block[] => children.map((one) => paragraph(one.children))

const blocks = (reader: Reader, until?: string): readonly Block[] => {
  const found: Block[] = []
  for (let token = reader.next(until); token; token = reader.next(until)) {
    if (token.type === 'inline') found.push(paragraph(contentOf(token)))
    else if (token.type === 'heading_open') {
      // The sections of the report have depth 2, so a narrative's own headings begin at 3.
      found.push(heading(Math.min(6, 2 + Number(token.tag.slice(1))) as 3 | 4 | 5 | 6, contentOf(reader.next())))
      reader.next()
    } else if (token.type === 'bullet_list_open') found.push(list(items(reader, 'bullet_list_close')))
    else if (token.type === 'ordered_list_open')
      found.push(
        list(items(reader, 'ordered_list_close'), { ordered: true, start: Number(token.attrGet('start') ?? 1) }),
      )
    else if (token.type === 'blockquote_open') addTo(found, blocks(reader, 'blockquote_close'))
    else if (token.type === 'fence') found.push(paragraph(lines(token.content)))
    else if (token.type === 'table_open') {
      const { head, rows } = tableRows(reader)
      const wide = rows.some(({ children }) => children.length > mostColumns)
      addTo(found, wide ? rows.flatMap(inParagraphs) : [table('', rows, { headRows: head })])
    }
  }
  return found.filter((block) => block.type !== 'paragraph' || block.children.length > 0)
}

/** The Markdown of a narrative as blocks of the document tree; markup that the tree does not have keeps its words. */
export const narrativeBlocks = (source: string): readonly Block[] => {
  const tokens = markdown.parse(source, {})
  const deep = tokens.some(({ level }) => level > mostLevels)
  return blocks(new Reader(deep ? withoutLevels.parse(source, {}) : tokens))
}

/** One sentence of a narrative as words, links and strong words; what would make a block of it stays as it is written. */
export const sentenceInlines = (source: string): readonly Inline[] => contentOf(markdown.parseInline(source, {})[0])
