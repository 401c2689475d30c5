import type { TableForm } from '@gxgk/core'
import type { Words } from '../passage'
import { isWritten } from '../passage'
import { expectedColumns } from '../columns/expected'
import { readFigure } from '../figures/figure'
import type { PrintedRow } from '../rows/printed-rows'
import type { Verdict } from './witness'
import { interleaved } from './interleaved'
import { byColumns, inSequence, stacked, textOf } from './joined-pieces'
import { areAllBorneOut, rowVerdict } from './witness'

/** Lines over which the figures of one row are broken, above it and below. */
const mostLines = 8

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
        const open = placed ? [placed] : [...inSequence(lines, count), ...stacked(lines, written[i]!, count)]
        const told = new Map(open.map((figures) => [figures.map(textOf).join(), figures]))
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
