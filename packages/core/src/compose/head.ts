import type { Cell } from '@gxgk/document'
import { cell } from '@gxgk/document'

/** A label with the merged headings over (or beside) it, outermost first. */
export interface Path {
  readonly label: string
  readonly groups: readonly { readonly id: string; readonly label: string }[]
}

const sameTo = (a: Path | undefined, b: Path, level: number) =>
  a !== undefined && b.groups.slice(0, level + 1).every(({ id }, i) => a.groups[i]?.id === id)

/** How many paths from `start` on share its headings down to `level`. */
const runFrom = (paths: readonly Path[], start: number, level: number): number => {
  let end = start + 1
  while (end < paths.length && sameTo(paths[end], paths[start]!, level)) end++
  return end - start
}

/** True where the heading at `level` begins, that is, where the path before does not share it. */
const beginsAt = (paths: readonly Path[], at: number, level: number) => !sameTo(paths[at - 1], paths[at]!, level)

const span = (name: 'rowSpan' | 'colSpan', count: number) => (count > 1 ? { [name]: count } : {})

export const depthOf = (paths: readonly Path[]) => Math.max(...paths.map(({ groups }) => groups.length)) + 1

/** The lines of a column head: merged headings over their columns, each label down to the last line. */
export const headLines = (paths: readonly Path[]): readonly (readonly Cell[])[] => {
  const depth = depthOf(paths)
  return Array.from({ length: depth }, (_, level) =>
    paths.flatMap(({ groups, label }, at) => {
      if (groups.length === level)
        return [cell(label, { header: 'column' as const, ...span('rowSpan', depth - level) })]
      if (groups.length < level || !beginsAt(paths, at, level)) return []
      return [cell(groups[level]!.label, { header: 'column' as const, ...span('colSpan', runFrom(paths, at, level)) })]
    }),
  )
}

/** The label cells of one row: merged headings where they begin, then the label out to the last label column. */
export const labelCells = (paths: readonly Path[], at: number): readonly Cell[] => {
  const { groups, label } = paths[at]!
  return [
    ...groups.flatMap((group, level) =>
      beginsAt(paths, at, level)
        ? [cell(group.label, { header: 'row' as const, ...span('rowSpan', runFrom(paths, at, level)) })]
        : [],
    ),
    cell(label, { header: 'row' as const, ...span('colSpan', depthOf(paths) - groups.length) }),
  ]
}
