import type { Ref } from '@gxgk/document'
import type { ComposeOptions } from './compose-options'
import type { Flow, FlowFigure, FlowLine, FlowPlace, FlowTable } from './flow'
import type { Pages } from './pages'
import { createPages } from './pages'
import type { Sheet, Sheets } from './sheet'
import { cutTable, fragmentHeight } from './table/cut-table'
import { drawTable } from './table/draw-table'
import type { MeasuredTable } from './table/measure-table'
import { heightOfTable, spacedTable } from './table/measure-table'
import { tableStyle } from './table/table-style'

const rounding = 0.01
/** Lines that a heading has below it on its page. */
const linesOfHeading = 2
/** More headings than these one after the other are set as text is. */
const mostHeld = 22
/** More of a page than this is not left blank for a table to stand in one piece, unless that is asked for. */
const mostBlank = 0.2

const heightOf = (lines: readonly FlowLine[]) =>
  lines.reduce((sum, { height, above, below }, i) => sum + height + (i ? above : 0) + below, 0)

/** Lines that stay together: no first line alone at the foot of a page and no last line alone at the head of one. */
const unitsOf = (lines: readonly FlowLine[]): readonly (readonly FlowLine[])[] =>
  lines.length < 4 ? [lines] : [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)]

const putLines = (pages: Pages, lines: readonly FlowLine[], sheet: Sheet): void => {
  const height = heightOf(lines)
  if (pages.sheet() !== sheet) pages.turn(sheet)
  const fits = (own: number) => pages.top('line', lines[0]?.above ?? 0) + own <= pages.sheet().typeHeight + rounding
  if (height <= sheet.typeHeight + rounding) {
    if (!fits(height - (lines.at(-1)?.below ?? 0))) pages.turn(sheet)
    for (const line of lines) pages.putLine(line)
    return
  }
  for (const line of lines) {
    if (pages.top('line', line.above) + line.height > pages.sheet().typeHeight + rounding) pages.turn(sheet)
    pages.putLine(line)
  }
}

/** Whether the head and a row below it stand in the room. */
const beginsIn = (table: MeasuredTable, room: number, pageHeight: number): boolean => {
  const { lead, fragmentFrom } = cutTable(table, pageHeight)
  const { fragment, end } = fragmentFrom(0, room)
  return end > lead && fragmentHeight(fragment) <= room + rounding
}

interface TableRoom {
  readonly sheet: Sheet
  /** The table shares its pages with nothing but its heading. */
  readonly own: boolean
  readonly roomForHeading: number
  /** The part of a page that may be left blank before it. */
  readonly mostBlank: number
}

const putTable = (
  pages: Pages,
  flow: FlowTable,
  held: readonly FlowLine[],
  { sheet, own, roomForHeading, mostBlank: most }: TableRoom,
): void => {
  const { typeHeight } = sheet
  const lead = heightOf(held)
  const tight = flow.measure(sheet, typeHeight - Math.max(lead, roomForHeading))
  const whole = heightOfTable(tight)
  const above = held.length ? 0 : tableStyle.above
  const topAfterHeld = () => (held.length ? pages.top('line', held[0]!.above) + lead : pages.top('table', above))
  const room = () => typeHeight - topAfterHeld()
  if (pages.sheet() !== sheet || (own && !pages.isFresh())) pages.turn(sheet)
  else if (whole > room() + rounding && !pages.isFresh()) {
    const blank = typeHeight - pages.top('line', 0)
    const fitsFresh = lead + whole <= typeHeight + rounding
    if ((fitsFresh && blank <= typeHeight * most) || !beginsIn(tight, room(), typeHeight)) pages.turn(sheet)
  }
  const measured = spacedTable(tight, room())
  const { fragmentFrom, slicesOf } = cutTable(measured, typeHeight)
  putLines(pages, held, sheet)
  for (let row = 0; row < measured.rows;) {
    const left = typeHeight - pages.top('table', row === 0 ? above : 0)
    const { fragment, end } = fragmentFrom(row, left)
    const fits = fragmentHeight(fragment) <= left + rounding
    if (!fits && !pages.isFresh() && (row > 0 || held.length === 0)) {
      pages.turn(sheet)
      continue
    }
    const parts = fits ? [fragment] : slicesOf(row, left)
    parts.forEach((part, i) => {
      if (i > 0) pages.turn(sheet)
      pages.putDrawn(
        (x, y) => drawTable(part, measured, x, y),
        fragmentHeight(part),
        { above: row === 0 ? above : 0, below: tableStyle.below },
        row === 0 && i === 0 ? flow.refs : [],
      )
    })
    row = end
    if (row < measured.rows) pages.turn(sheet)
  }
}

/** A drawing stays with the headings that wait for it, and begins a page when it has no room. */
const putFigure = (pages: Pages, figure: FlowFigure, held: readonly FlowLine[], sheet: Sheet): void => {
  const { height, draw, whole = height } = figure
  const top = held.length ? pages.top('line', held[0]!.above) + heightOf(held) : pages.top('table', 0)
  // A drawing that no page holds begins where it is.
  const together = heightOf(held) + whole > sheet.typeHeight + rounding ? height : whole
  if (pages.sheet() !== sheet || (top + together > sheet.typeHeight + rounding && !pages.isFresh())) pages.turn(sheet)
  putLines(pages, held, sheet)
  pages.putDrawn(draw, height, { above: 0, below: 0 }, [])
}

/** The refs lead to where the flow begins. */
const withRefs = (flow: Exclude<Flow, FlowPlace>, refs: readonly Ref[]): Exclude<Flow, FlowPlace> => {
  if (flow.kind === 'table') return { ...flow, refs: [...refs, ...flow.refs] }
  if (flow.kind === 'figure') return flow
  const [first, ...rest] = flow.lines
  return first
    ? {
        ...flow,
        lines: [{ ...first, marks: { ...first.marks, refs: [...refs, ...(first.marks?.refs ?? [])] } }, ...rest],
      }
    : flow
}

/** Puts what is printed on pages. */
export const fillPages = (
  flows: readonly Flow[],
  sheets: Sheets,
  { orientation, keepTables }: ComposeOptions,
): Pages => {
  const { portrait, landscape, grid } = sheets
  const pages = createPages(portrait, grid)
  const roomForHeading = linesOfHeading * grid.pitchOf(grid.size)
  // Headings that wait for what comes after them, and how many lines of that they still need.
  let held: readonly FlowLine[] = []
  let needed = 0
  const release = () => {
    if (held.length) putLines(pages, held, portrait)
    held = []
    needed = 0
  }
  let awaited: Ref[] = []
  for (const one of flows) {
    if (one.kind === 'place') {
      awaited.push(one.ref)
      continue
    }
    // A drawing has no refs; what comes after it takes them.
    const flow = awaited.length ? withRefs(one, awaited) : one
    if (flow.kind !== 'figure') awaited = []
    if (flow.kind === 'table') {
      const own = orientation?.(flow.table) === 'landscape'
      putTable(pages, flow, held, {
        sheet: own ? landscape : portrait,
        own,
        roomForHeading,
        mostBlank: keepTables ? 1 : mostBlank,
      })
      held = []
      needed = 0
      continue
    }
    if (flow.kind === 'figure') {
      putFigure(pages, flow, held, portrait)
      held = []
      needed = 0
      continue
    }
    if (flow.leads) {
      held = [...held, ...flow.lines]
      needed = linesOfHeading
      if (held.length > mostHeld) release()
      continue
    }
    for (const unit of unitsOf(flow.lines)) {
      if (needed > 0) {
        held = [...held, ...unit]
        needed -= unit.length
        if (needed <= 0) release()
      } else putLines(pages, unit, portrait)
    }
  }
  release()
  pages.finish(awaited)
  return pages
}
