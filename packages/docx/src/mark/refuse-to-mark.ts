import { cannotMark } from '../errors'
import type { OoxmlPackage, XmlElement } from '@gxgk/read/ooxml'
import { attributeOf, isSigned } from '@gxgk/read/ooxml'

/** Refuses a file that its owner has closed against changes. */
export const refuseToMark = (file: OoxmlPackage, settings: string | undefined): void => {
  if (isSigned(file)) throw cannotMark('signed')
  let isProtected = false
  file.parse(settings, {
    open: (element: XmlElement) => {
      if (element.name !== 'documentProtection') return
      const enforced = attributeOf(element, 'enforcement') ?? 'false'
      if (!/^(?:0|false|off)$/i.test(enforced)) isProtected = true
    },
  })
  if (isProtected) throw cannotMark('protected')
}
