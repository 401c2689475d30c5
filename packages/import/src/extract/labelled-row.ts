import type { TableForm } from '@gxgk/core'
import type { Slot } from './head'
import type { Words } from './passage'
import { isWithin } from './passage'
import type { Findings } from './printed-cell'
import { printedCell, shown, shownCells } from './printed-cell'
import type { FoundRow } from './row-label'

interface LabelledRow {
  readonly label: Words
  readonly row: FoundRow
  readonly figures: readonly Words[]
}

/** The cells of a row that was found but not read. */
export const blankCells = (table: string, { id, columns }: FoundRow) => ({
  cells: columns.map((column) => ({ row: id, column, value: null })),
  addresses: columns.map((column) => `${table}.${id}.${column}`),
})

/** Blank cells beyond the last head, as in rows padded to the width of a table, are nobody's. */
const withoutBlankEnd = (figures: readonly Words[], length: number) => {
  const last = figures.findLastIndex(({ text }) => text.trim() !== '')
  return figures.slice(0, Math.max(length, last + 1))
}

/**
 * The figure below each head of the same grid, whatever blank cells stand between; undefined where there is none below
 * one, or several, or a figure that is below no head or below two.
 */
const figuresBelow = (slots: readonly Slot[], figures: readonly Words[]): readonly Words[] | undefined => {
  const grid = slots[0]?.place?.grid
  if (!grid || [...slots, ...figures].some(({ place }) => place?.grid !== grid)) return undefined
  const taken = new Set<Words>()
  const found = slots.flatMap((slot): readonly Words[] => {
    const below = figures.filter(({ place }) => isWithin(place, slot.place) || isWithin(slot.place, place))
    const [first, another] = below.filter(({ text }) => text.trim() !== '')
    if (another || (first && taken.has(first))) return []
    if (first) taken.add(first)
    return first ? [first] : below.slice(0, 1)
  })
  const isEach = figures.every((one) => one.text.trim() === '' || taken.has(one))
  return found.length === slots.length && isEach ? found : undefined
}

/** Reads the figures of a row under the heads of its table: all of them, or none where there are more or fewer. */
export const labelledRow = (
  table: string,
  { label, row, figures }: LabelledRow,
  slots: readonly Slot[],
  form: TableForm,
): Findings => {
  const address = `${table}.${row.id}`
  const printed = figuresBelow(slots, figures) ?? withoutBlankEnd(figures, slots.length)
  if (printed.length !== slots.length) {
    const { cells, addresses } = blankCells(table, row)
    const counts = { found: printed.length, expected: slots.length }
    const raw = shownCells(printed)
    return { cells, problems: [{ code: 'rowLength', ...label.source, raw, address, cells: addresses, ...counts }] }
  }
  const read = slots.map(({ column: id, head, score }, i): Findings => {
    const figure = printed[i]!
    if (row.columns.includes(id)) {
      const column = form.columns.find((one) => one.id === id)!
      const likeness = Math.min(score, row.score)
      return printedCell(figure, { table, row: row.id, column, label: label.text, head, score: likeness })
    }
    if (figure.text.trim() === '') return { cells: [], problems: [] }
    const raw = shown(figure.text)
    return { cells: [], problems: [{ code: 'noSuchCell', ...figure.source, raw, address, cells: [] }] }
  })
  return { cells: read.flatMap(({ cells }) => cells), problems: read.flatMap(({ problems }) => problems) }
}
