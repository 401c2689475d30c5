import type { AnyDraft, Form, Finding } from '@gxgk/core'
import { addressParts, check } from '@gxgk/core'
import type { PrintedFigures } from './printed-figures'

/** What `check` finds after import beside what it finds of the figures that are printed. */
export interface Verdicts {
  /** Found of the draft, and of no figure that is printed. */
  readonly more: readonly string[]
  /** Found of the printed figures, all of them read, and not of the draft. */
  readonly less: readonly string[]
}

const ofFigures = (code: string) => /^(?:SUM|FLOW|CELL)-/.test(code)

const withPrinted = (draft: AnyDraft, printed: PrintedFigures): AnyDraft => {
  const tables: { [table: string]: { [row: string]: { [column: string]: unknown } } } = {}
  for (const [address, figure] of printed) {
    const { table, row, column } = addressParts(address)
    ;((tables[table] ??= {})[row] ??= {})[column] = figure
  }
  const unread = draft.unread?.filter((one) => !one.includes('.'))
  const { unread: _, ...rest } = draft
  return { ...rest, tables: tables as AnyDraft['tables'], ...(unread?.length && { unread }) }
}

const named = ({ code, cells }: Finding) => `${code} ${cells.join(' ')}`

/** Compares the verdict on a draft with that on the figures as printed: what was not read may hide a finding, and make none. */
export const verdicts = (draft: AnyDraft, printed: PrintedFigures, form: Form): Verdicts => {
  const options = { forms: [form] }
  const after = check(draft, options).findings.filter(({ status }) => status === 'fail')
  const before = check(withPrinted(draft, printed), options).findings.filter(({ status }) => status === 'fail')
  const unread = new Set(draft.unread)
  const isSame = (one: Finding, other: Finding) =>
    one.code === other.code && one.cells.every((cell) => other.cells.includes(cell))
  return {
    more: after.filter((one) => !before.some((other) => isSame(one, other))).map(named),
    less: before
      .filter(({ code, cells }) => ofFigures(code) && !cells.some((cell) => unread.has(cell)))
      .filter((one) => !after.some((other) => isSame(one, other)))
      .map(named),
  }
}
