import type { Form, TableForm } from '../forms/form'
import { assertReport } from './assert-report'
import type { Figures } from './figures'
import { figuresOf, printedFigure } from './figures'
import type { AnyDraft } from './report'
import { unreadSectionIds } from './unread'

/** Cells of a row that were not read, all of them when `whole`. */
export interface UnreadRow {
  readonly row: string
  readonly columns: readonly string[]
  readonly whole: boolean
}

/** Rows of a table of which cells were not read; `whole` when nothing of the table was. */
export interface UnreadTable {
  readonly table: string
  readonly layout: TableForm['layout']
  /** The section of the form, counted from 1, that the table stands in. */
  readonly part: number
  readonly rows: readonly UnreadRow[]
  readonly whole: boolean
}

/** A section, counted from 1, 0 for the preamble; of `part` something was read, and not all. */
export interface UnreadSection {
  readonly section: string
  readonly part: number
  readonly what: 'heading' | 'text' | 'part'
}

/** How much of a report was read from its source. */
export interface Extent {
  readonly form: string
  /** The tables that there are, and the cells in them; what the source is known not to have is not counted. */
  readonly tables: number
  readonly cells: number
  /** The addresses of the cells that were not read, in printed order. */
  readonly unread: readonly string[]
  /** The same cells, table by table. */
  readonly places: readonly UnreadTable[]
  readonly sections: readonly UnreadSection[]
}

const placesOf = ({ form, unread }: Figures): readonly UnreadTable[] =>
  form.form.sections.flatMap(({ table }, i): readonly UnreadTable[] => {
    const all = form.rows.filter((row) => row.table === table)
    const rows = all.flatMap(({ row, start, columns }): readonly UnreadRow[] => {
      const own = columns.filter((_, at) => unread.has(start + at))
      return own.length > 0 ? [{ row, columns: own, whole: own.length === columns.length }] : []
    })
    if (table === undefined || rows.length === 0) return []
    const whole = rows.length === all.length && rows.every((row) => row.whole)
    return [{ table, layout: form.form.tables[table]!.layout, part: i + 1, rows, whole }]
  })

const sectionsOf = ({ report, official }: Figures, places: readonly UnreadTable[]): readonly UnreadSection[] => {
  const { sections } = official.form
  return unreadSectionIds(official.form).flatMap((section): readonly UnreadSection[] => {
    if (!report.unread?.includes(section)) return []
    const part = sections.findIndex(({ id }) => id === section) + 1
    const table = sections[part - 1]?.table
    if (table === undefined)
      return [{ section, part, what: /\S/.test(report.narratives?.[section] ?? '') ? 'part' : 'text' }]
    // Of a table of which nothing was read the heading is not worth a word.
    return places.some((place) => place.table === table && place.whole) ? [] : [{ section, part, what: 'heading' }]
  })
}

/** How much of a draft was read from its source. `forms` as in `check`. */
export const extentOf = (draft: AnyDraft, forms?: readonly Form[]): Extent => {
  assertReport('extentOf', draft, 'draft')
  const figures = figuresOf(draft, forms)
  const { form, official, unread } = figures
  const there = form.cells.filter(
    (_, cell) => cell < form.printed && (unread.has(cell) || printedFigure(figures, cell) !== undefined),
  )
  const places = placesOf(figures)
  return {
    form: official.form.id,
    tables: new Set(there.map(({ table }) => table)).size,
    cells: there.length,
    unread: [...unread].sort((a, b) => a - b).map((cell) => form.cells[cell]!.address),
    places,
    sections: sectionsOf(figures, places),
  }
}
