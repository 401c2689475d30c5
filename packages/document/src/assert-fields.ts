import { refuse } from './refuse'
import { mostColumns } from './span-grid'

export type Loose = { readonly [key: string]: unknown }

/** Levels of nesting that a document, and the data embedded in it, may have. */
export const mostLevels = 100

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value)

export const assertObject = (value: unknown, place: string): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : refuse(place, `expected an object, got ${kindOf(value)}`)

export const assertArray = (value: unknown, place: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(place, `expected an array, got ${kindOf(value)}`)

export const assertPrintable = (value: unknown, place: string): string => {
  if (typeof value !== 'string') return refuse(place, `expected a string, got ${kindOf(value)}`)
  const found = unprintable.exec(value)
  if (!found) return value
  const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return refuse(place, `a character that cannot be printed, U+${code}`)
}

const isWhole = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER) =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString() === `${text}T00:00:00.000Z`
}

const isJson = (value: unknown, levels: number): boolean => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'object' && levels > 0 && Object.values(value).every((part) => isJson(part, levels - 1))
}

const assertMeta = (meta: Loose): void => {
  assertPrintable(meta['title'], 'meta.title')
  if (!/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(assertPrintable(meta['lang'], 'meta.lang')))
    refuse('meta.lang', 'must be a language tag such as zh-CN')
  for (const key of ['author', 'subject', 'date', 'pageNumber'])
    if (meta[key] !== undefined) assertPrintable(meta[key], `meta.${key}`)
  if (meta['date'] !== undefined && !isDay(meta['date'] as string))
    refuse('meta.date', 'must be a day written YYYY-MM-DD')
  if (meta['embedded'] === undefined) return
  const { name, data } = assertObject(meta['embedded'], 'meta.embedded')
  if (!/^[^/\\]+$/.test(assertPrintable(name, 'meta.embedded.name')))
    refuse('meta.embedded.name', 'must be the name of a file, without a folder')
  if (!isJson(data, mostLevels)) refuse('meta.embedded.data', `must be JSON of at most ${mostLevels} levels`)
}

const assertSeries = (value: unknown, categories: number, place: string): void => {
  const { name, values } = assertObject(value, place)
  assertPrintable(name, `${place}.name`)
  const figures = assertArray(values, `${place}.values`)
  if (figures.length !== categories) refuse(place, 'needs one value a category')
  figures.forEach((figure, i) => {
    const at = `${place}.values[${i}]`
    const node = assertObject(figure, at)
    if (node['type'] !== 'number') refuse(at, 'must be a number node')
    assertNumber(node, at)
  })
}

const assertNumber = (node: Loose, place: string): void => {
  if (!Number.isFinite(node['value'])) refuse(place, 'value must be a finite number')
  assertPrintable(node['text'], `${place}.text`)
}

export const assertSource = (value: unknown, place: string): void => {
  const { page, line, path, box } = assertObject(value, place)
  for (const count of [page, line])
    if (count !== undefined && !isWhole(count, 0)) refuse(place, 'page and line must be whole numbers ≥ 0')
  if (path !== undefined && typeof path !== 'string') refuse(place, 'path must be a string')
  if (box === undefined) return
  const edges = assertArray(box, `${place}.box`)
  if (edges.length !== 4 || !edges.every(Number.isFinite)) refuse(place, 'box must be four finite numbers')
}

/** What a node type asks of its own fields; a type that is not here has none but its children. */
export const assertFields: { readonly [type: string]: (node: Loose, place: string) => void } = {
  document: (node) => assertMeta(assertObject(node['meta'], 'meta')),
  heading: (node, place) => {
    if (!isWhole(node['depth'], 1, 6)) refuse(place, 'depth must be 1 to 6')
  },
  list: (node, place) => {
    if (typeof node['ordered'] !== 'boolean') refuse(place, 'ordered must be true or false')
    if (node['start'] !== undefined && !isWhole(node['start'], 0)) refuse(place, 'start must be a whole number ≥ 0')
  },
  table: (node, place) => {
    assertPrintable(node['caption'], `${place}.caption`)
    if (!isWhole(node['headRows'], 0)) refuse(place, 'headRows must be a whole number ≥ 0')
    if (node['widths'] === undefined) return
    assertArray(node['widths'], `${place}.widths`).forEach((width, i) => {
      if (!Number.isFinite(width) || (width as number) <= 0) refuse(`${place}.widths[${i}]`, 'must be a number > 0')
    })
  },
  cell: (node, place) => {
    if (node['header'] !== undefined && !['column', 'row', 'group'].includes(node['header'] as string))
      refuse(place, 'header must be column, row or group')
    if (node['rowSpan'] !== undefined && !isWhole(node['rowSpan'], 1))
      refuse(place, 'rowSpan must be a whole number ≥ 1')
    if (node['colSpan'] !== undefined && !isWhole(node['colSpan'], 1, mostColumns))
      refuse(place, `colSpan must be a whole number from 1 to ${mostColumns}`)
  },
  text: (node, place) => void assertPrintable(node['value'], `${place}.value`),
  number: assertNumber,
  link: (node, place) => {
    if (typeof node['href'] !== 'string') refuse(place, 'href must be a string')
  },
  chart: (node, place) => {
    if (node['kind'] !== 'bar') refuse(place, 'kind must be bar')
    assertPrintable(node['caption'], `${place}.caption`)
    const categories = assertArray(node['categories'], `${place}.categories`)
    categories.forEach((category, i) => assertPrintable(category, `${place}.categories[${i}]`))
    const series = assertArray(node['series'], `${place}.series`)
    if (series.length >= mostColumns) refuse(`${place}.series`, `must be fewer than ${mostColumns}`)
    series.forEach((one, i) => assertSeries(one, categories.length, `${place}.series[${i}]`))
  },
}
