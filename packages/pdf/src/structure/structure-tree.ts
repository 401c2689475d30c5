import type { StructureElement } from '@gxgk/layout'
import { nameTree } from '../write/name-tree'
import type { PdfDictionary, PdfValue, Reference } from '../write/pdf-value'
import { textString } from '../write/pdf-value'
import type { PdfFile } from '../write/pdfmake-file'
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

const contentsOf = (pages: readonly MarkedPage[]): ReadonlyMap<number, readonly Content[]> => {
  const contents = new Map<number, Content[]>()
  for (const { page, marks } of pages)
    marks.forEach((element, mcid) => {
      const known = contents.get(element)
      if (known) known.push({ page, mcid })
      else contents.set(element, [{ page, mcid }])
    })
  return contents
}

const indicesBy = <T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly number[]> => {
  const indices = new Map<number, number[]>()
  items.forEach((item, i) => {
    const key = keyOf(item)
    const known = indices.get(key)
    if (known) known.push(i)
    else indices.set(key, [i])
  })
  return indices
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
  const children = indicesBy(elements, ({ parent }) => parent)
  const contents = contentsOf(pages)
  const linksOf = indicesBy(links, ({ element }) => element)
  elements.forEach((element, i) => {
    const own = contents.get(i) ?? none
    const areas = linksOf.get(i) ?? none
    const kids: readonly PdfValue[] = [
      ...contentKids(own),
      ...(children.get(i) ?? none).map((child) => references[child]!),
      ...areas.map((link) => ({ Type: 'OBJR', Pg: links[link]!.page, Obj: links[link]!.annotation })),
    ]
    const attributes = attributesOf(element)
    file.write(
      {
        Type: 'StructElem',
        S: element.role,
        P: element.parent < 0 ? root : references[element.parent]!,
        ...(own.length > 0 && { Pg: own[0]!.page }),
        ...(kids.length > 0 && { K: kids.length === 1 ? kids[0]! : kids }),
        ...(attributes && { A: attributes }),
        ...(element.role === 'Note' && { ID: textString(noteName(i)) }),
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
