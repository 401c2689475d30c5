import type { ComposedDocument, LinkArea, LinkTarget } from '@gxgk/layout'
import { asciiAddress } from '../write/ascii-address'
import type { PdfDictionary, Reference } from '../write/pdf-value'
import { textString } from '../write/pdf-value'
import type { PdfFile } from '../write/pdf-file'
import { upwards } from '../write/place-on-page'
import { linkTexts } from './link-texts'
import { broken } from '../errors'

/** An area of a link that is written, with the number of its page from 0. */
export interface WrittenLink {
  readonly annotation: Reference
  readonly page: number
  readonly element: number
}

const printed = 1 << 2

const actionOf = (target: LinkTarget, { destinations }: ComposedDocument): PdfDictionary => {
  if ('href' in target) return { S: 'URI', URI: textString(asciiAddress(target.href)) }
  if (!destinations.has(target.ref)) throw broken(`a link leads to "${target.ref}", which is nowhere`)
  return { S: 'GoTo', D: textString(target.ref) }
}

const rectangle = ({ x, y, width, height }: LinkArea, pageHeight: number) => [
  x,
  upwards(y + height, pageHeight),
  x + width,
  upwards(y, pageHeight),
]

/** Writes the annotations of all links, page after page; their keys in the parent tree are those after the pages'. */
export const linkAnnotations = (file: PdfFile, composed: ComposedDocument): readonly WrittenLink[] => {
  const texts = linkTexts(composed)
  const areas = composed.pages.flatMap(({ links, height }, page) => links.map((area) => ({ area, page, height })))
  return areas.map(({ area, page, height }, i) => {
    const target = composed.elements[area.element]?.target
    if (!target) throw broken(`the element ${area.element} has an area to click and leads nowhere`)
    const annotation = file.write({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: rectangle(area, height),
      Border: [0, 0, 0],
      F: printed,
      A: actionOf(target, composed),
      Contents: textString(texts.get(area.element) || ('href' in target ? target.href : target.ref)),
      StructParent: composed.pages.length + i,
    })
    return { annotation, page, element: area.element }
  })
}
