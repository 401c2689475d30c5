import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Embedded, Json, Meta } from '@gxgk/document'
import { attributeOf } from './element'
import type { ChildNode, Element } from './parse-page'
import { plainWords } from './words'

type Parent = DefaultTreeAdapterTypes.ParentNode

const elementsIn = (parent: Parent | undefined): readonly Element[] =>
  parent?.childNodes.filter((node): node is Element => 'tagName' in node) ?? []

const elementIn = (parent: Parent | undefined, name: string): Element | undefined =>
  elementsIn(parent).find(({ tagName }) => tagName === name)

const textIn = (nodes: readonly ChildNode[]): string =>
  nodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('')

/** Names that portals give the day of publication in the head of a page. */
const dayNames = /^(?:pub(?:lish)?[-_]?(?:date|time)|article:published_time|dc(?:terms)?\.(?:date\.)?issued|date)$/i

const dayIn = (text: string): string | undefined => {
  const [, year, month = '', date = ''] = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text) ?? []
  if (year === undefined) return undefined
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : undefined
}

/** What the head of the page says of it: title, language and day of publication. */
export const pageMeta = (page: DefaultTreeAdapterTypes.Document): Meta => {
  const html = elementIn(page, 'html')
  const head = elementIn(html, 'head')
  const lang = html ? (attributeOf(html, 'lang')?.trim() ?? '') : ''
  const days = elementsIn(head).flatMap((element) =>
    element.tagName === 'meta' && dayNames.test(attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '')
      ? (dayIn(attributeOf(element, 'content') ?? '') ?? [])
      : [],
  )
  return {
    title: plainWords(textIn(elementIn(head, 'title')?.childNodes ?? [])),
    lang: /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(lang) ? lang : 'zh-CN',
    ...(days[0] !== undefined && { date: days[0] }),
  }
}

/** Levels of nesting that embedded data may have. */
const mostLevels = 100

const isShallow = (data: unknown, levels: number): boolean =>
  typeof data !== 'object' ||
  data === null ||
  (levels > 0 && Object.values(data).every((part) => isShallow(part, levels - 1)))

/** The data that a `template` of our own pages carries; undefined where they are no JSON. */
export const embeddedIn = (template: Element): Embedded | undefined => {
  if (!('content' in template) || attributeOf(template, 'data-type') !== 'application/json') return undefined
  const name = plainWords(attributeOf(template, 'data-name') ?? '')
  try {
    const data = JSON.parse(textIn((template as DefaultTreeAdapterTypes.Template).content.childNodes)) as Json
    return isShallow(data, mostLevels) && /^[^/\\]+$/.test(name) ? { name, data } : undefined
  } catch {
    return undefined
  }
}
