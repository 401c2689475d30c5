import type { Source } from '@gxgk/document'
import { attributeOf } from './parse-xml'
import type { XmlElement } from './parse-xml'

export const valueOf = (element: XmlElement): string | undefined => attributeOf(element, 'val')

/** A property such as `w:b`: on where it stands without a value. */
export const isOn = (element: XmlElement): boolean => !/^(?:0|false|off|none)$/i.test(valueOf(element) ?? '')

/** A whole number of a property; undefined where there is none. */
export const countOf = (element: XmlElement, name = 'val'): number | undefined => {
  const value = attributeOf(element, name)?.trim() ?? ''
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

const deepest = 64

/** An XPath, `/w:document/w:body/w:tbl[2]`; undefined for what lies absurdly deep, where it would be as long as the file. */
export const pathOf = (element: XmlElement): string | undefined => {
  const steps: string[] = []
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    if (steps.length === deepest) return undefined
    steps.push(at.name === 'document' || at.name === 'body' ? at.tag : `${at.tag}[${at.index}]`)
  }
  return `/${steps.reverse().join('/')}`
}

/** The place of an element as nodes of the document have it. */
export const sourceOf = (element: XmlElement): { readonly source?: Source } => {
  const path = pathOf(element)
  return path === undefined ? {} : { source: { path } }
}
