import type { DraftFigure, Form, Identity } from '@gxgk/core'
import { addressParts, compiledForm, printedForm } from '@gxgk/core'
import type { ImportProblem, ImportProblemCode, Trace } from '../../problem'
import type { ReadTable } from '../tables/read-table'
import { unreadFigure } from '../figures/printed-cell'
import { numberOf } from './witness'

//   read figures with votes ─▶ unsettled ones that two sums bear out, and none speaks against ─▶ read after all
//                           ├▶ the same together, each borne out by a sum without the others  ─▶ read after all
//                           └▶ weak ones that no sum bears out, or one speaks against         ─▶ not read
// Firm ones stay as they are printed whatever the sums say: an organ's own mistakes are its own.

/** Readings as sure as this stand without any sum. */
const firmVote = 0.9
/** One sum alone is no proof of what was not settled: two figures misread alike may balance. */
const fewestForUnsettled = 2
const fewestForWeak = 1

/** A figure that was recognised in a picture and does not stand by itself. */
interface Doubtful {
  readonly address: string
  readonly trace: Trace
  /** What it may be, the likeliest first; of one that was read, that alone. */
  readonly values: readonly number[]
  readonly isRead: boolean
}

interface NamedTable extends ReadTable {
  readonly id: string
}

const isCount = /^\d{1,3}(?:,\d{3})+$|^\d{1,15}$/

const countsIn = (texts: readonly string[]) =>
  texts.filter((text) => isCount.test(text)).map((text) => Number(text.replaceAll(',', '')))

const doubtfulIn = (form: Form, { id, figures = {}, trace }: NamedTable): readonly Doubtful[] =>
  Object.entries(trace).flatMap(([address, one]): readonly Doubtful[] => {
    if (!one.recognised) return []
    const { candidates } = one.recognised
    const { row, column } = addressParts(address)
    const figure = figures[row]?.[column] ?? null
    const isRead = figure !== null
    // A stroke of a stamp over a figure reads as this one, which only some rows may have.
    const isStroke = figure === '/' && !form.tables[id]?.rows.find((one) => one.id === row)?.optional
    if (isRead && !isStroke && (candidates[0]?.vote ?? 0) >= firmVote) return []
    const texts = candidates.map(({ text }) => text)
    return [{ address, trace: one, values: countsIn(isRead ? texts.slice(0, 1) : texts), isRead }]
  })

/** What is told of cells that were read. */
const aboutRead = new Set<ImportProblemCode>(['unsure', 'remark', 'placedByArithmetic'])

/** What the figures of all tables come to when some of them are taken as recognised. */
const sumsOf = (form: Form, tables: readonly NamedTable[]) => {
  const figures = Object.fromEntries(tables.flatMap(({ id, figures }) => (figures ? [[id, figures]] : [])))
  const { cells, identities, index } = compiledForm(printedForm(form, figures))
  const traced = new Map(tables.flatMap(({ trace }) => Object.entries(trace)))
  const unread = new Set(
    tables.flatMap(({ problems }) => problems.flatMap(({ code, cells }) => (aboutRead.has(code) ? [] : cells))),
  )
  const identitiesOf = new Map<number, Identity[]>()
  for (const identity of identities)
    for (const side of [identity.left, identity.right])
      for (const cell of side.cells) identitiesOf.set(cell, [...(identitiesOf.get(cell) ?? []), identity])
  const valueAt = (cell: number): DraftFigure | undefined => {
    const { address, table, row, column } = cells[cell]!
    return traced.has(address) && !unread.has(address) ? figures[table]?.[row]?.[column] : undefined
  }
  /** Of the sums in which a cell stands, and all other figures are known or assumed: how many hold with this value, how many do not. */
  return (address: string, value: number, assumed: Assumed = new Map()) => {
    const own = index.get(address)
    let [held, failed] = [0, 0]
    for (const { left, right } of own === undefined ? [] : (identitiesOf.get(own) ?? [])) {
      const values = [left, right].map(({ cells: side }) =>
        Array.from(side, (cell) => (cell === own ? value : (assumed.get(cells[cell]!.address) ?? valueAt(cell)))),
      )
      if (values.flat().includes(undefined)) continue
      const [one, other] = values.map((side) => side.reduce<number>((sum, figure) => sum + numberOf(figure), 0))
      if (one === other) held++
      else failed++
    }
    return { held, failed }
  }
}

/** Figures as they may be, by address. */
type Assumed = ReadonlyMap<string, number>
type Sums = ReturnType<typeof sumsOf>

/** Those of the figures whose sums bear out a value of theirs. */
const borneOut = (open: readonly Doubtful[], sums: Sums, fewest: (one: Doubtful) => number): Assumed =>
  new Map(
    open.flatMap((one) => {
      const value = one.values.find((value) => {
        const { held, failed } = sums(one.address, value)
        return failed === 0 && held >= fewest(one)
      })
      return value === undefined ? [] : [[one.address, value]]
    }),
  )

/**
 * Unsettled figures that two sums bear out together, as those at the crossing of a row and of columns are: each has a sum of its
 * own in which the others do not stand, so that none is known by another alone.
 */
const borneOutTogether = (open: readonly Doubtful[], sums: Sums): Assumed => {
  const unsettled = open.filter(({ isRead }) => !isRead)
  let assumed = borneOut(unsettled, sums, () => 1)
  for (let before = -1; before !== assumed.size;) {
    before = assumed.size
    const said = assumed
    assumed = new Map(
      [...said].filter(([address, value]) => {
        const { held, failed } = sums(address, value, said)
        return failed === 0 && held >= fewestForUnsettled
      }),
    )
  }
  return assumed
}

const withFigure = (table: NamedTable, address: string, value: DraftFigure): NamedTable => {
  const { row, column } = addressParts(address)
  return { ...table, figures: { ...table.figures, [row]: { ...table.figures?.[row], [column]: value } } }
}

type Problems = readonly ImportProblem[]

/**
 * Settles by the sums of the form what recognition of characters left open. A figure that no reading saw is never written:
 * what only sums tell is derived, not read.
 */
export const withRecognisedFigures = <T extends NamedTable>(form: Form, tables: readonly T[]): readonly T[] => {
  const open = new Map(tables.flatMap((table) => doubtfulIn(form, table)).map((one) => [one.address, one]))
  if (open.size === 0) return tables
  let settled: readonly NamedTable[] = tables
  const change = (address: string, value: DraftFigure, problems: (own: Problems) => Problems) => {
    const table = addressParts(address).table
    settled = settled.map((one) =>
      one.id === table ? { ...withFigure(one, address, value), problems: problems(one.problems) } : one,
    )
  }
  for (let before = -1; before !== open.size;) {
    before = open.size
    const doubtful = [...open.values()]
    const sums = sumsOf(form, settled)
    const alone = borneOut(doubtful, sums, ({ isRead }) => (isRead ? fewestForWeak : fewestForUnsettled))
    for (const [address, value] of alone.size > 0 ? alone : borneOutTogether(doubtful, sums)) {
      const { isRead } = open.get(address)!
      open.delete(address)
      if (!isRead)
        change(address, value, (own) => own.filter((one) => one.code !== 'unreadFigure' || one.address !== address))
    }
  }
  for (const { address, trace, isRead } of open.values())
    if (isRead) change(address, null, (own) => [...own, unreadFigure(trace, trace.raw, address)])
  return settled as readonly T[]
}
