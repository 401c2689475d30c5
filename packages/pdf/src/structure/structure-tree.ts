import type { StructureElement } from '@gxgk/layout'
import { nameTree } from '../write/name-tree'
import type { PdfDictionary, PdfValue, Reference } from '../write/pdf-value'
import { textString } from '../write/pdf-value'
import type { PdfFile } from '../write/pdf-file'
import { attributesOf } from './attributes'

/** A page with the element of each of its marked contents, by MCID. */
export interface MarkedPage {
  readonly page: Reference
  readonly marks: readonly number[]
}

/** An annotation of a link, on the page it is on. */
export interface LinkAnnotation {
  readonly annotation: Reference
  readonly page: Reference
  /** The link, among the elements. */
  readonly element: number
}

interface Content {
  readonly page: Reference
  readonly mcid: number
}

/** What belongs to each element, by its index. */
type Lists<T> = readonly (readonly T[] | undefined)[]

const listsOf = <T>(count: number, each: (add: (element: number, item: T) => void) => void): Lists<T> => {
  const lists = new Array<T[] | undefined>(count)
  each((element, item) => {
    const known = lists[element]
    if (known) known.push(item)
    else lists[element] = [item]
  })
  return lists
}

/** ISO 14289-1, 7.9: a note has an identifier of its own. */
const noteName = (element: number) => `note-${element}`

const none: readonly never[] = []

/** Marked contents on the page of the first are numbers; on other pages they name their page. */
const contentKids = (contents: readonly Content[]): readonly PdfValue[] =>
  contents.map(({ page, mcid }) => (page === contents[0]!.page ? mcid : { Type: 'MCR', Pg: page, MCID: mcid }))

/**
 * Writes the elements, and gives the entries of their root. In its parent tree the pages have the keys from 0,
 * the links those after them, in the order given.
 */
export const structureTree = (
  file: PdfFile,
  root: Reference,
  elements: readonly StructureElement[],
  pages: readonly MarkedPage[],
  links: readonly LinkAnnotation[],
): PdfDictionary => {
  const references = elements.map(() => file.reserve())
  const count = elements.length
  const children = listsOf<Reference>(count, (add) =>
    elements.forEach(({ parent }, i) => parent >= 0 && add(parent, references[i]!)),
  )
  const contents = listsOf<Content>(count, (add) =>
    pages.forEach(({ page, marks }) => marks.forEach((element, mcid) => add(element, { page, mcid }))),
  )
  const areas = listsOf<PdfDictionary>(count, (add) =>
    links.forEach(({ element, page, annotation }) => add(element, { Type: 'OBJR', Pg: page, Obj: annotation })),
  )
  elements.forEach((element, i) => {
    const own = contents[i] ?? none
    const kids = contentKids(own).concat(children[i] ?? none, areas[i] ?? none)
    file.write(
      {
        Type: 'StructElem',
        S: element.role,
        P: element.parent < 0 ? root : references[element.parent]!,
        Pg: own[0]?.page,
        K: kids.length > 1 ? kids : kids[0],
        A: attributesOf(element),
        ID: element.role === 'Note' ? textString(noteName(i)) : undefined,
      },
      references[i],
    )
  })
  const owners = [
    ...pages.map(({ marks }): PdfValue => marks.map((element) => references[element]!)),
    ...links.map(({ element }): PdfValue => references[element]!),
  ]
  const identified = elements.flatMap(({ role }, i) =>
    role === 'Note' ? [[noteName(i), references[i]!] as const] : [],
  )
  return {
    K: references.filter((_, i) => elements[i]!.parent < 0),
    ParentTree: { Nums: owners.flatMap((owner, key): PdfValue[] => [key, owner]) },
    ParentTreeNextKey: owners.length,
    ...(identified.length > 0 && { IDTree: nameTree(identified) }),
  }
}
