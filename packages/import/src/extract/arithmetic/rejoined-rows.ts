import type { TableForm } from '@gxgk/core'
import type { Words } from '../passage'
import { formColumns, isWritten } from '../passage'
import { expectedColumns } from '../columns/expected'
import { readFigure } from '../figures/figure'
import type { PrintedRow } from '../rows/printed-rows'
import type { Verdict } from './witness'
import { interleaved } from './interleaved'
import { areAllBorneOut, rowVerdict } from './witness'

/** Lines over which the figures of one row are broken, above it and below. */
const mostLines = 8
/** Of so many figures of a row at most all digits stand on the lines around it. */
const mostLacking = 3
/** More ways to join them are not tried. */
const mostWays = 300

/** The pieces of one figure as one; undefined where that is none. */
const joined = (pieces: readonly Words[]): Words | undefined => {
  const [first, ...others] = pieces
  if (!first || others.length === 0) return first
  const text = pieces.map(textOf).join('')
  return /^[1-9]\d*$/.test(text) ? { ...first, text } : undefined
}

const textOf = ({ text }: Words) => text.trim()

/** Figures of lines joined by the columns in which they stand; undefined where these are not known, or left blank. */
const byColumns = (lines: readonly (readonly Words[])[], count: number): readonly Words[] | undefined => {
  const all = lines.flat()
  if (all.some(({ place }) => place?.frame !== formColumns || place.to !== place.from + 1)) return undefined
  const figures = Array.from({ length: count }, (_, i) => joined(all.filter(({ place }) => place!.from === i)))
  return figures.every((one) => one !== undefined) ? figures : undefined
}

/** The ways to join the last figure of a line with the first of the next, where there are more figures than columns. */
const inSequence = (lines: readonly (readonly Words[])[], count: number): readonly (readonly Words[])[] => {
  const figures = lines.reduce((sum, line) => sum + line.length, 0)
  const breaks = figures - count
  if (breaks <= 0 || breaks >= lines.length) return []
  let ways: (readonly (readonly Words[])[])[] = [[]]
  for (const [i, line] of lines.entries()) {
    const own = line.map((figure) => [figure])
    ways = ways.flatMap((way) => {
      const apart = [...way, ...own]
      if (i === 0) return [apart]
      return [apart, [...way.slice(0, -1), [...way.at(-1)!, line[0]!], ...own.slice(1)]]
    })
    if (ways.length > mostWays) return []
  }
  return ways.flatMap((way) => {
    const figures = way.map(joined)
    return way.length === count && figures.every((one) => one !== undefined) ? [figures] : []
  })
}

/** The ways to choose so many of the columns, in their order. */
const chosen = (count: number, some: number, from = 0): readonly (readonly number[])[] =>
  some === 0
    ? [[]]
    : Array.from({ length: count - from - some + 1 }, (_, i) => from + i).flatMap((first) =>
        chosen(count, some - 1, first + 1).map((rest) => [first, ...rest]),
      )

/**
 * The ways to set the pieces of figures that stand over one another, each line around a row with one of each, in those of its
 * columns in which it has none.
 */
const stacked = (
  lines: readonly (readonly Words[])[],
  own: readonly Words[],
  count: number,
): readonly (readonly Words[])[] => {
  const lacking = count - own.length
  const pieces = lines.filter((line) => line !== own)
  if (lacking < 1 || lacking > mostLacking || pieces.some(({ length }) => length !== lacking)) return []
  const broken = Array.from({ length: lacking }, (_, i) => joined(pieces.map((line) => line[i]!)))
  if (broken.some((one) => one === undefined)) return []
  return chosen(count, lacking).map((columns) => {
    const left = own.slice()
    return Array.from({ length: count }, (_, i) => (columns.includes(i) ? broken[columns.indexOf(i)] : left.shift())!)
  })
}

type Figures = readonly { readonly text: string }[]

/** What the sums over the columns of a row say, its figures in the order of the form; of all rows, where they stand side by side. */
const verdictsOf = (form: TableForm, figures: Figures, columns: readonly string[]): readonly Verdict[] => {
  const expected = expectedColumns(form).filter(({ column }) => columns.includes(column.id))
  const values = figures.map(({ text }, i) => {
    const read = readFigure(text, expected[i]!.column.kind ?? 'count', () => undefined)
    return 'value' in read ? read.value : undefined
  })
  const blocks = [...new Set(expected.map(({ row }) => row))]
  return blocks.map((block) =>
    rowVerdict(form, (id) => values[expected.findIndex(({ row, column }) => row === block && column.id === id)]),
  )
}

/** Whether the sums over the columns of a row hold. */
export const isBorneOut = (form: TableForm, figures: Figures, columns: readonly string[]): boolean =>
  areAllBorneOut(verdictsOf(form, figures, columns))

/** The same of figures of which nothing but the order is open: zeros say the same in any. */
const isConsistent = (form: TableForm, figures: Figures, columns: readonly string[]): boolean =>
  verdictsOf(form, figures, columns).every((verdict) => verdict === 'holds' || verdict === 'zeros')

/** Whether a sum over the columns of a row does not hold. */
export const fails = (form: TableForm, figures: Figures, columns: readonly string[]): boolean =>
  verdictsOf(form, figures, columns).includes('fails')

/** A row that was put together, with the one that has its label, and all of which it is made. */
interface Rejoined {
  readonly row: PrintedRow
  readonly first: PrintedRow
  readonly of: readonly PrintedRow[]
}

/**
 * The rows with those put together whose figures stand on several lines, or long ones of which are broken over lines, so that
 * the rest makes rows without a label above it or below: where the sums hold in one way alone. `columnsOf`
 * tells the columns of rows that may be put together, and nothing of what may be the rest of one. `rejoined` tells of
 * each which it was.
 */
export const withRejoinedRows = (
  rows: readonly PrintedRow[],
  form: TableForm,
  columnsOf: (row: PrintedRow) => readonly string[] | undefined,
): { readonly rows: readonly PrintedRow[]; readonly rejoined: ReadonlyMap<PrintedRow, PrintedRow> } => {
  const isAcross = form.layout === 'across'
  const written = rows.map(({ figures }) => figures.filter(isWritten))
  const isRest = (i: number) => rows[i] !== undefined && columnsOf(rows[i]) === undefined && written[i]!.length > 0
  const runAt = (from: number, step: 1 | -1) => {
    let length = 0
    while (length < mostLines && isRest(from + step * (length + 1))) length++
    return length
  }
  const found = rows.flatMap((row, i): readonly Rejoined[] => {
    const columns = columnsOf(row)
    if (!columns || written[i]!.length === 0) return []
    const count = isAcross ? expectedColumns(form).length : columns.length
    if (written[i]!.length > count) return []
    const ways: { readonly figures: readonly Words[]; readonly from: number; readonly to: number }[] = []
    for (let from = i - runAt(i, -1); from <= i; from++)
      for (let to = i; to <= i + runAt(i, 1); to++) {
        if (from === to) continue
        const lines = written.slice(from, to + 1)
        const placed = byColumns(lines, count)
        const open = [...inSequence(lines, count), ...stacked(lines, written[i]!, count)]
        const told = new Map((placed ? [placed] : open).map((figures) => [figures.map(textOf).join(), figures]))
        for (const figures of told.values()) if (isBorneOut(form, figures, columns)) ways.push({ figures, from, to })
        for (const figures of placed ? [] : interleaved(lines, count))
          if (isConsistent(form, figures, columns)) ways.push({ figures, from, to })
      }
    const [only, ...others] = ways
    if (!only || others.length > 0) return []
    return [{ row: { ...row, figures: only.figures }, first: row, of: rows.slice(only.from, only.to + 1) }]
  })
  const claims = new Map<PrintedRow, number>()
  for (const row of found.flatMap(({ of }) => of)) claims.set(row, (claims.get(row) ?? 0) + 1)
  const kept = found.filter(({ of }) => of.every((row) => claims.get(row) === 1))
  const parts = new Map(kept.flatMap((one) => one.of.map((row) => [row, one] as const)))
  return {
    rows: [...new Set(rows.map((row) => parts.get(row)?.row ?? row))],
    rejoined: new Map(kept.map(({ row, first }) => [row, first])),
  }
}
