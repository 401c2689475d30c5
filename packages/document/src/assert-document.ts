import { GxgkError } from './errors/gxgk-error'
import type { Loose } from './assert-fields'
import { assertArray, assertFields, assertObject, assertPrintable, assertSource, mostLevels } from './assert-fields'
import { refuse } from './refuse'
import { spanGrid } from './span-grid'
import type { Document, Node, Table } from './tree'

type Type = Node['type']

const inlines: readonly Type[] = ['text', 'strong', 'link', 'number', 'break']
const blocks: readonly Type[] = ['section', 'heading', 'paragraph', 'list', 'table', 'note', 'chart']

/** What may stand below each node type; undefined where a node has no children. */
const below: { readonly [T in Type]: readonly Type[] | undefined } = {
  document: blocks,
  section: blocks,
  heading: inlines,
  paragraph: inlines,
  list: ['item'],
  item: blocks,
  table: ['row'],
  row: ['cell'],
  cell: inlines,
  note: inlines,
  strong: inlines,
  link: inlines,
  text: undefined,
  number: undefined,
  break: undefined,
  chart: undefined,
}
const addressed: readonly Type[] = ['section', 'heading', 'paragraph', 'table', 'cell']

interface Above {
  readonly allowed: readonly Type[]
  readonly level: number
  readonly refs: Set<string>
}

const assertRef = (type: Type, ref: unknown, refs: Set<string>, place: string): void => {
  if (!addressed.includes(type)) return refuse(place, `a ${type} has no ref`, `${type} 没有 ref`)
  const address = assertPrintable(ref, `${place}.ref`)
  if (!/^\S+$/u.test(address)) refuse(`${place}.ref`, 'must be a word without spaces', '应为没有空格的一个词')
  if (refs.has(address)) refuse(`${place}.ref`, `"${address}" is used twice`, `“${address}”用了两次`)
  refs.add(address)
}

const gridOf = (table: Table, place: string) => {
  try {
    return spanGrid(table)
  } catch (error) {
    if (!(error instanceof GxgkError)) throw error
    return refuse(place, error.sentences.en, error.sentences.zh)
  }
}

const assertGrid = (table: Table, place: string): void => {
  const grid = gridOf(table, place)
  if (table.headRows > grid.length) refuse(place, 'headRows is more than the table has rows', 'headRows 多于表的行数')
  if (table.widths && table.widths.length !== (grid[0]?.length ?? 0))
    refuse(place, 'widths must have one number a column', 'widths 应每列一个数')
  grid.forEach((line, r) => {
    const gap = line.findIndex((slot) => !slot)
    if (gap >= 0)
      refuse(place, `no cell covers row ${r + 1}, column ${gap + 1}`, `第 ${r + 1} 行第 ${gap + 1} 列没有格`)
    if (r === table.headRows && line.some((slot) => slot!.row < r))
      refuse(place, 'a cell of the head reaches into the body', '表头的格伸进了表身')
  })
}

const typeOf = (node: Loose, allowed: readonly Type[], place: string): Type => {
  const type = node['type']
  if (typeof type !== 'string') return refuse(place, 'type must be a string', 'type 应为文字')
  if (!Object.hasOwn(below, type)) return refuse(place, `unknown node type "${type}"`, `没有“${type}”这种节点`)
  return allowed.includes(type as Type)
    ? (type as Type)
    : refuse(place, `a ${type} cannot stand here`, `${type} 不能在这里`)
}

/** What stands in a strong is what may stand beside it, and no link stands in a link, however deep. */
const allowedBelow = (type: Type, allowed: readonly Type[]) =>
  type === 'strong' ? allowed : type === 'link' ? inlines.filter((one) => one !== 'link') : below[type]

const assertNode = (value: unknown, { allowed, level, refs }: Above, place: string): void => {
  const node = assertObject(value, place)
  if (level > mostLevels) refuse(place, `is nested deeper than ${mostLevels} levels`, `嵌套超过 ${mostLevels} 层`)
  const type = typeOf(node, allowed, place)
  assertFields[type]?.(node, place)
  if (node['source'] !== undefined) assertSource(node['source'], `${place}${place && '.'}source`)
  if (node['ref'] !== undefined) assertRef(type, node['ref'], refs, place)
  const types = allowedBelow(type, allowed)
  if (!types) return
  const above: Above = { allowed: types, level: level + 1, refs }
  const path = `${place}${place && '.'}children`
  assertArray(node['children'], path).forEach((child, i) => assertNode(child, above, `${path}[${i}]`))
  if (type === 'table') assertGrid(value as Table, place)
}

/**
 * Throws one sentence that names the place unless the value is a whole document: known
 * nodes where they may stand, printable text, unique refs, tables without gaps or overlaps,
 * no more than 100 levels and no table wider than 1000 columns.
 */
export function assertDocument(value: unknown): asserts value is Document {
  assertNode(value, { allowed: ['document'], level: 0, refs: new Set() }, '')
}
