import { readFileSync, rmSync } from 'node:fs'
import { words, wrongArgument } from '@gxgk/document'
import { badOrgans } from '../errors'
import type { Duck } from '../store/duckdb'
import { partPath } from '../store/layout'
import { dataOf, writePart } from '../store/write-batch'

/** An organ of a list. */
export interface Organ {
  readonly name: string
  readonly kind: string | null
  /** The organ whose report adds up this one's. */
  readonly parent: string | null
  readonly region: string | null
}

/** The columns of the list, each by its name in either language. */
const heads = {
  name: ['name', '名称', '机关'],
  kind: ['kind', '类别'],
  parent: ['parent', '上级', '汇总到'],
  region: ['region', '地区'],
} as const

/** The fields of a text of CSV, line by line; a field in quotes may hold commas, quotes and line breaks. */
const fieldsOf = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    if (end === ',') continue
    if (end === '') break
    lines.push([])
  }
  return lines
}

/** Reads a list of organs. Throws with the number of the line where it is none. */
export const parseOrgans = (text: string): readonly Organ[] => {
  if (typeof text !== 'string') throw wrongArgument('parseOrgans', 'text', text, words)
  const [first = [], ...rest] = fieldsOf(text.replace(/^\uFEFF/, ''))
  const place = (head: keyof typeof heads) => first.findIndex((one) => (heads[head] as readonly string[]).includes(one))
  const places = { name: place('name'), kind: place('kind'), parent: place('parent'), region: place('region') }
  if (places.name < 0) throw badOrgans(1, '表头应有“名称”一列', 'the head must have a column "name"')
  const lineOf = new Map<string, number>()
  return rest.flatMap((fields, i): Organ[] => {
    if (fields.every((one) => one === '')) return []
    const line = i + 2
    const at = (head: keyof typeof heads) => fields[places[head]] || null
    const name = at('name')
    if (name === null) throw badOrgans(line, '没有名称', 'there is no name')
    const before = lineOf.get(name)
    if (before !== undefined)
      throw badOrgans(line, `${name} 与第 ${before} 行重复`, `${name} stands in line ${before} too`)
    if (at('parent') === name) throw badOrgans(line, `${name} 汇总到自己`, `${name} adds up itself`)
    lineOf.set(name, line)
    return [{ name, kind: at('kind'), parent: at('parent'), region: at('region') }]
  })
}

/** Puts a list of organs in the corpus, in place of the one that was there. */
export const writeOrgans = async (duck: Duck, dir: string, path: string): Promise<void> => {
  const organs = parseOrgans(readFileSync(path, 'utf8')).map(({ name, kind, parent, region }) => [
    name,
    kind,
    parent,
    region,
  ])
  if (organs.length === 0) rmSync(partPath(dir, 'organ', 'organs'), { force: true })
  else await writePart(duck, dir, 'organ', 'organs', dataOf('organ', organs), organs.length)
}
