import type { Check, CheckedPage } from './checked-file'
import { idOf, listOf, numberOf } from './pdf-objects'

const repeated = (values: readonly number[]) => values.filter((value, i) => values.indexOf(value) !== i)

/** Each painting operator is marked, and the marks of a page are numbered once each. */
export const checkMarks: Check = ({ pages }) =>
  pages.flatMap(({ number, marked }) => [
    ...marked.complaints,
    ...repeated(marked.marks.map(({ mcid }) => mcid)).map((mcid) => `page ${number}: MCID ${mcid} is drawn twice`),
  ])

/** Each mark is in the structure once, under an element of its role; and the structure has no other. */
export const checkOwners: Check = ({ pages, nodes }) => {
  const places = nodes.flatMap((node) => node.contents.map((content) => ({ ...content, node })))
  const ofPage = ({ number, dict, marked }: CheckedPage) => {
    const here = places.filter(({ page }) => page === dict.id)
    const inTree = here.map(({ mcid }) => mcid)
    return [
      ...repeated(inTree).map((mcid) => `page ${number}: MCID ${mcid} is twice in the structure`),
      ...inTree
        .filter((mcid) => !marked.marks.some((mark) => mark.mcid === mcid))
        .map((mcid) => `page ${number}: MCID ${mcid} is in the structure and not on the page`),
      ...marked.marks.flatMap(({ mcid, role }) => {
        const owner = here.find((place) => place.mcid === mcid)
        if (!owner) return [`page ${number}: MCID ${mcid} is not in the structure`]
        return owner.node.role === role ? [] : [`page ${number}: MCID ${mcid} is ${role} and in a ${owner.node.role}`]
      }),
    ]
  }
  const lost = places.filter(({ page }) => !pages.some(({ dict }) => dict.id === page))
  return [...pages.flatMap(ofPage), ...lost.map(({ mcid }) => `MCID ${mcid} is on no page`)]
}

/** The parent tree leads from each mark to the element that has it. */
export const checkParentTree: Check = ({ objects, pages, nodes, owners }) =>
  pages.flatMap(({ number, dict, marked }) => {
    const key = numberOf(dict.get('StructParents'))
    if (key === undefined) return [`page ${number}: it has no key in the parent tree`]
    const listed = listOf(objects.follow(owners.get(key)))
    return marked.marks.flatMap(({ mcid }) => {
      const owner = nodes.find((node) => node.contents.some((one) => one.page === dict.id && one.mcid === mcid))
      return !owner || idOf(listed[mcid]) === owner.id
        ? []
        : [`page ${number}: the parent tree leads from MCID ${mcid} to another element`]
    })
  })
