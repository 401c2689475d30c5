import { boxAround } from '../box'
import type { Stack } from './stack'
import { isOver, settings, unevenness } from './stack'

/** A column of figures, with the label at the foot of the head over it, if there is one. */
export interface Column {
  readonly from: number
  readonly to: number
  readonly figures: readonly Stack[]
  readonly label: Stack | undefined
}

const sizeOf = ({ pieces }: Stack) => pieces[0]!.size

/** Figures that are set alike, from left to right. */
const clustersOf = (figures: readonly Stack[], at: (typeof settings)[number]): readonly (readonly Stack[])[] => {
  const clusters: Stack[][] = []
  for (const figure of [...figures].sort((a, b) => at(a.box) - at(b.box))) {
    const last = clusters.at(-1)
    if (last && at(figure.box) - at(last.at(-1)!.box) <= unevenness * sizeOf(figure)) last.push(figure)
    else clusters.push([figure])
  }
  return clusters
}

/** Whether columns stand apart, each with one figure in a row at most. */
const areApart = (clusters: readonly (readonly Stack[])[]): boolean => {
  const boxes = clusters.map((own) => boxAround(own.map(({ box }) => box)))
  const areSingle = clusters.every((own) => {
    const sorted = [...own].sort((a, b) => a.box[1] - b.box[1])
    return sorted.every((one, i) => i === 0 || one.box[1] >= sorted[i - 1]!.box[3])
  })
  return areSingle && boxes.every((box, i) => i === 0 || box[0] > boxes[i - 1]![2])
}

/** The label that is set as a column is, or else the only one that stands over it. */
const labelOver = (own: readonly Stack[], labels: readonly Stack[], at: (typeof settings)[number]) => {
  const box = boxAround(own.map((one) => one.box))
  const alike = labels.filter((one) => Math.abs(at(one.box) - at(own[0]!.box)) <= unevenness * sizeOf(one))
  const over = labels.filter((one) => isOver(one.box, box))
  return alike.length === 1 ? alike[0] : over.length === 1 ? over[0] : undefined
}

/**
 * The columns of figures under the last labels of a head; labels without figures are columns too. Undefined where the
 * figures stand in no columns, or these not each under a label of its own.
 */
export const columnsOf = (figures: readonly Stack[], labels: readonly Stack[]): readonly Column[] | undefined => {
  const ways = settings
    .map((at) => ({ at, clusters: clustersOf(figures, at) }))
    .filter(({ clusters }) => areApart(clusters))
    .sort((a, b) => a.clusters.length - b.clusters.length)
  for (const { at, clusters } of ways) {
    const over = clusters.map((own) => labelOver(own, labels, at))
    if (labels.length > 0 && (over.includes(undefined) || new Set(over).size < over.length)) continue
    const columns = [
      ...clusters.map((own, i) => ({ figures: own, label: over[i] })),
      ...labels.filter((one) => !over.includes(one)).map((label) => ({ figures: [], label })),
    ]
      .map((column) => {
        const own = [...column.figures, ...(column.label ? [column.label] : [])]
        const [from, , to] = boxAround(own.map(({ box }) => box))
        return { ...column, from, to }
      })
      .sort((a, b) => a.from - b.from)
    if (columns.every(({ from }, i) => i === 0 || from >= columns[i - 1]!.to)) return columns
  }
  return undefined
}
