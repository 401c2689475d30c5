import { cannotMark } from '../errors'
import type { OoxmlPackage, XmlElement } from '@gxgk/read/ooxml'
import { attributeOf, isSigned } from '@gxgk/read/ooxml'

/** Whether an element of the settings closes the file: editing is bounded, or a password is asked of whoever saves it. */
const isClosed = (element: XmlElement): boolean => {
  const attribute = (name: string) => attributeOf(element, name)
  if (element.name === 'documentProtection') return !/^(?:0|false|off)$/i.test(attribute('enforcement') ?? 'false')
  return element.name === 'writeProtection' && (attribute('hash') ?? attribute('hashValue')) !== undefined
}

/** Refuses a file that its owner has closed against changes. */
export const refuseToMark = (file: OoxmlPackage, settings: string | undefined): void => {
  if (isSigned(file)) throw cannotMark('signed')
  let isProtected = false
  file.parse(settings, {
    open: (element: XmlElement) => {
      if (isClosed(element)) isProtected = true
    },
  })
  if (isProtected) throw cannotMark('protected')
}
