import type { OoxmlPackage, XmlElement } from '@gxgk/read/ooxml'
import { attributeOf, isSigned } from '@gxgk/read/ooxml'
import { cannotMark } from '../errors'

/** Attributes in which a password is kept, for each element that may have one. */
const passwords: { readonly [name: string]: readonly string[] } = {
  workbookProtection: ['workbookPassword', 'workbookHashValue', 'revisionsPassword', 'revisionsHashValue'],
  fileSharing: ['reservationPassword', 'hashValue'],
}

/** Refuses a workbook that its owner has closed against changes by a password, or signed. */
export const refuseToMark = (file: OoxmlPackage, workbook: string): void => {
  if (isSigned(file)) throw cannotMark('signed')
  let isProtected = false
  file.parse(workbook, {
    open: (element: XmlElement) => {
      const own = Object.hasOwn(passwords, element.name) ? passwords[element.name]! : []
      if (own.some((name) => attributeOf(element, name))) isProtected = true
    },
  })
  if (isProtected) throw cannotMark('protected')
}
