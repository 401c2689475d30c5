import type { Form } from '@gxgk/core'
import { printedForm } from '@gxgk/core'
import type { AnyDraft } from '@gxgk/core'
import type { ImportProblem, Trace } from '../../problem'
import { columnsOfRow } from '../columns/expected'

/** Figures read with less confidence than this are told as a problem, unless another number is given. */
export const leastConfidence = 0.7

/**
 * The mean confidence of the cells that the form has, from 0 to 1: one that could not be read counts 0; one that is
 * printed blank counts as it was read.
 */
export const confidenceOf = (
  form: Form,
  tables: AnyDraft['tables'],
  trace: { readonly [address: string]: Trace },
  problems: readonly ImportProblem[],
): number => {
  const unread = new Set(problems.flatMap(({ code, cells }) => (code === 'unsure' ? [] : cells)))
  const addresses = Object.entries(printedForm(form, tables).tables).flatMap(([id, table]) =>
    table.rows.flatMap((row) => columnsOfRow(table, row).map((column) => `${id}.${row.id}.${column}`)),
  )
  const sum = addresses.reduce(
    (total, address) => total + (unread.has(address) ? 0 : (trace[address]?.confidence ?? 0)),
    0,
  )
  return addresses.length === 0 ? 0 : sum / addresses.length
}
