import type { AnyDraft, DraftFigure, Form } from '@gxgk/core'
import { addAmounts, addressOf, addressParts, compiledForm } from '@gxgk/core'
import type { CompiledForm } from '@gxgk/core'
import { noPlace } from '../errors'
import type { Layout } from './layout'

/** What a workbook holds at an address: a figure, `/`, nothing; a total that is a formula besides says of what. */
export interface Filled {
  readonly value: number | '/' | undefined
  readonly parts?: readonly string[]
}

export type FilledCells = ReadonlyMap<string, Filled>

const standing = (draft: AnyDraft | undefined, address: string): number | '/' | undefined => {
  const { table, row, column } = addressParts(address)
  return (draft?.tables[table]?.[row]?.[column] as DraftFigure | undefined) ?? undefined
}

/** A figure of a draft that the form has no cell for would be lost. */
export const assertPlaced = (draft: AnyDraft, form: Form): void => {
  const { index, printed } = compiledForm(form)
  for (const [table, rows] of Object.entries(draft.tables))
    for (const [row, figures] of Object.entries(rows ?? {}))
      for (const [column, value] of Object.entries(figures ?? {})) {
        const address = addressOf(table, row, column)
        if (value === null || (index.get(address) ?? Infinity) < printed) continue
        throw noPlace(form.id, address)
      }
}

/** The parts of each total that is one cell; of a total of totals those that the form names first. */
const partsOf = ({ cells, identities }: CompiledForm): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  const addresses = (numbers: Iterable<number>) => [...numbers].map((cell) => cells[cell]!.address)
  for (const { rule, left, right } of identities) {
    const [total, ...others] = addresses(left.cells)
    if (rule !== 'FLOW-01' && total !== undefined && others.length === 0 && !found.has(total))
      found.set(total, addresses(right.cells))
  }
  return found
}

/** What stands in each cell of the workbook: what the draft has, and with formulas what its totals come to. */
export const filledCells = (
  { compiled, placeOf }: Layout,
  draft: AnyDraft | undefined,
  totals: 'typed' | 'formula',
): FilledCells => {
  const parts = totals === 'formula' ? partsOf(compiled) : new Map<string, readonly string[]>()
  const filled = new Map<string, Filled>()
  const fill = (address: string): Filled => {
    const known = filled.get(address)
    if (known) return known
    const own = parts.get(address)
    if (!own) {
      const made: Filled = { value: standing(draft, address) }
      filled.set(address, made)
      return made
    }
    const values = own.map((part) => fill(part).value)
    const { kind } = compiled.cells[compiled.index.get(address)!]!
    const value = values.every((one) => typeof one === 'number')
      ? kind === 'amount'
        ? addAmounts(...values)
        : values.reduce((sum, one) => sum + one, 0)
      : undefined
    const made: Filled = { value, parts: own }
    filled.set(address, made)
    return made
  }
  for (const address of placeOf.keys()) fill(address)
  return filled
}
