import type { Form } from '../forms/form'
import type { AnyDraft } from '../model/report'
import type { ToldVerdict, Verdict } from '../model/verdict'

const facts = ['form', 'organ', 'title', 'year', 'organKind', 'published', 'unread'] as const

/** Of an object the entries that are there and have one of these names. */
const picked = <T extends object>(from: T, names: Iterable<string>): Partial<T> =>
  Object.fromEntries(
    [...names].flatMap((name) => (Object.hasOwn(from, name) ? [[name, from[name as keyof T]]] : [])),
  ) as Partial<T>

/** The tables with what the form has: its cells, and sums of groups that stand in place of their rows. */
const publicTables = (tables: AnyDraft['tables'], form: Form): AnyDraft['tables'] =>
  Object.fromEntries(
    Object.entries(picked(tables, Object.keys(form.tables))).map(([id, rows = {}]) => {
      const table = form.tables[id]!
      const all = [...table.rows, ...Object.keys(table.groups).map((group) => ({ id: group, columns: undefined }))]
      const kept = all.flatMap(({ id: row, columns }) => {
        const figures = rows[row]
        return figures ? [[row, picked(figures, columns ?? table.columns.map((column) => column.id))]] : []
      })
      return [id, Object.fromEntries(kept)]
    }),
  )

/**
 * The report as it may leave the house: what the form has and is printed, without the remark, without what else stands in the object, and
 * without the ledger unless it is to go along.
 */
export const publicReport = (report: AnyDraft, form: Form, withLedger = false): AnyDraft => {
  const { period, narratives, headings, ledger, tables } = report
  const texts = ['preamble', ...form.sections.filter(({ table }) => !table).map(({ id }) => id)]
  return {
    ...(picked(report, facts) as AnyDraft),
    ...(period && { period: { from: period.from, to: period.to } }),
    ...(narratives && { narratives: picked(narratives, texts) }),
    ...(headings && { headings: headings.map(({ section, text }) => ({ section, text })) }),
    tables: publicTables(tables, form),
    ...(withLedger && ledger && { ledger }),
  }
}

/** A verdict as it may leave the house: that there is one and which, without who held it, when and why unless the ledger is to go along. */
export const publicVerdict = (verdict: Verdict, withLedger = false): ToldVerdict => {
  const { fingerprint, code, verdict: held } = verdict
  return withLedger ? verdict : { fingerprint, code, verdict: held }
}
