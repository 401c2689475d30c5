import type { AnyDraft, DraftFigure, Form } from '@gxgk/core'
import { compiledShape } from '@gxgk/core'
import type { FigureRow } from './row'
import { columnStates } from './row'

type Tables = { [table: string]: { [row: string]: { [column: string]: DraftFigure } } }

const figureOf = (state: string, units: number, kind: string, odd: string | undefined): DraftFigure | undefined => {
  if (state === columnStates.absent) return undefined
  if (state === columnStates.slash) return '/'
  if (state === columnStates.blank || state === columnStates.unread) return null
  if (state === columnStates.odd || state === columnStates.rounded) return Number(odd)
  return kind === 'amount' ? units / 1_000_000 : units
}

/** The draft that a row was made of, with the facts that stand beside the figures. */
export const draftOf = (
  { organ, year, shape, states, units, odd }: FigureRow,
  indexOf: ReadonlyMap<string, number>,
  facts: Partial<AnyDraft> = {},
  forms?: readonly Form[],
): AnyDraft => {
  const form = compiledShape(shape, forms)
  const tables: Tables = {}
  const unread: string[] = [...(facts.unread ?? [])]
  form.cells.slice(0, form.printed).forEach(({ address, table, row, column, kind }) => {
    const at = indexOf.get(address)!
    const state = states?.[at] ?? columnStates.number
    const value = figureOf(state, units[at]!, kind, odd.find(({ cell }) => cell === address)?.text)
    if (state === columnStates.unread) unread.push(address)
    const figures = ((tables[table] ??= {})[row] ??= {})
    if (value !== undefined) figures[column] = value
  })
  const [id = shape] = shape.split('+')
  return { ...facts, form: id, organ, year, tables, ...(unread.length > 0 && { unread }) }
}
