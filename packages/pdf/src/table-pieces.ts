import type { Table } from '@gxgk/document'
import { cutTable, fragmentHeight, wholeTable } from './cut-table'
import { drawTable } from './draw-table'
import type { FontSet } from './font-set'
import type { MeasuredTable } from './measure-table'
import { measureTable } from './measure-table'
import { page } from './page'
import type { Piece } from './piece'
import { placeOf } from './place-of'
import { runsOf } from './runs-of'
import { tableStyle, textStyles } from './text-style'

interface Context {
  readonly fonts: FontSet
  readonly refs: ReadonlySet<string>
}

const { before, after } = tableStyle
const rest = page.type.height - before - after
// Room is left for a heading of two lines, which stands on the page of the table.
const limit = rest - 2 * textStyles.heading.pitch

/**
 * The table in the first size in which it fits one page with no word cut; if none does, in the first
 * that cuts no word; else in the smallest.
 */
const fit = (table: Table, { fonts, refs }: Context): MeasuredTable => {
  const runs = new Map(
    table.children
      .flatMap((row) => row.children)
      .map((cell) => [cell, runsOf(cell, { fonts, refs, role: 'body', place: placeOf(cell) })]),
  )
  const tried: MeasuredTable[] = []
  for (const size of tableStyle.sizes) {
    const measured = measureTable(table, runs, size)
    if (!measured.cut && fragmentHeight(wholeTable(measured)) <= limit) return measured
    tried.push(measured)
  }
  return tried.find(({ cut }) => !cut) ?? tried.at(-1)!
}

/** The table as pieces of at most a page. */
export const tablePieces = (table: Table, context: Context): readonly Piece[] => {
  if (!table.children.some((row) => row.children.length)) return []
  const measured = fit(table, context)
  return cutTable(measured, limit, rest).map((part, i) => ({
    fresh: i > 0,
    height: before + fragmentHeight(part) + after,
    content: [{ stack: drawTable(part, measured), margin: [0, before, 0, after] }],
  }))
}
