import { ImportError } from './import-error'
import type { FileType } from './file-type'

const heading = /^ {0,3}#{1,6}[ \t]+\S*[\p{L}\p{N}]/u
const dashes = '(?::?-{3,}:?|:-+:?|-+:)'
/** The line below the head of a table; single dashes are blank figures. */
const rule = new RegExp(`^\\|?${dashes}(?:\\|${dashes})*\\|?$`)

/** What pandoc writes around blocks and behind words that have attributes. */
const attributes = /^:{3,} *(?:\{[#.\w]|[A-Za-z])|\]\{(?:[#.][\w-]+[ }]|[\w-]+=")/

/** How many headings, rules of tables and attributes there are, up to so many. */
const marksIn = (head: string, most: number): number => {
  const lines = head.split('\n')
  let found = 0
  for (let i = 0; i < lines.length && found < most; i++)
    if (
      heading.test(lines[i]!) ||
      attributes.test(lines[i]!) ||
      (i > 0 && lines[i - 1]!.includes('|') && rule.test(lines[i]!.replace(/\s/g, '')))
    )
      found++
  return found
}

const isMarkdown = (head: string): boolean => marksIn(head, 1) > 0

/** Tags with which pages begin. */
const pageStart = /^<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|base)\b/i
const blockTag = 'div|p|table|caption|tbody|thead|tr|td|th|h[1-6]|ul|ol|li|section|article|main|center|form|dl'
const inlineTag = 'a|b|i|u|br|hr|em|strong|span|font|img|iframe|o:p'
const blockStart = new RegExp(`^<(?:${blockTag})(?=[\\s>/])`, 'i')
const inlineStart = new RegExp(`^<(?:${inlineTag})(?=[\\s>/])`, 'i')
const anyBlock = new RegExp(`</?(?:${blockTag})(?=[\\s>/])`, 'gi')
const anyTag = new RegExp(`</?(?:${blockTag}|${inlineTag})(?=[\\s>/])`, 'gi')
/** Markdown has no merged cells, so a table in it may be HTML; its paragraphs are not. */
const paragraphTag = /<(?:div|p|h[1-6]|section|article)(?=[\s>])/gi
const htmlTable = /<table(?=[\s>])[^]*?(?:<\/table>|$)/gi
/** Nor are tags alone on their lines, which wrap it. */
const wrapper = /^[ \t]*<\/?(?:div|section|article|main|center)(?:\s[^<>\n]*)?>[ \t]*$/gim

/** So many tags make a page of what begins with words, or with a word in bold; a text that speaks of tags has fewer. */
const fewestTags = 4

const isOften = (pattern: RegExp, head: string) => (head.match(pattern)?.length ?? 0) >= fewestTags

/** Without the comments and the declaration at its beginning. */
const withoutProlog = (head: string): string => {
  let rest = head
  for (const [open, close] of [
    ['<?xml', '?>'],
    ['<!--', '-->'],
  ] as const)
    while (rest.startsWith(open)) {
      const end = rest.indexOf(close)
      rest = end < 0 ? '' : rest.slice(end + close.length).trimStart()
    }
  return rest
}

const isHtml = (head: string): boolean => {
  const start = withoutProlog(head)
  if (pageStart.test(start)) return true
  if (blockStart.test(start)) {
    const words = head.replace(htmlTable, '').replace(wrapper, '')
    const paragraphs = words.match(paragraphTag)?.length ?? 0
    return marksIn(words, paragraphs + 1) <= paragraphs
  }
  return !isMarkdown(head) && isOften(inlineStart.test(start) ? anyTag : anyBlock, head)
}

/** Whether it begins as JSON does; what else begins with a bracket must be JSON as a whole. */
const isJson = (head: string): boolean => {
  if (/^(?:\{\s*["}]|\[\s*[{"])/.test(head)) return true
  if (!/^\[/.test(head)) return false
  try {
    JSON.parse(head)
    return true
  } catch {
    return false
  }
}

/** Lines of names and values, as of a mail, that tell of parts. */
const isMht = (head: string): boolean => {
  if (!/^[\w-]+:/.test(head)) return false
  const headers = head.slice(0, 4096).split(/\r?\n\r?\n/, 1)[0]!
  return /^(?:MIME-Version:|Content-Type: *multipart\/)/im.test(headers)
}

/** The kind of a text, by its beginning. */
export const sniffText = (start: string): FileType => {
  const head = start.replace(/^[\s\uFEFF]+/, '')
  if (isJson(head)) return 'json'
  if (isMht(head)) return 'mht'
  if (isHtml(head)) return 'html'
  if (/^\{\\rtf/.test(head)) throw new ImportError('unsupported', { detail: 'RTF' })
  if (/^<\?xml/.test(head)) throw new ImportError('unsupported', { detail: 'XML' })
  return isMarkdown(head) ? 'markdown' : 'text'
}
