import type { ComposedLine, LinkArea, StructureElement } from './composed'
import { ascent } from './text-style'

/** The rectangles over the words of links, one for each link on each line. */
export const linkAreas = (
  lines: readonly ComposedLine[],
  elements: readonly StructureElement[],
): readonly LinkArea[] => {
  const areas: LinkArea[] = []
  for (const { baseline, runs } of lines) {
    let last: LinkArea | undefined
    for (const { element, x, width, size } of runs) {
      if (typeof element !== 'number' || elements[element]!.role !== 'Link') continue
      const from = last?.element === element ? areas.pop()!.x : x
      last = { x: from, y: baseline - size * ascent, width: x + width - from, height: size, element }
      areas.push(last)
    }
  }
  return areas
}
