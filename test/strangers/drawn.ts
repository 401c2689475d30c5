import { pdfFile, shownLetters } from '@gxgk/deviations'
import type { Cells } from './as-cells'
import { second } from './as-cells'
import { blocks, columnLabels, resultLabels, rowOf, rows, suits } from './figures'
import type { Report } from './figures'

/** How the pages of a PDF are drawn; lengths in points. */
export interface Pen {
  /** The operators that show words in letters of `size`, from a place above the lower left corner. */
  readonly show?: (words: string, x: number, y: number, size: number) => string
  /** The operators that draw the borders of a cell, its lower left corner and its size. */
  readonly border?: (x: number, y: number, width: number, height: number) => string
  /** The width and height of a page. */
  readonly paper?: readonly [number, number]
  /** What is drawn on each page before the rest. */
  readonly under?: string
  /** Whether the head of a table is drawn again on the next page. */
  readonly heads?: boolean
  /** How the parts of a page follow one another in the file. */
  readonly order?: (parts: readonly string[]) => readonly string[]
  /** What is printed for a figure; its digits when absent. */
  readonly print?: (figure: number) => string
  /** The gap above a table. */
  readonly gap?: number
}

export const shown = (words: string, x: number, y: number, size: number): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${shownLetters(words)} Tj ET\n`

export const framed = (x: number, y: number, width: number, height: number): string =>
  `0.5 w ${x} ${y} ${width} ${height} re S\n`

const widthOf = (words: string, size: number) =>
  [...words].reduce((sum, one) => sum + (one.codePointAt(0)! < 0x7f ? 0.5 : 1), 0) * size

const wrapped = (words: string, size: number, width: number): readonly string[] => {
  const lines = ['']
  for (const one of words) {
    if (widthOf(lines.at(-1)! + one, size) > width) lines.push('')
    lines[lines.length - 1] += one
  }
  return lines
}

interface DrawnCell {
  readonly words: string | number
  readonly width: number
}

interface Part {
  readonly height: number
  readonly cells?: readonly DrawnCell[]
  readonly words?: string
  readonly isHead?: boolean
}

const size = 8
const left = 40
const cellsOf = (words: readonly (string | number)[], widths: readonly number[]): readonly DrawnCell[] =>
  words.map((one, i) => ({ words: one, width: widths[i]! }))

const row = (cells: readonly DrawnCell[], isHead = false): Part => ({
  height: 8 + 10 * Math.max(...cells.map(({ words, width }) => wrapped(String(words), size, width - 4).length)),
  cells,
  isHead,
})

const partsOf = (report: Report, whole: number, gap: number): readonly Part[] => {
  const title = (words: string): Part => ({ height: 24, words })
  const quarter = whole / 4
  const widths: { readonly [cells: number]: readonly number[] } = {
    1: [whole],
    2: [quarter, 3 * quarter],
    4: [quarter, quarter, quarter, quarter],
  }
  const merged = (cells: Cells) => {
    const own = cells.filter((one) => one !== '')
    return row(cellsOf(own, widths[own.length]!))
  }
  const label = whole - 7 * 40
  const third = [label, ...columnLabels.map(() => 40)]
  const fifth = whole / 15
  return [
    title('某县教育局2024年政府信息公开工作年度报告'),
    title('一、总体情况'),
    title('主动公开等情况正常。'),
    title('二、主动公开政府信息情况'),
    ...second(report).map(merged),
    { height: gap },
    title('三、收到和处理政府信息公开申请情况'),
    row(cellsOf(['项目', ...columnLabels], third), true),
    ...rows.map(({ id, label: words }) => row(cellsOf([words, ...rowOf(report, id)], third))),
    { height: gap },
    title('四、政府信息公开行政复议、行政诉讼情况'),
    row(cellsOf(['行政复议', '行政诉讼'], [5 * fifth, 10 * fifth])),
    row(cellsOf(['复议', '未经复议直接起诉', '复议后起诉'], [5 * fifth, 5 * fifth, 5 * fifth])),
    row(
      cellsOf(
        blocks.flatMap(() => resultLabels),
        Array.from({ length: 15 }, () => fifth),
      ),
    ),
    row(
      cellsOf(
        suits(report),
        Array.from({ length: 15 }, () => fifth),
      ),
    ),
    { height: gap },
    title('五、存在的主要问题及改进情况'),
    title('无。'),
    title('六、其他需要报告的事项'),
    title('无。'),
  ]
}

/** The operators of each page of a report. */
export const drawnPages = (report: Report, pen: Pen = {}): readonly string[] => {
  const { show = shown, border = framed, paper = [595, 842], under = '', heads = false, print = String, gap = 10 } = pen
  const { order = (parts) => parts } = pen
  const [width, height] = paper
  const pages: string[][] = [[]]
  let y = height - 50
  let head: Part | undefined
  const draw = ({ cells, words, height: own }: Part) => {
    const page = pages.at(-1)!
    if (words !== undefined) page.push(show(words, left, y - 14, 10))
    let x = left
    const drawn = (cells ?? []).map((cell) => {
      const lines = wrapped(typeof cell.words === 'number' ? print(cell.words) : cell.words, size, cell.width - 4)
      const top = y - (own - 10 * lines.length) / 2
      const at = x
      x += cell.width
      return (
        border(at, y - own, cell.width, own) +
        lines.map((line, i) => show(line, at + (cell.width - widthOf(line, size)) / 2, top - 10 * i - 8, size)).join('')
      )
    })
    page.push(...drawn)
    y -= own
  }
  for (const part of partsOf(report, width - 2 * left, gap)) {
    if (y - part.height < 50) {
      pages.push([])
      y = height - 50
      if (heads && head && part.cells) draw(head)
    }
    if (part.isHead) head = part
    if (!part.cells && part.words === undefined) head = undefined
    draw(part)
  }
  return pages.map((parts) => under + order(parts).join(''))
}

/** A report as a PDF. */
export const drawn = (report: Report, pen: Pen = {}): Uint8Array => {
  const [width, height] = pen.paper ?? [595, 842]
  const pages = drawnPages(report, pen).map((operators) => ({ width, height, operators }))
  return pdfFile(pages, { font: 'unicode', compressed: false })
}
