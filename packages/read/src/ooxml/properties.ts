import type { Source } from '@gxgk/document'
import type { XmlElement } from './xml-element'
import { attributeOf, pathOf } from './xml-element'

export const valueOf = (element: XmlElement): string | undefined => attributeOf(element, 'val')

/** A property such as `w:b`: on where it stands without a value. */
export const isOn = (element: XmlElement): boolean => !/^(?:0|false|off|none)$/i.test(valueOf(element) ?? '')

/** A whole number of a property; undefined where there is none. */
export const countOf = (element: XmlElement, name = 'val'): number | undefined => {
  const value = attributeOf(element, name)?.trim() ?? ''
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** The place of an element as nodes of the document have it. */
export const sourceOf = (element: XmlElement): Source | undefined => {
  const path = pathOf(element)
  return path === undefined ? undefined : { path }
}
