import * as z from 'zod'
import type { ColumnForm, FigureKind, Form, TableForm } from '../forms/form'
import { columnsOf, compiledForm } from '../forms/compiled-form'
import { isAmount, isFigureNumber, maxAmount } from './amount'
import type { Expected } from './problem'
import { day, draftFigure, expected, line, prose } from './value-schemas'
import { unreadSectionIds } from './unread'
import { ledgerSchema } from './verdict-schema'

const figure: { readonly [K in FigureKind]: z.ZodType<number> } = {
  count: z.int(expected('count')).min(0, expected('count')).refine(isFigureNumber, expected('count')),
  change: z.int(expected('change')).refine(isFigureNumber, expected('change')),
  amount: z
    .number(expected('amount'))
    .min(0, expected('amount'))
    .max(maxAmount, expected('amount'))
    .refine((value) => isAmount(value) && isFigureNumber(value), expected('amount')),
}

const facts = (form: Form) => ({
  form: z.literal(form.id, expected('form')),
  organ: line,
  title: line.optional(),
  year: z.int(expected('year')).min(1949, expected('year')).max(9999, expected('year')),
  organKind: z.enum(['government', 'department', 'township'], expected('organKind')).optional(),
  published: day.optional(),
  period: z.strictObject({ from: day, to: day }, expected('object')).optional(),
  narratives: z
    .strictObject(
      Object.fromEntries(
        ['preamble', ...form.sections.filter(({ table }) => !table).map(({ id }) => id)].map((id) => [
          id,
          prose.optional(),
        ]),
      ),
      expected('object'),
    )
    .optional(),
  headings: z
    .array(
      z.strictObject(
        { section: z.enum(form.sections.map(({ id }) => id) as [string, ...string[]], expected('known')), text: line },
        expected('object'),
      ),
      expected('object'),
    )
    .optional(),
  note: prose.optional(),
  ledger: ledgerSchema(form).optional(),
})

const unread = (form: Form) => {
  const { index } = compiledForm(form)
  const sections = unreadSectionIds(form)
  return z.array(
    z
      .string(expected('unread'))
      .refine((address) => index.has(address) || sections.includes(address), expected('unread')),
    expected('list'),
  )
}

/** Schemas by the columns of a row: rows with the same columns share one, which zod then compiles once. */
const rowSchemas = <T>(table: TableForm, make: (columns: readonly ColumnForm[]) => T) => {
  const made = new Map<string, T>()
  return (row: { readonly columns?: readonly string[] }): T => {
    const columns = columnsOf(table, row)
    const key = columns.map(({ id }) => id).join()
    const schema = made.get(key) ?? make(columns)
    made.set(key, schema)
    return schema
  }
}

const reportTable = (table: TableForm) => {
  const rowSchema = rowSchemas(table, (columns) =>
    z.strictObject(
      Object.fromEntries(columns.map(({ id, kind }) => [id, figure[kind ?? 'count']])),
      expected('object'),
    ),
  )
  return z.strictObject(Object.fromEntries(table.rows.map((row) => [row.id, rowSchema(row)])), expected('object'))
}

const draftTable = (table: TableForm) => {
  const rowSchema = rowSchemas(table, (columns) =>
    z
      .strictObject(Object.fromEntries(columns.map(({ id }) => [id, draftFigure.optional()])), expected('object'))
      .optional(),
  )
  const groups = Object.keys(table.groups).filter((group) => table.groups[group]!.sum)
  return z
    .strictObject(
      Object.fromEntries([
        ...table.rows.map((row) => [row.id, rowSchema(row)] as const),
        ...groups.map((group) => [group, rowSchema({})] as const),
      ]),
      expected('object'),
    )
    .superRefine((rows, context) => {
      for (const group of groups)
        if (rows[group])
          for (const row of table.rows)
            if (row.under?.includes(group) && rows[row.id])
              context.addIssue({ code: 'custom', path: [row.id], message: 'notBesideGroup' satisfies Expected })
    })
    .optional()
}

const tablesSchema = (form: Form, table: (table: TableForm) => z.ZodType) =>
  z.strictObject(
    Object.fromEntries(Object.entries(form.tables).map(([id, one]) => [id, table(one)])),
    expected('object'),
  )

const schemasOf = (form: Form) => ({
  /** All but the tables, for reports whose tables are known to be right. */
  frame: z.strictObject({ ...facts(form), tables: z.unknown() }, expected('object')),
  report: z.strictObject({ ...facts(form), tables: tablesSchema(form, reportTable) }, expected('object')),
  draft: z.strictObject(
    { ...facts(form), unread: unread(form).optional(), tables: tablesSchema(form, draftTable) },
    expected('object'),
  ),
})

// Building a form's schemas takes longer than parsing with them; forms are immutable, so remembering cannot be observed.
const built = new WeakMap<Form, ReturnType<typeof schemasOf>>()

/** The zod schemas of a form, strict: unknown rows and columns are errors. */
export const formSchemas = (form: Form) => {
  const known = built.get(form) ?? schemasOf(form)
  built.set(form, known)
  return known
}
