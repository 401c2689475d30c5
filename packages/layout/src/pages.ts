import type { Ref } from '@gxgk/document'
import type { ComposedLine, Fill, OutlineEntry, Place, Rule } from './composed'
import type { Drawn } from './drawn'
import type { FlowLine, Marks } from './flow'
import type { Corner, Grid, Sheet } from './sheet'

/** A page that is being filled. */
export interface OpenPage {
  readonly sheet: Sheet
  /** Where its type area begins. */
  readonly corner: Corner
  readonly lines: ComposedLine[]
  readonly rules: Rule[]
  readonly fills: Fill[]
}

/** Pages as they are filled from above. */
export interface Pages {
  readonly all: readonly OpenPage[]
  readonly outline: readonly OutlineEntry[]
  readonly destinations: ReadonlyMap<Ref, Place>
  readonly sheet: () => Sheet
  /** From the top of the type area to where the next thing may stand: on the grid for a line of text. */
  readonly top: (what: 'line' | 'table', above: number) => number
  readonly isFresh: () => boolean
  readonly turn: (sheet: Sheet) => void
  readonly putLine: (line: FlowLine) => void
  readonly putDrawn: (
    drawn: (x: number, y: number) => Drawn,
    height: number,
    space: Space,
    refs: readonly Ref[],
  ) => void
  /** The refs lead to where the text ends. */
  readonly finish: (refs: readonly Ref[]) => void
}

/** Left blank above and below. */
interface Space {
  readonly above: number
  readonly below: number
}

const rounding = 0.01
/** GB/T 9704: the line stands 4 mm below the number of the document. */
const belowNumber = (4 * 72) / 25.4
const ruleWidth = 1.5

const shifted = (line: ComposedLine, dx: number): ComposedLine =>
  dx === 0 ? line : { ...line, runs: line.runs.map((run) => ({ ...run, x: run.x + dx })) }

/** Begins with one empty page; lines come with places for the first side of the sheet given. */
export const createPages = (first: Sheet, { step }: Grid): Pages => {
  const all: OpenPage[] = []
  const open = (sheet: Sheet): OpenPage => {
    const corner = all.length % 2 ? sheet.verso : sheet.recto
    const opened: OpenPage = { sheet, corner, lines: [], rules: [], fills: [] }
    all.push(opened)
    return opened
  }
  const outline: OutlineEntry[] = []
  const destinations = new Map<Ref, Place>()
  let page = open(first)
  let y = 0
  let fresh = true

  const top = (what: 'line' | 'table', above: number) => {
    if (fresh) return 0
    const from = y + above
    return what === 'line' && step !== undefined ? Math.ceil((from - rounding) / step) * step : from
  }
  const note = (refs: readonly Ref[], x: number, at: number, heading?: Marks['heading']) => {
    const place: Place = { page: all.length - 1, x, y: page.corner.top + at }
    for (const ref of refs) destinations.set(ref, place)
    if (heading) outline.push({ ...place, ...heading })
  }
  return {
    all,
    outline,
    destinations,
    sheet: () => page.sheet,
    top,
    isFresh: () => fresh,
    turn: (sheet) => {
      // A page on which nothing stands yet is laid on its side rather than left empty.
      if (fresh) all.pop()
      page = open(sheet)
      y = 0
      fresh = true
    },
    putLine: (line) => {
      const at = top('line', line.above)
      note(line.marks?.refs ?? [], page.corner.left, at, line.marks?.heading)
      const composed = { baseline: page.corner.top + at + line.baseline, runs: line.runs }
      if (line.runs.length) page.lines.push(shifted(composed, page.corner.left - first.recto.left))
      if (line.ruled) {
        // Of the last line of a page it stands at the end of the type area.
        const below = page.corner.top + Math.min(at + line.height + belowNumber, page.sheet.typeHeight)
        const { left } = page.corner
        page.rules.push({
          x0: left,
          y0: below,
          x1: left + page.sheet.typeWidth,
          y1: below,
          width: ruleWidth,
          ink: line.ruled,
        })
      }
      y = at + line.height + line.below
      fresh = false
    },
    putDrawn: (draw, height, { above, below }, refs) => {
      const at = top('table', above)
      note(refs, page.corner.left, at)
      const { lines, rules, fills = [], places } = draw(page.corner.left, page.corner.top + at)
      for (const line of lines) page.lines.push(line)
      for (const rule of rules) page.rules.push(rule)
      for (const fill of fills) page.fills.push(fill)
      for (const { ref, ...place } of places) destinations.set(ref, { page: all.length - 1, ...place })
      y = at + height + below
      fresh = false
    },
    finish: (refs) => note(refs, page.corner.left, Math.min(y, page.sheet.typeHeight)),
  }
}
