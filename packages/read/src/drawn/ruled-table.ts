import type { Row } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import type { CellWords, DrawnTable } from './drawn-tables'
import { columnsOf, measures } from './measure'
import type { Measure } from './measure'
import { isNext } from './printed-line'
import type { PrintedLine } from './printed-line'

/** Dashes over or under columns; fewer side by side are blank figures. */
const dashes = /^\s*(?:-{3,}(?:\s+-{3,})*|={3,}(?:\s+={3,})*)\s*$/

/** Lines of a head of which a dashed line is the upper edge. */
const mostHeadLines = 10
const mostColumns = 1000

interface Column {
  readonly start: number
  readonly end: number
}

const columnsIn = (ruler: string): readonly Column[] =>
  [...ruler.matchAll(/-+|=+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** Whether a line has dashes for two columns at least. */
export const isRuler = (printed: string): boolean => dashes.test(printed) && columnsIn(printed).length > 1

const isSame = (a: readonly Column[], b: readonly Column[]) =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end)

const isBlank = (sign: string | undefined) => sign === undefined || /^\s$/.test(sign)

/** How many cells of a line begin or end where their column does; undefined where words reach out of their column. */
const fitOf = (printed: string, columns: readonly Column[], measure: Measure): number | undefined => {
  const signs = columnsOf(printed, measure)
  const first = signs.findIndex((sign) => !isBlank(sign))
  if (first >= 0 && first < columns[0]!.start) return undefined
  let fit = 0
  for (const [i, { start, end }] of columns.entries()) {
    if (i > 0 && !isBlank(signs[start - 1])) return undefined
    if (!isBlank(signs[start]) || (!isBlank(signs[end - 1]) && isBlank(signs[end]))) fit++
  }
  return fit
}

/** The measure by which all lines keep to the columns, most of them exactly. */
const measureFor = (lines: readonly PrintedLine[], columns: readonly Column[]): Measure | undefined => {
  let best: { readonly measure: Measure; readonly fit: number } | undefined
  for (const measure of measures()) {
    const fits = lines.map(({ printed }) => fitOf(printed, columns, measure))
    if (fits.includes(undefined)) continue
    const fit = fits.reduce<number>((sum, one) => sum + one!, 0)
    if (!best || fit > best.fit) best = { measure, fit }
  }
  return best?.measure
}

/** Lines that no blank line parts. */
const groupsOf = (lines: readonly PrintedLine[]): readonly (readonly PrintedLine[])[] => {
  const groups: PrintedLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (isNext(last?.at(-1), line)) last!.push(line)
    else groups.push([line])
  }
  return groups
}

const rowOf = (
  lines: readonly PrintedLine[],
  columns: readonly Column[],
  measure: Measure,
  words: CellWords,
  isHead: boolean,
): Row => {
  const placed = lines.map(({ printed, number }) => ({ signs: columnsOf(printed, measure), number }))
  const source = { line: lines[0]!.number }
  const cells = columns.map(({ start }, i) => {
    const own = placed.flatMap(({ signs, number }) => {
      const text = signs
        .slice(start, columns[i + 1]?.start)
        .join('')
        .trim()
      return text === '' ? [] : [{ text, number }]
    })
    return cell(words(own.map(({ text }) => text)), {
      ...(isHead && { header: 'column' as const }),
      source: { line: own[0]?.number ?? source.line },
    })
  })
  return { ...row(cells), source }
}

/** The head above a dashed line: what stands below another one, or one line by itself. */
const headAbove = (lines: readonly PrintedLine[], at: number, least: number, columns: readonly Column[]) => {
  let up = at
  while (
    up > least &&
    at - up < mostHeadLines &&
    isNext(lines[up - 1], lines[up]) &&
    !dashes.test(lines[up - 1]!.printed)
  )
    up--
  const above = lines[up - 1]
  const [edge, ...more] = above && up > least && isNext(above, lines[up]) ? columnsIn(above.printed) : []
  const isEdge =
    edge !== undefined &&
    dashes.test(above!.printed) &&
    edge.start === columns[0]!.start &&
    (more.at(-1) ?? edge).end >= columns.at(-1)!.end - 1
  if (isEdge && up < at) return { start: up - 1, head: lines.slice(up, at), isEdged: true }
  const line = at > least && isNext(lines[at - 1], lines[at]) ? lines[at - 1]! : undefined
  const isHead = line !== undefined && !dashes.test(line.printed) && measureFor([line], columns) !== undefined
  return isHead ? { start: at - 1, head: [line], isEdged: false } : { start: at, head: [], isEdged: false }
}

/** The table to which a line of dashes for its columns belongs. Lines before `least` are not of it. */
export const ruledTable = (
  lines: readonly PrintedLine[],
  at: number,
  least: number,
  words: CellWords,
): DrawnTable | undefined => {
  const columns = columnsIn(lines[at]!.printed)
  if (columns.length > mostColumns) return undefined
  let below = at + 1
  while (below < lines.length && !dashes.test(lines[below]!.printed)) below++
  const rule = lines[below]
  const isEnd = rule !== undefined && !isNext(rule, lines[below + 1])
  const isSameRule = rule !== undefined && isSame(columnsIn(rule.printed), columns)
  // The head may stand between two equal rules, as below the upper edge of a table.
  if (isSameRule && !isEnd && below > at + 1) return undefined
  const { start, head, isEdged } = headAbove(lines, at, least, columns)
  const isClosed = isEnd && (isSameRule || (isEdged && columnsIn(rule.printed).length === 1))
  const body = isClosed ? lines.slice(at + 1, below) : (groupsOf(lines.slice(at + 1, below))[0] ?? [])
  if (body.length === 0 || (!isClosed && (head.length === 0 || !isNext(lines[at], body[0])))) return undefined
  const measure = measureFor([...head, ...body], columns)
  if (!measure) return undefined
  const isSpaced = isClosed && body.some((line, i) => !isNext(line, lines[at + 2 + i]))
  const groups = isSpaced ? groupsOf(body) : body.map((line) => [line])
  const rows = [
    ...(head.length > 0 ? [rowOf(head, columns, measure, words, true)] : []),
    ...groups.map((group) => rowOf(group, columns, measure, words, false)),
  ]
  const source = { line: lines[start]!.number }
  return {
    start,
    end: isClosed ? below + 1 : at + 1 + body.length,
    table: table('', rows, { headRows: head.length > 0 ? 1 : 0, source }),
  }
}
