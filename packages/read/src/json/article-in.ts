import type { Json } from '@gxgk/document'
import { dayIn } from '../day-in'

/** A text in data, and where it stands: `$.data[0].content`. */
export interface Article {
  readonly text: string
  readonly path: string
  /** The longest part of the data around it that names it. */
  readonly title: string | undefined
  readonly date: string | undefined
}

type Fields = { readonly [key: string]: Json }

const isFields = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What this project writes: its strings are parts of the data. */
const isOwn = (value: Json): boolean =>
  isFields(value) ? 'form' in value && 'year' in value : Array.isArray(value) && value.some(isOwn)

const tags = /<(?:table|td|p|div|h[1-6]|br|span)(?=[\s/>])/gi
const escapedTags = /&(?:amp;){0,3}lt;(?:table|td|p|div|h[1-6]|br|span)(?=[\s/]|&(?:amp;){0,3}gt;)/gi
const fewestTags = 3
/** A text without tags is an article if it has lines, some of which part cells or are headings. */
const rows = /^(?:.*[\t|｜│].*|#{1,6} .*|[一二三四五六]、.*)$/gm
const fewestRows = 3

const isArticle = (text: string): boolean => {
  if (text.length < 20) return false
  const found = [tags, escapedTags].some((pattern) => (text.match(pattern)?.length ?? 0) >= fewestTags)
  return found || (text.includes('\n') && (text.match(rows)?.length ?? 0) >= fewestRows)
}

const names = /^(?:title|doc_?title|info_?title|article_?title|name|subject|标题)$/i
const days =
  /^(?:pub(?:lish)?_?(?:date|time)|release_?(?:date|time)|issue_?date|date|create_?(?:date|time)|发布日期|发布时间)$/i

const fieldIn = (fields: Fields, name: RegExp): string | undefined => {
  const found = Object.entries(fields).find(
    ([key, value]) => name.test(key) && typeof value === 'string' && value.trim() !== '',
  )
  return found && String(found[1])
}

const stepOf = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`)

/** So often may data be a text in other data. */
const mostWrapped = 2

/**
 * The longest text in data that is an article, as portals send them, also where the data that hold it are a text themselves,
 * which `parse` reads (undefined where it is none); undefined in data of this project.
 */
export const articleIn = (data: Json, parse: (text: string) => Json | undefined): Article | undefined => {
  if (isOwn(data)) return undefined
  let best: Article | undefined
  let wrapped = 0
  const look = (value: Json, path: string, title: string | undefined, date: string | undefined): void => {
    if (typeof value === 'string') {
      const inner = wrapped < mostWrapped && /^\s*[[{]/.test(value) ? parse(value) : undefined
      if (inner !== undefined && !isOwn(inner)) {
        wrapped++
        look(inner, path, title, date)
        wrapped--
      } else if (value.length > (best?.text.length ?? 0) && isArticle(value)) best = { text: value, path, title, date }
    } else if (Array.isArray(value)) value.forEach((one: Json, i) => look(one, `${path}[${i}]`, title, date))
    else if (isFields(value)) {
      const [ownTitle, ownDate] = [fieldIn(value, names), fieldIn(value, days)]
      for (const [key, one] of Object.entries(value))
        look(one, path + stepOf(key), ownTitle ?? title, (ownDate && dayIn(ownDate)) ?? date)
    }
  }
  look(data, '$', undefined, undefined)
  return best
}
