import type { Edit, OoxmlPackage, XmlElement } from '@gxgk/read/ooxml'
import { attributeOf, splice } from '@gxgk/read/ooxml'
import { element } from '@gxgk/read/ooxml/write'

/** By which a style of ours tells of which one it is the copy: a number of an extension, and a vocabulary of our own. */
const extension = '{6B1F7A52-6A0B-4E0E-9C0D-67786B670002}'
const vocabulary = 'urn:gxgk:marked'
const copyTag = 'gxgk:copy'

const colour = 'FFFFC7CE'

interface Stretch {
  readonly begin: number
  /** Where its start tag ends. */
  readonly tagEnd: number
  end: number
}

interface Xf extends Stretch {
  readonly fill: number
  /** The number of the style of which it is a copy of ours. */
  copyOf: number | undefined
}

/** A list with a count in its start tag. */
interface Listed extends Stretch {
  count: number
  closing: number
}

const setAttribute = (tag: string, name: string, value: string | number): string => {
  const rest = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '')
  return rest.replace(/^<[^\s/>]+/, (begin) => `${begin} ${name}="${value}"`)
}

/** The start tag with another count, where it has one. */
const counted = (tag: string, count: number): string =>
  /\scount\s*=/.test(tag) ? setAttribute(tag, 'count', count) : tag

export interface FilledStyles {
  /** The style a cell had before it was marked. */
  readonly before: (style: number) => number
  /** A style as it is, but for a fill; the same number each time. */
  readonly filled: (style: number) => number
  /** The text of the styles with those that were asked for; undefined where none is new. */
  readonly text: () => string | undefined
}

/** Copies of styles with a fill, in the styles of a workbook; undefined where it has none that can be copied. */
export const filledStyles = (text: string, part: string, parse: OoxmlPackage['parse']): FilledStyles | undefined => {
  const xfs: Xf[] = []
  const lists = new Map<string, Listed>()
  const names = new Set(['fills', 'cellXfs'])
  let prefix = ''
  const tagBegin = (at: number) => text.lastIndexOf('<', at - 1)
  const open = (one: XmlElement, at: number): void => {
    const { name, parent, tag, depth } = one
    const begin = tagBegin(at)
    if (depth === 1) prefix = tag.slice(0, tag.indexOf(':') + 1)
    if (depth === 2 && names.has(name)) lists.set(name, { begin, tagEnd: at, end: at, count: 0, closing: at })
    if (depth === 3 && parent && names.has(parent.name)) lists.get(parent.name)!.count++
    if (name === 'xf' && parent?.name === 'cellXfs')
      xfs.push({ begin, tagEnd: at, end: at, fill: Number(attributeOf(one, 'fillId') ?? 0), copyOf: undefined })
    if (tag === copyTag && xfs.length > 0) xfs.at(-1)!.copyOf = Number(attributeOf(one, 'of'))
  }
  const close = ({ name, parent, depth }: XmlElement, at: number): void => {
    if (name === 'xf' && parent?.name === 'cellXfs') xfs.at(-1)!.end = at
    const list = depth === 2 ? lists.get(name) : undefined
    if (list) [list.end, list.closing] = [at, tagBegin(at)]
  }
  parse(part, { open, close })
  const [fills, cellXfs] = [lists.get('fills'), lists.get('cellXfs')]
  if (!fills || !cellXfs || fills.closing < fills.tagEnd || xfs.length === 0) return undefined

  const known = new Map(xfs.flatMap(({ copyOf }, i) => (copyOf === undefined ? [] : [[copyOf, i] as const])))
  const fill = xfs.find(({ copyOf }) => copyOf !== undefined)?.fill
  const made: string[] = []
  const before = (style: number) => xfs[style]?.copyOf ?? style
  const copyOf = (style: number): string => {
    const { begin, tagEnd, end } = xfs[style] ?? xfs[0]!
    const isEmpty = text[tagEnd - 2] === '/'
    const tag = text.slice(begin, tagEnd).replace(/\/?>$/, '')
    const name = `${prefix}xf`
    const inside = isEmpty ? '' : text.slice(tagEnd, text.lastIndexOf('<', end - 1))
    const own = element(`${prefix}ext`, { uri: extension, 'xmlns:gxgk': vocabulary }, element(copyTag, { of: style }))
    const closing = `</${prefix}extLst>`
    const all = inside.includes(closing)
      ? inside.replace(closing, own + closing)
      : inside.replace(`<${prefix}extLst/>`, '') + element(`${prefix}extLst`, {}, own)
    const filled = setAttribute(setAttribute(tag, 'fillId', fill ?? fills.count), 'applyFill', 1)
    return `${filled}>${all}</${name}>`
  }
  const filled = (style: number): number => {
    const base = before(style)
    const index = known.get(base) ?? cellXfs.count + made.push(copyOf(base)) - 1
    known.set(base, index)
    return index
  }
  const withMore = (list: Listed, more: readonly string[]): readonly Edit[] => [
    {
      at: list.begin,
      length: list.tagEnd - list.begin,
      insert: counted(text.slice(list.begin, list.tagEnd), list.count + more.length),
    },
    { at: list.closing, insert: more.join('') },
  ]
  const pattern = element(
    `${prefix}fill`,
    {},
    element(`${prefix}patternFill`, { patternType: 'solid' }, element(`${prefix}fgColor`, { rgb: colour })),
  )
  return {
    before,
    filled,
    text: () =>
      made.length === 0
        ? undefined
        : splice(text, [...(fill === undefined ? withMore(fills, [pattern]) : []), ...withMore(cellXfs, made)]),
  }
}
