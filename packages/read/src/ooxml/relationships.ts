import { attributeOf } from './xml-element'
import type { XmlHandler } from './parse-xml'
import type { XmlElement } from './xml-element'

/** What a part refers to. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, `styles`. */
  readonly type: string
  readonly target: string
  /** Not a part of the file, but an address. */
  readonly isExternal: boolean
}

/** Collects what a `.rels` part tells. */
export const relationshipsHandler = (): {
  readonly handler: XmlHandler
  readonly relationships: readonly Relationship[]
} => {
  const relationships: Relationship[] = []
  const open = (element: XmlElement) => {
    if (element.name !== 'Relationship') return
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) => attributeOf(element, name))
    const isExternal = attributeOf(element, 'TargetMode') === 'External'
    relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target, isExternal })
  }
  return { handler: { open }, relationships }
}

/** The part with what another part refers to. */
export const relationshipsOf = (part: string): string => part.replace(/[^/]*$/, '_rels/$&.rels')

/** The name of a part that another part refers to. */
export const partAt = (from: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
