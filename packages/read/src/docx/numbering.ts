import { formatNumber } from './number-format'
import type { XmlHandler } from '../ooxml/parse-xml'
import type { XmlElement } from '../ooxml/xml-element'
import { attributeOf } from '../ooxml/xml-element'
import { countOf, isOn, valueOf } from '../ooxml/properties'
import type { Work } from '../work'

/** How the paragraphs of one level of a list are numbered. */
export interface Level {
  readonly start: number
  readonly format: string
  /** `（%1）`: the numbers of this level and those above it in their places. */
  readonly text: string
  /** All numbers in digits, whatever the format of their level. */
  readonly isLegal: boolean
  /** Goes on where a higher level has gone on. */
  readonly isContinued: boolean
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined
}

interface Instance {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

/** Lists by the number that paragraphs refer to, each with its levels. */
export interface Lists {
  readonly instances: ReadonlyMap<string, Instance>
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>
}

type Draft<T> = { -readonly [K in keyof T]: T[K] }

const deepestLevel = 8

/** A label of a list is no longer; where a file has longer ones, there are none. */
const longestText = 100

const levelOf = (element: XmlElement) => Math.min(countOf(element, 'ilvl') ?? 0, deepestLevel)

/** Collects what `numbering.xml` tells. */
export const listsHandler = (): { readonly handler: XmlHandler; readonly lists: () => Lists } => {
  const byAbstract = new Map<string, Map<number, Level>>()
  const instances = new Map<string, Draft<Instance> & { levels: Map<number, Level>; starts: Map<number, number> }>()
  const linksTo = new Map<string, string>()
  const linked = new Map<string, string>()
  let abstract = ''
  let instance = ''
  let override = 0
  let level: Draft<Level> | undefined

  const open = (element: XmlElement): void => {
    const value = valueOf(element)
    const number = countOf(element)
    const current = instances.get(instance)
    switch (element.name) {
      case 'abstractNum':
        abstract = attributeOf(element, 'abstractNumId') ?? ''
        byAbstract.set(abstract, new Map())
        break
      case 'numStyleLink':
        if (value !== undefined) linksTo.set(abstract, value)
        break
      case 'styleLink':
        if (value !== undefined) linked.set(value, abstract)
        break
      case 'num':
        instance = attributeOf(element, 'numId') ?? ''
        instances.set(instance, { abstract: '', levels: new Map(), starts: new Map() })
        break
      case 'abstractNumId':
        if (current) current.abstract = value ?? ''
        break
      case 'lvlOverride':
        override = levelOf(element)
        break
      case 'startOverride':
        if (number !== undefined) current?.starts.set(override, number)
        break
      case 'lvl': {
        level = { start: 0, format: 'decimal', text: '', isLegal: false, isContinued: false, style: undefined }
        const levels = element.parent?.name === 'lvlOverride' ? current?.levels : byAbstract.get(abstract)
        levels?.set(levelOf(element), level)
        break
      }
      case 'start':
        if (level) level.start = number ?? 0
        break
      case 'numFmt':
        if (level) level.format = value ?? 'decimal'
        break
      case 'lvlText':
        if (level && value !== undefined && value.length <= longestText) level.text = value
        break
      case 'isLgl':
        if (level) level.isLegal = isOn(element)
        break
      case 'lvlRestart':
        if (level) level.isContinued = number === 0
        break
      case 'pStyle':
        if (level) level.style = value
    }
  }
  const lists = (): Lists => {
    for (const [id, style] of linksTo) {
      const levels = byAbstract.get(linked.get(style) ?? '')
      if (levels && byAbstract.get(id)?.size === 0) byAbstract.set(id, levels)
    }
    return { instances, levels: byAbstract }
  }
  return { handler: { open }, lists }
}

export const noLists: Lists = { instances: new Map(), levels: new Map() }

export type Numberer = (list: string, level: number | undefined, style: string | undefined) => string

/**
 * Numbers the paragraphs of lists in their order: gives what Word prints before each and does not store, counted as the
 * letters of the file are.
 */
export const numberer = ({ instances, levels }: Lists, letters: Work['letters']): Numberer => {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (list, given, style) => {
    const instance = instances.get(list)
    const own = levels.get(instance?.abstract ?? '')
    if (!instance || !own) return ''
    const at = (depth: number) => instance.levels.get(depth) ?? own.get(depth)
    const byStyle = () => [...own.keys()].find((depth) => at(depth)!.style === style)
    const depth = Math.min(given ?? byStyle() ?? 0, deepestLevel)
    const level = at(depth)
    if (!level) return ''

    const count = counts.get(instance.abstract) ?? []
    counts.set(instance.abstract, count)
    const startOf = (one: number) => instance.starts.get(one) ?? at(one)?.start ?? 1
    const isFirst = instance.starts.has(depth) && !begun.has(`${list} ${depth}`)
    begun.add(`${list} ${depth}`)
    const before = isFirst ? undefined : count[depth]
    count[depth] = before === undefined ? startOf(depth) : before + 1
    for (let below = depth + 1; below <= deepestLevel; below++) if (!at(below)?.isContinued) count[below] = undefined

    if (level.format === 'bullet') return ''
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const one = Number(digit) - 1
      const value = (count[one] ??= startOf(one))
      return formatNumber(value, level.isLegal ? 'decimal' : (at(one)?.format ?? 'decimal'))
    })
    letters(label.length)
    return label
  }
}
