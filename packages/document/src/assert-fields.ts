import { languageTag } from './errors/option-checks'
import { refuse } from './refuse'
import type { Mark } from './tree'
import { mostColumns } from './span-grid'
import { isDay } from './is-day'

export type Loose = { readonly [key: string]: unknown }

/** Levels of nesting that a document, and the data embedded in it, may have. */
export const mostLevels = 100

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = (text: string) => /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u.exec(text)

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value)

const refuseKind = (place: string, [en, zh]: readonly [string, string], value: unknown) =>
  refuse(place, `expected ${en}, got ${kindOf(value)}`, `应为${zh}，实为 ${kindOf(value)}`)

export const assertObject = (value: unknown, place: string): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : refuseKind(place, ['an object', '对象'], value)

export const assertArray = (value: unknown, place: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuseKind(place, ['an array', '列表'], value)

export const assertPrintable = (value: unknown, place: string): string => {
  if (typeof value !== 'string') return refuseKind(place, ['a string', '文字'], value)
  const found = unprintable(value)
  if (!found) return value
  const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return refuse(place, `a character that cannot be printed, U+${code}`, `有不能印的字符 U+${code}`)
}

const isWhole = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER) =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most

const isJson = (value: unknown, levels: number): boolean => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'object' && levels > 0 && Object.values(value).every((part) => isJson(part, levels - 1))
}

const assertMeta = (meta: Loose): void => {
  assertPrintable(meta['title'], 'meta.title')
  if (!languageTag.is(assertPrintable(meta['lang'], 'meta.lang')))
    refuse('meta.lang', 'must be a language tag such as zh-CN', '应为语言标记，如 zh-CN')
  for (const key of ['author', 'subject', 'date', 'pageNumber'])
    if (meta[key] !== undefined) assertPrintable(meta[key], `meta.${key}`)
  if (meta['date'] !== undefined && !isDay(meta['date'] as string))
    refuse('meta.date', 'must be a day written YYYY-MM-DD', '应为日期 YYYY-MM-DD')
  if (meta['embedded'] === undefined) return
  const { name, data } = assertObject(meta['embedded'], 'meta.embedded')
  if (!/^[^/\\]+$/.test(assertPrintable(name, 'meta.embedded.name')))
    refuse('meta.embedded.name', 'must be the name of a file, without a folder', '应为不带文件夹的文件名')
  if (!isJson(data, mostLevels))
    refuse('meta.embedded.data', `must be JSON of at most ${mostLevels} levels`, `应为不超过 ${mostLevels} 层的 JSON`)
}

const assertSeries = (value: unknown, categories: number, place: string): void => {
  const { name, values } = assertObject(value, place)
  assertPrintable(name, `${place}.name`)
  const figures = assertArray(values, `${place}.values`)
  if (figures.length !== categories) refuse(place, 'needs one value a category', '应每类一个数')
  figures.forEach((figure, i) => {
    const at = `${place}.values[${i}]`
    const node = assertObject(figure, at)
    if (node['type'] !== 'number') refuse(at, 'must be a number node', '应为 number 节点')
    assertNumber(node, at)
  })
}

const assertNumber = (node: Loose, place: string): void => {
  if (!Number.isFinite(node['value'])) refuse(place, 'value must be a finite number', 'value 应为有限的数')
  assertPrintable(node['text'], `${place}.text`)
}

const assertRecognised = (value: unknown, place: string): void => {
  const { candidates } = assertObject(value, place)
  assertArray(candidates, `${place}.candidates`).forEach((one, i) => {
    const at = `${place}.candidates[${i}]`
    const { text, vote } = assertObject(one, at)
    if (typeof text !== 'string' || !(Number.isFinite(vote) && (vote as number) >= 0 && (vote as number) <= 1))
      refuse(at, 'must be a text and a vote from 0 to 1', '应为文字和 0 至 1 的 vote')
  })
}

export const assertSource = (value: unknown, place: string): void => {
  const { page, line, path, cell, box, recognised } = assertObject(value, place)
  for (const count of [page, line])
    if (count !== undefined && !isWhole(count, 0))
      refuse(place, 'page and line must be whole numbers ≥ 0', 'page、line 应为大于等于 0 的整数')
  for (const words of [path, cell])
    if (words !== undefined && typeof words !== 'string')
      refuse(place, 'path and cell must be strings', 'path、cell 应为文字')
  if (recognised !== undefined) assertRecognised(recognised, `${place}.recognised`)
  if (box === undefined) return
  const edges = assertArray(box, `${place}.box`)
  if (edges.length !== 4 || !edges.every(Number.isFinite))
    refuse(place, 'box must be four finite numbers', 'box 应为四个有限的数')
}

const marks: readonly Mark[] = ['suspect', 'member', 'error', 'warning', 'note']

/** What a node type asks of its own fields; a type that is not here has none but its children. */
export const assertFields: { readonly [type: string]: (node: Loose, place: string) => void } = {
  document: (node) => assertMeta(assertObject(node['meta'], 'meta')),
  heading: (node, place) => {
    if (!isWhole(node['depth'], 1, 6)) refuse(place, 'depth must be 1 to 6', 'depth 应为 1 至 6')
  },
  paragraph: (node, place) => {
    if (node['part'] !== undefined && !['letterhead', 'number', 'signature'].includes(node['part'] as string))
      refuse(place, 'part must be letterhead, number or signature', 'part 应为 letterhead、number 或 signature')
  },
  list: (node, place) => {
    if (typeof node['ordered'] !== 'boolean')
      refuse(place, 'ordered must be true or false', 'ordered 应为 true 或 false')
    if (node['start'] !== undefined && !isWhole(node['start'], 0))
      refuse(place, 'start must be a whole number ≥ 0', 'start 应为大于等于 0 的整数')
  },
  table: (node, place) => {
    assertPrintable(node['caption'], `${place}.caption`)
    if (!isWhole(node['headRows'], 0))
      refuse(place, 'headRows must be a whole number ≥ 0', 'headRows 应为大于等于 0 的整数')
    if (node['widths'] === undefined) return
    assertArray(node['widths'], `${place}.widths`).forEach((width, i) => {
      if (!Number.isFinite(width) || (width as number) <= 0)
        refuse(`${place}.widths[${i}]`, 'must be a number > 0', '应为大于 0 的数')
    })
  },
  cell: (node, place) => {
    if (node['mark'] !== undefined && !marks.includes(node['mark'] as Mark))
      refuse(place, `mark must be one of ${marks.join(', ')}`, `mark 应为 ${marks.join('、')} 之一`)
    if (node['header'] !== undefined && !['column', 'row', 'group'].includes(node['header'] as string))
      refuse(place, 'header must be column, row or group', 'header 应为 column、row 或 group')
    if (node['rowSpan'] !== undefined && !isWhole(node['rowSpan'], 1))
      refuse(place, 'rowSpan must be a whole number ≥ 1', 'rowSpan 应为大于等于 1 的整数')
    if (node['colSpan'] !== undefined && !isWhole(node['colSpan'], 1, mostColumns))
      refuse(
        place,
        `colSpan must be a whole number from 1 to ${mostColumns}`,
        `colSpan 应为 1 至 ${mostColumns} 的整数`,
      )
  },
  text: (node, place) => {
    assertPrintable(node['value'], `${place}.value`)
    if (node['role'] !== undefined && node['role'] !== 'code') refuse(place, 'role must be code', 'role 应为 code')
  },
  number: assertNumber,
  link: (node, place) => {
    if (typeof node['href'] !== 'string') refuse(place, 'href must be a string', 'href 应为文字')
  },
  chart: (node, place) => {
    if (node['kind'] !== 'bar') refuse(place, 'kind must be bar', 'kind 应为 bar')
    assertPrintable(node['caption'], `${place}.caption`)
    const categories = assertArray(node['categories'], `${place}.categories`)
    categories.forEach((category, i) => assertPrintable(category, `${place}.categories[${i}]`))
    const series = assertArray(node['series'], `${place}.series`)
    if (series.length >= mostColumns)
      refuse(`${place}.series`, `must be fewer than ${mostColumns}`, `应少于 ${mostColumns} 个`)
    series.forEach((one, i) => assertSeries(one, categories.length, `${place}.series[${i}]`))
  },
}
