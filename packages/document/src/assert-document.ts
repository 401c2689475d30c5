import { spanGrid } from './span-grid'
import type { Document, Node, Table } from './tree'

const inlineTypes = ['text', 'strong', 'link', 'number', 'break']
const blockTypes = ['section', 'heading', 'paragraph', 'list', 'table', 'note', 'chart']

/** Node type → the types that may stand below it; absent where the node has no children. */
const below: { readonly [T in Node['type']]?: readonly string[] } = {
  document: blockTypes,
  section: blockTypes,
  heading: inlineTypes,
  paragraph: inlineTypes,
  list: ['item'],
  item: blockTypes,
  table: ['row'],
  row: ['cell'],
  cell: inlineTypes,
  note: inlineTypes,
  strong: inlineTypes,
  link: inlineTypes,
}
const leaves = ['text', 'number', 'break', 'chart']

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u

type Loose = { readonly [key: string]: unknown }

const fail = (place: string, what: string): never => {
  throw new Error(`document: ${place || 'the root'}: ${what}`)
}

const assertPrintable = (value: unknown, place: string): void => {
  if (typeof value !== 'string') return fail(place, `expected a string, got ${value === null ? 'null' : typeof value}`)
  const found = unprintable.exec(value)
  if (found)
    fail(
      place,
      `a character that cannot be printed, U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    )
}

const wholeFrom = (least: number, value: unknown) => Number.isSafeInteger(value) && (value as number) >= least

/** What each node type asks of its own fields. */
const own: { readonly [type: string]: (node: Loose, place: string) => void } = {
  document: (node, place) => {
    const meta = node['meta'] as Loose | undefined
    if (typeof meta !== 'object' || meta === null) return fail(place, 'meta is missing')
    for (const key of ['title', 'lang']) assertPrintable(meta[key], `meta.${key}`)
    for (const key of ['author', 'subject', 'date', 'pageNumber'])
      if (meta[key] !== undefined) assertPrintable(meta[key], `meta.${key}`)
  },
  heading: (node, place) => {
    if (!wholeFrom(1, node['depth']) || (node['depth'] as number) > 6) fail(place, 'depth must be 1 to 6')
  },
  list: (node, place) => {
    if (typeof node['ordered'] !== 'boolean') fail(place, 'ordered must be true or false')
    if (node['start'] !== undefined && !wholeFrom(0, node['start'])) fail(place, 'start must be a whole number ≥ 0')
  },
  table: (node, place) => {
    assertPrintable(node['caption'], `${place}.caption`)
    if (!wholeFrom(0, node['headRows'])) fail(place, 'headRows must be a whole number ≥ 0')
  },
  cell: (node, place) => {
    if (node['header'] !== undefined && !['column', 'row', 'group'].includes(node['header'] as string))
      fail(place, 'header must be column, row or group')
    for (const key of ['rowSpan', 'colSpan'])
      if (node[key] !== undefined && !wholeFrom(1, node[key])) fail(place, `${key} must be a whole number ≥ 1`)
  },
  text: (node, place) => assertPrintable(node['value'], place),
  number: (node, place) => {
    if (!Number.isFinite(node['value'])) fail(place, 'value must be a finite number')
    assertPrintable(node['text'], place)
  },
  link: (node, place) => {
    if (typeof node['href'] !== 'string') fail(place, 'href must be a string')
  },
  chart: (node, place) => {
    assertPrintable(node['caption'], `${place}.caption`)
    const categories = node['categories'] as readonly unknown[]
    const series = node['series'] as readonly { name: unknown; values: readonly unknown[] }[]
    categories.forEach((category, i) => assertPrintable(category, `${place}.categories[${i}]`))
    series.forEach((one, i) => {
      assertPrintable(one.name, `${place}.series[${i}].name`)
      if (one.values.length !== categories.length) fail(`${place}.series[${i}]`, 'needs one value a category')
      one.values.forEach((value, k) => assertNode(value, ['number'], `${place}.series[${i}].values[${k}]`, new Set()))
    })
  },
}

const assertGrid = (table: Table, place: string): void => {
  const grid = spanGrid(table)
  if (table.headRows > grid.length) fail(place, 'headRows is more than the table has rows')
  if (table.widths && table.widths.length !== (grid[0]?.length ?? 0))
    fail(place, 'widths must have one number a column')
  grid.forEach((line, r) => {
    const gap = line.findIndex((slot) => !slot)
    if (gap >= 0) fail(place, `no cell covers row ${r + 1}, column ${gap + 1}`)
    if (r === table.headRows && line.some((slot) => slot!.row < r))
      fail(place, 'a cell of the head reaches into the body')
  })
}

const assertNode = (value: unknown, allowed: readonly string[], place: string, refs: Set<unknown>): void => {
  const node = value as Loose
  if (typeof value !== 'object' || value === null) return fail(place, 'expected a node')
  const type = String(node['type'])
  if (!allowed.includes(type))
    fail(
      place,
      below[type as Node['type']] || leaves.includes(type)
        ? `a ${type} cannot stand here`
        : `unknown node type "${type}"`,
    )
  own[type]?.(node, place)
  if (node['ref'] !== undefined) {
    assertPrintable(node['ref'], `${place}.ref`)
    if (node['ref'] === '' || refs.has(node['ref']))
      fail(place, `the ref "${String(node['ref'])}" is empty or used twice`)
    refs.add(node['ref'])
  }
  const types = below[type as Node['type']]
  if (!types) return
  if (!Array.isArray(node['children'])) return fail(place, 'children must be an array')
  node['children'].forEach((child, i) => assertNode(child, types, `${place}${place && '.'}children[${i}]`, refs))
  if (type === 'table') assertGrid(value as Table, place)
}

/**
 * Throws one sentence that names the place unless the value is a whole document: known
 * nodes where they may stand, printable text, unique refs, tables without gaps or overlaps.
 */
export function assertDocument(value: unknown): asserts value is Document {
  assertNode(value, ['document'], '', new Set())
}
