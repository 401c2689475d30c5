import type { StructureElement } from '@gxgk/layout'

const depthOf = ({ role }: StructureElement) => (/^H[1-6]$/.test(role) ? Number(role[1]) : undefined)

/** Whether headings begin with the first level and none is skipped on the way down (ISO 14289-1, 7.4.2). */
const headingsDescend = (elements: readonly StructureElement[]): boolean => {
  const depths = elements.map(depthOf).filter((depth) => depth !== undefined)
  return depths.every((depth, i) => depth <= (depths[i - 1] ?? 0) + 1)
}

/** Whether a file with these elements conforms to PDF/UA-1: what it asks that the writer does not do by itself. */
export const isUniversal = (elements: readonly StructureElement[], title: string, lang: string): boolean =>
  title.trim() !== '' && lang.trim() !== '' && headingsDescend(elements)
