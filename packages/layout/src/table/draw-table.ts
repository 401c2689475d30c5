import type { ComposedLine, Rule } from '../composed'
import type { Drawn } from '../drawn'
import { setLine } from '../set-line'
import { ascent } from '../text-style'
import type { Fragment, PlacedBox } from './cut-table'
import type { MeasuredTable } from './measure-table'
import { tableRules } from './table-rules'
import { lineHeight, tableStyle } from './table-style'

const linesOf = (
  box: PlacedBox,
  size: number,
  [x0, x1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
) => {
  const pitch = lineHeight(size)
  const top = (y0 + y1 - box.lines.length * pitch) / 2
  const { align: own, glyphs } = box.cell
  const align = own === 'left' || (own === 'short' && box.lines.length > 1) ? 'left' : 'center'
  const x = x0 + tableStyle.gapX
  return box.lines.flatMap((line, i): ComposedLine[] => {
    const runs = setLine(glyphs, line, {
      x,
      room: x1 - x0 - 2 * tableStyle.gapX,
      size,
      align,
      first: i === 0,
      artifact: box.repeated ? 'repeated' : undefined,
    })
    return runs.length ? [{ baseline: top + i * pitch + (pitch - size) / 2 + size * ascent, runs }] : []
  })
}

const frame = 2

/** A thick frame inside of the edges of a cell. */
const frameRules = (
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): readonly Rule[] => {
  const inset = frame / 2
  const [x0, x1, y0, y1] = [left + inset, right - inset, top + inset, bottom - inset]
  return [
    { x0, y0, x1, y1: y0, width: frame },
    { x0, y0: y1, x1, y1, width: frame },
    { x0, y0, x1: x0, y1, width: frame },
    { x0: x1, y0, x1, y1, width: frame },
  ]
}

/** The part of the table with its upper left corner at `x`, `y` of the page. */
export const drawTable = (fragment: Fragment, { edges, size }: MeasuredTable, x: number, y: number): Drawn => {
  const xs = edges.map((edge) => x + edge)
  const ys = [y]
  for (const height of fragment.heights) ys.push(ys.at(-1)! + height)
  const lines: ComposedLine[] = []
  const places: Drawn['places'][number][] = []
  for (const box of fragment.boxes) {
    const [x0, y0] = [xs[box.cell.column]!, ys[box.row]!]
    for (const line of linesOf(box, size, [x0, xs[box.cell.column + box.cell.columns]!], [y0, ys[box.row + box.rows]!]))
      lines.push(line)
    if (box.begins && box.cell.ref !== undefined) places.push({ ref: box.cell.ref, x: x0, y: y0 })
  }
  const frames = fragment.boxes
    .filter((box) => box.cell.framed)
    .flatMap((box) =>
      frameRules(
        [xs[box.cell.column]!, xs[box.cell.column + box.cell.columns]!],
        [ys[box.row]!, ys[box.row + box.rows]!],
      ),
    )
  return { lines, rules: [...tableRules(fragment.boxes, xs, ys), ...frames], places }
}
