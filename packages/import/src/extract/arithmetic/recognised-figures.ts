import type { Form, Identity } from '@gxgk/core'
import { compiledForm, printedForm } from '@gxgk/core'
import type { DraftFigure } from '@gxgk/core'
import type { ImportProblem, Trace } from '../../problem'
import type { ReadTable } from '../tables/read-table'
import { unreadFigure } from '../tables/printed-cell'
import { numberOf } from './witness'

//   read figures with votes ─▶ unsettled ones that two sums bear out, and none speaks against ─▶ read after all
//                           └▶ weak ones that no sum bears out, or one speaks against         ─▶ not read
// Firm ones stay as they are printed whatever the sums say: an organ's own mistakes are its own.

/** Readings as sure as this stand without any sum. */
const firmVote = 0.9
/** One sum alone is no proof of what was not settled: two figures misread alike may balance. */
const fewestForUnsettled = 2
const fewestForWeak = 1

/** A figure that was recognised in a picture, and what would have to bear it out. */
interface Recognised {
  readonly address: string
  readonly trace: Trace
  readonly value: number
  readonly isRead: boolean
}

interface NamedTable extends ReadTable {
  readonly id: string
}

const isCount = /^\d{1,3}(?:,\d{3})+$|^\d{1,15}$/

const recognisedIn = ({ id, figures = {}, trace }: NamedTable): readonly Recognised[] =>
  Object.entries(trace).flatMap(([address, one]): readonly Recognised[] => {
    const best = one.recognised?.candidates[0]
    if (!best || !isCount.test(best.text)) return []
    const [, row, column] = address.split('.') as [string, string, string]
    const isRead = typeof figures[row]?.[column] === 'number'
    if (isRead && best.vote >= firmVote) return []
    return [{ address: `${id}.${row}.${column}`, trace: one, value: Number(best.text.replaceAll(',', '')), isRead }]
  })

/** What the figures of all tables come to when some of them are taken as recognised. */
const sumsOf = (form: Form, tables: readonly NamedTable[], isOpen: (address: string) => boolean) => {
  const figures = Object.fromEntries(tables.flatMap(({ id, figures }) => (figures ? [[id, figures]] : [])))
  const { cells, identities, index } = compiledForm(printedForm(form, figures))
  const traced = new Map(tables.flatMap(({ trace }) => Object.entries(trace)))
  const identitiesOf = new Map<number, Identity[]>()
  for (const identity of identities)
    for (const side of [identity.left, identity.right])
      for (const cell of side.cells) identitiesOf.set(cell, [...(identitiesOf.get(cell) ?? []), identity])
  const valueAt = (cell: number): DraftFigure | undefined => {
    const { address, table, row, column } = cells[cell]!
    if (isOpen(address)) return undefined
    return traced.has(address) ? figures[table]?.[row]?.[column] : undefined
  }
  /** Of the sums in which a cell stands, and all other figures are known: how many hold with this value, how many do not. */
  return (address: string, value: number) => {
    const own = index.get(address)
    let [held, failed] = [0, 0]
    for (const { left, right } of own === undefined ? [] : (identitiesOf.get(own) ?? [])) {
      const values = [left, right].map(({ cells }) =>
        Array.from(cells, (cell) => (cell === own ? value : valueAt(cell))),
      )
      if (values.flat().includes(undefined)) continue
      const [one, other] = values.map((side) => side.reduce<number>((sum, figure) => sum + numberOf(figure), 0))
      if (one === other) held++
      else failed++
    }
    return { held, failed }
  }
}

const withFigure = (table: NamedTable, address: string, value: DraftFigure): NamedTable => {
  const [, row, column] = address.split('.') as [string, string, string]
  return { ...table, figures: { ...table.figures, [row]: { ...table.figures?.[row], [column]: value } } }
}

/**
 * Settles by the sums of the form what recognition of characters left open. A figure that no reading saw is never written:
 * what only sums tell is derived, not read.
 */
export const withRecognisedFigures = <T extends NamedTable>(form: Form, tables: readonly T[]): readonly T[] => {
  const candidates = tables.flatMap(recognisedIn)
  if (candidates.length === 0) return tables
  let settled: readonly NamedTable[] = tables
  const replace = (
    address: string,
    value: DraftFigure,
    problems: (own: readonly ImportProblem[]) => readonly ImportProblem[],
  ) => {
    settled = settled.map((table) =>
      address.startsWith(`${table.id}.`)
        ? { ...withFigure(table, address, value), problems: problems(table.problems) }
        : table,
    )
  }
  const open = new Map(candidates.map((one) => [one.address, one]))
  const isUnread = (address: string) => open.get(address)?.isRead === false
  const isTold = (address: string) => (problem: ImportProblem) =>
    problem.code === 'unreadFigure' && problem.address === address
  for (let before = -1; before !== open.size;) {
    before = open.size
    const said = sumsOf(form, settled, isUnread)
    for (const { address, value, isRead } of open.values()) {
      const { held, failed } = said(address, value)
      if (failed > 0 || held < (isRead ? fewestForWeak : fewestForUnsettled)) continue
      if (!isRead) replace(address, value, (own) => own.filter((problem) => !isTold(address)(problem)))
      open.delete(address)
    }
  }
  for (const { address, trace, isRead } of open.values())
    if (isRead) replace(address, null, (own) => [...own, unreadFigure(trace, trace.raw, address)])
  return settled as readonly T[]
}
