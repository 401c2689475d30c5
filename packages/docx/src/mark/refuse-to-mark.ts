import type { Refusal } from '../errors'
import { cannotMark } from '../errors'
import type { OoxmlPackage, XmlElement } from '@gxgk/read/ooxml'
import { attributeOf, isSigned } from '@gxgk/read/ooxml'

/** How an element of the settings closes the file: editing is bounded, or a password is asked of whoever saves it. */
const closedBy = (element: XmlElement): Refusal | undefined => {
  const attribute = (name: string) => attributeOf(element, name)
  if (element.name === 'documentProtection')
    return /^(?:0|false|off)$/i.test(attribute('enforcement') ?? 'false') ? undefined : 'protected'
  const isAsked = element.name === 'writeProtection' && (attribute('hash') ?? attribute('hashValue')) !== undefined
  return isAsked ? 'password' : undefined
}

/** Refuses a file that its owner has closed against changes. */
export const refuseToMark = (file: OoxmlPackage, settings: string | undefined): void => {
  if (isSigned(file)) throw cannotMark('signed')
  let because: Refusal | undefined
  file.parse(settings, {
    open: (element: XmlElement) => {
      because ??= closedBy(element)
    },
  })
  if (because) throw cannotMark(because)
}
