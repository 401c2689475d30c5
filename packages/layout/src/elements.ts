import type { StructureElement } from './composed'

/** The structure as it grows: each element gets its index when it is added. */
export interface Elements {
  readonly all: readonly StructureElement[]
  readonly add: (element: StructureElement) => number
}

export const createElements = (): Elements => {
  const all: StructureElement[] = []
  return { all, add: (element) => all.push(element) - 1 }
}
