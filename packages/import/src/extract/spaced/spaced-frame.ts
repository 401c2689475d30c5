import type { Piece, SpacedLine } from './spaced-line'
import { widthOf } from './spaced-line'

/** Between which columns, counted from 0, something stands: the first and the last in which it may. */
export interface Between {
  readonly first: number
  readonly last: number
}

/** Where the figures of lines stand; undefined for lines of which that is not known. */
export type SpacedFrame = (line: SpacedLine) => readonly Between[] | undefined

/** A label of a head, of which it is known over which column it stands. */
export interface HeadPiece {
  readonly line: SpacedLine
  readonly piece: Piece
  readonly column: number
}

/** Something on a line, counted in characters. */
interface Mark {
  readonly from: number
  readonly to: number
  /**
   * Whether it stands where it must: behind one space alone it may have been drawn to what is before it, and at the
   * beginning of a line to the margin.
   */
  readonly isExact: boolean
  first: number
  last: number
}

/** Counted by characters, or with Chinese ones as two, as programs do either. */
const measures: readonly ((text: string) => number)[] = [(text) => text.length, widthOf]

/** More lines are no page. */
const mostLines = 500

const gap = /\S\s{2,}$/
const indent = /^\s{2,}$/

/** Whether spaces set lines out by places: where single ones alone part words, an indent says nothing either. */
const areSetOut = (lines: readonly SpacedLine[]) => lines.some(({ text }) => /\S\s{2,}\S/.test(text))

const markerOf =
  (isSetOut: boolean, measure: (text: string) => number) =>
  ({ text }: SpacedLine, piece: Piece, between: Between): Mark => {
    const before = text.slice(0, piece.from)
    return {
      from: measure(before),
      to: measure(text.slice(0, piece.to)),
      isExact: gap.test(before) || (isSetOut && indent.test(before)),
      ...between,
    }
  }

/** The runs of characters that exact figures cover, those one below another as one. */
const clustersOf = (marks: readonly Mark[]): readonly (readonly Mark[])[] => {
  const clusters: { to: number; readonly marks: Mark[] }[] = []
  for (const mark of marks.filter(({ isExact }) => isExact).sort((a, b) => a.from - b.from)) {
    const last = clusters.at(-1)
    if (last && mark.from < last.to) {
      last.to = Math.max(last.to, mark.to)
      last.marks.push(mark)
    } else clusters.push({ to: mark.to, marks: [mark] })
  }
  return clusters.map((cluster) => cluster.marks)
}

/**
 * Narrows where marks may stand by those that are known, until nothing changes: what ends before another begins may be left
 * of it, and what stands over another is neither left nor right of it. Programs that set out text by its places keep to
 * that, though columns are not straight. False where it does not come out.
 */
const settle = (rows: readonly (readonly Mark[])[], heads: readonly Mark[], count: number): boolean => {
  const all = [...rows.flat(), ...heads]
  for (let changes = -1; changes !== 0;) {
    changes = 0
    const known = all.filter(({ first, last }) => first === last)
    const begins = Array.from({ length: count }, (_, j) =>
      Math.min(...known.flatMap(({ first, isExact, from }) => (first === j && isExact ? [from] : []))),
    )
    const ends = Array.from({ length: count }, (_, j) =>
      Math.max(...known.flatMap(({ first, to }) => (first === j ? [to] : []))),
    )
    const narrow = (mark: Mark, first: number, last: number) => {
      if (first > mark.first || last < mark.last) changes++
      mark.first = Math.max(mark.first, first)
      mark.last = Math.min(mark.last, last)
    }
    for (const mark of all) {
      const first = begins.findLastIndex((from) => mark.to > from)
      const last = mark.isExact ? ends.findIndex((to) => mark.from < to) : -1
      narrow(mark, first, last < 0 ? count - 1 : last)
    }
    for (const row of rows) {
      row.forEach((mark, i) => narrow(mark, i > 0 ? row[i - 1]!.first + 1 : 0, count - 1))
      for (let i = row.length - 2; i >= 0; i--) narrow(row[i]!, 0, row[i + 1]!.last - 1)
    }
    if (all.some(({ first, last }) => first > last)) return false
  }
  return true
}

/** The places of the figures of a page, counted in one way; undefined where nothing is known, false where it does not come out. */
const placed = (
  lines: readonly SpacedLine[],
  heads: readonly HeadPiece[],
  count: number,
  measure: (text: string) => number,
): readonly (readonly Mark[])[] | false | undefined => {
  const anywhere = { first: 0, last: count - 1 }
  const markOf = markerOf(areSetOut(lines), measure)
  const rows = lines.map((line) =>
    line.figures.map((piece, i) =>
      markOf(line, piece, line.figures.length === count ? { first: i, last: i } : anywhere),
    ),
  )
  const clusters = rows.some(({ length }) => length === count) ? [] : clustersOf(rows.flat())
  if (clusters.length === count)
    clusters.forEach((marks, j) => {
      for (const mark of marks) mark.first = mark.last = j
    })
  // Labels are set on lines of their own, which tells less than figures below one another.
  const isHeadless = clusters.length === count || clusters.length === 0
  const over = isHeadless
    ? []
    : heads.map(({ line, piece, column }) => markOf(line, piece, { first: column, last: column }))
  if (clusters.length > 0 && !isHeadless && over.length === 0) return undefined
  return settle(rows, over, count) ? rows : false
}

/**
 * Between which of `count` columns the figures of rows stand, on each page by the full rows on it, the labels over them, or
 * where there are just as many columns of figures. A way of counting that does not come out on one page is none.
 */
export const placesIn = (rows: readonly SpacedLine[], heads: readonly HeadPiece[], count: number): SpacedFrame => {
  const known = new Map<SpacedLine, readonly Between[]>()
  const whole = rows.filter(({ isPart, figures }) => !isPart && figures.length <= count)
  const byPage = new Map<number | undefined, SpacedLine[]>()
  for (const line of whole) {
    const own = byPage.get(line.source.page)
    if (own) own.push(line)
    else byPage.set(line.source.page, [line])
  }
  const pages = [...byPage].map(([page, lines]) => ({
    lines,
    own: heads.filter(({ line }) => line.source.page === page),
  }))
  if (count < 2 || pages.some(({ lines }) => lines.length > mostLines)) return () => undefined
  const ways = measures
    .map((measure) => pages.map(({ lines, own }) => placed(lines, own, count, measure)))
    .filter((way) => !way.includes(false))
  pages.forEach(({ lines }, at) => {
    const areKnown = ways.length > 0 && ways.every((way) => way[at] !== undefined)
    if (!areKnown) return
    lines.forEach((line, i) => {
      const marks = ways.map((way) => (way[at] as readonly (readonly Mark[])[])[i]!)
      known.set(
        line,
        line.figures.map((_, k) => ({
          first: Math.min(...marks.map((own) => own[k]!.first)),
          last: Math.max(...marks.map((own) => own[k]!.last)),
        })),
      )
    })
  })
  return (line) => known.get(line)
}
