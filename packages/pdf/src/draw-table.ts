import type { Content, Rule, TextNode } from 'pdfmake'
import type { Fragment, PlacedBox } from './cut-table'
import { destinationName } from './link-target'
import type { MeasuredTable } from './measure-table'
import { anchor, lineNode } from './piece'
import { tableStyle } from './text-style'

const running = (steps: readonly number[]) =>
  steps.reduce<readonly number[]>((edges, step) => [...edges, edges.at(-1)! + step], [0])

/** Rules on all four sides of each cell, each drawn once. */
const rulesOf = (boxes: readonly PlacedBox[], xs: readonly number[], ys: readonly number[]): Rule[] => {
  const rule = (x1: number, y1: number, x2: number, y2: number): Rule => ({
    type: 'line',
    x1,
    y1,
    x2,
    y2,
    lineWidth: tableStyle.rule,
  })
  const [right, bottom] = [xs.at(-1)!, ys.at(-1)!]
  const outer = [
    rule(0, 0, right, 0),
    rule(0, 0, 0, bottom),
    rule(0, bottom, right, bottom),
    rule(right, 0, right, bottom),
  ]
  const inner = boxes.flatMap(({ row, column, rows, columns }) => {
    const [x1, x2, y1, y2] = [xs[column]!, xs[column + columns]!, ys[row]!, ys[row + rows]!]
    return [...(x2 < right ? [rule(x2, y1, x2, y2)] : []), ...(y2 < bottom ? [rule(x1, y2, x2, y2)] : [])]
  })
  return [...outer, ...inner]
}

/** Labels of rows and words of several lines stand left, all else in the middle. */
const isLeft = ({ cell, lines }: PlacedBox) =>
  cell.header === undefined ? lines.length > 1 && cell.children[0]?.type !== 'number' : cell.header === 'row'

const textsOf = (box: PlacedBox, { size }: MeasuredTable, xs: readonly number[], ys: readonly number[]): TextNode[] => {
  const pitch = size * tableStyle.pitch
  const [x1, x2] = [xs[box.column]!, xs[box.column + box.columns]!]
  const [y1, y2] = [ys[box.row]!, ys[box.row + box.rows]!]
  const top = (y1 + y2 - box.lines.length * pitch + pitch - size) / 2
  return box.lines
    .filter((line) => line.runs.length)
    .map((line, i) => ({
      ...lineNode(line, { size, pitch }),
      relativePosition: {
        x: isLeft(box) ? x1 + tableStyle.gapX : (x1 + x2 - line.width) / 2,
        y: top + i * pitch,
      },
    }))
}

const named = (box: PlacedBox, texts: readonly TextNode[]): readonly TextNode[] => {
  if (box.cell.ref === undefined || box.shown) return texts
  const [first, ...rest] = texts
  return first ? [{ ...first, id: destinationName(box.cell.ref) }, ...rest] : [anchor(box.cell.ref)]
}

/** The part of the table with its words in reading order, its upper left corner where it is put. */
export const drawTable = (fragment: Fragment, table: MeasuredTable): Content[] => {
  const [xs, ys] = [table.edges, running(fragment.heights)]
  const texts = fragment.boxes.flatMap((box) => named(box, textsOf(box, table, xs, ys)))
  return [...texts, { canvas: rulesOf(fragment.boxes, xs, ys) }]
}
