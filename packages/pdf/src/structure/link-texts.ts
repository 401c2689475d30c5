import type { ComposedDocument } from '@gxgk/layout'

/** The text of each link, by its index among the elements: all that is drawn in it or in what it holds. */
export const linkTexts = ({ pages, elements }: ComposedDocument): ReadonlyMap<number, string> => {
  // An element stands after the one that it is in, which therefore knows its link already.
  const linkOf: number[] = []
  elements.forEach(({ role, parent }, i) => linkOf.push(role === 'Link' ? i : (linkOf[parent] ?? -1)))
  const texts = new Map<number, string>()
  if (!linkOf.some((link) => link >= 0)) return texts
  for (const { lines } of pages)
    for (const { runs } of lines)
      for (const { element, text } of runs) {
        const link = typeof element === 'number' ? linkOf[element]! : -1
        if (link >= 0) texts.set(link, (texts.get(link) ?? '') + text)
      }
  return texts
}
