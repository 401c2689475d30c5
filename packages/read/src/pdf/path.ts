import type { Box } from './box'
import { boxAround } from './box'
import type { Matrix } from './matrix'
import { placed } from './matrix'
import type { Ruling } from './ruling'

/** The steps of a path as pdfjs-dist packs them, each before its coordinates, and how many of these there are. */
const moveTo = 0
const closePath = 4
const coordinates = [2, 2, 6, 4, 0]

/** No ruling is thicker, nor shorter, nor less long than this many times its thickness. */
const thickest = 3.5
const shortest = 4
const slimness = 2

type Point = readonly [x: number, y: number]

/** Where rulings are gathered. */
export interface RulingLists {
  readonly horizontal: Ruling[]
  readonly vertical: Ruling[]
}

/** Takes the bar between two corners as a ruling if it is one. */
const takeBar = ([x0, y0]: Point, [x1, y1]: Point, { horizontal, vertical }: RulingLists): boolean => {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  const [length, thickness] = [Math.max(width, height), Math.min(width, height)]
  if (!(thickness <= thickest && length >= shortest && length >= thickness * slimness)) return false
  if (width > height) horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
  else vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
  return true
}

/** The parts of a path, each as its corners on the page; of curves the end alone. */
function* partsOf(data: ArrayLike<number>, matrix: Matrix): Generator<readonly Point[]> {
  let part: Point[] = []
  for (let at = 0; at < data.length;) {
    const step = data[at]!
    const count = coordinates[step]
    if (count === undefined) break
    if (step === moveTo && part.length > 0) {
      yield part
      part = []
    }
    if (step === closePath) {
      if (part.length > 0) part.push(part[0]!)
    } else part.push(placed(matrix, data[at + count - 1]!, data[at + count]!))
    at += 1 + count
  }
  if (part.length > 0) yield part
}

/** A box around a path, of curves around the points that lead them too; undefined where there is none. */
export const boxOfPath = (data: ArrayLike<number>, matrix: Matrix): Box | undefined => {
  let box: Box | undefined
  for (let at = 0; at < data.length;) {
    const count = coordinates[data[at]!]
    if (count === undefined) break
    for (let i = at + 1; i < at + count; i += 2) {
      const [x, y] = placed(matrix, data[i]!, data[i + 1]!)
      box = box ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)] : [x, y, x, y]
    }
    at += 1 + count
  }
  return box
}

/** Gathers the rulings of a painted path: its thin parts, and the straight lines along which it is stroked. The other parts are counted. */
export const pathsIn = (data: ArrayLike<number>, matrix: Matrix, isStroked: boolean, rulings: RulingLists): number => {
  let others = 0
  for (const part of partsOf(data, matrix)) {
    if (isStroked) {
      let isStraight = true
      for (let i = 1; i < part.length; i++) if (!takeBar(part[i - 1]!, part[i]!, rulings)) isStraight = false
      if (!isStraight) others++
      continue
    }
    const [left, top, right, bottom] = boxAround(part.map(([x, y]) => [x, y, x, y]))
    if (!takeBar([left, top], [right, bottom], rulings)) others++
  }
  return others
}
