import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Embedded, Json, Meta } from '@gxgk/document'
import { dayIn } from '../day-in'
import { unreadableData } from '../unreadable-data'
import { attributeOf, hasClass } from './element'
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

/** Whether our own pages carry data in this. An element so called in a formula or a drawing is none that carries anything. */
export const carriesData = (element: Element): element is DefaultTreeAdapterTypes.Template =>
  element.tagName === 'template' && 'content' in element && hasClass(element, 'gxgk-data')

/** The data that a `template` of our own pages carries; where they cannot be read, as the text that stands there. */
export const embeddedIn = (template: DefaultTreeAdapterTypes.Template): Embedded => {
  const name = plainWords(attributeOf(template, 'data-name') ?? '')
  const text = textIn(template.content.childNodes)
  if (attributeOf(template, 'data-type') !== 'application/json' || !/^[^/\\]+$/.test(name))
    return unreadableData(name, text)
  try {
    const data = JSON.parse(text) as Json
    return isShallow(data, mostLevels) ? { name, data } : unreadableData(name, text)
  } catch {
    return unreadableData(name, text)
  }
}
