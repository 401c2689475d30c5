import type { XmlElement } from '../ooxml/xml-element'
import { attributeOf } from '../ooxml/xml-element'

/** Whether an attribute says yes. */
export const isTrue = (element: XmlElement, name: string): boolean =>
  /^(?:1|true|on)$/i.test(attributeOf(element, name)?.trim() ?? '')

/** A whole number of an attribute; undefined where it is none. */
export const wholeOf = (element: XmlElement, name: string): number | undefined => {
  const value = attributeOf(element, name)?.trim() ?? ''
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
