import * as z from 'zod'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import type { Draft, Report } from './report'
import { formSchemas } from './report-schema'

const union = (kind: 'report' | 'draft') => {
  const [first, ...others] = officialForms.map((form) => formSchemas(form)[kind])
  return z.discriminatedUnion('form', [first!, ...others], { error: 'form' })
}

/** The zod schema of a report in any official form; its messages are codes (see `Problem`), use `safeParseReport` for sentences. */
export const reportSchema = /* @__PURE__ */ union('report') as unknown as z.ZodType<Report>

/** The zod schema of a draft in any official form. */
export const draftSchema = /* @__PURE__ */ union('draft') as unknown as z.ZodType<Draft>

/** JSON Schema (draft 2020-12) of a report or draft in one form. */
export const jsonSchema = (form: Form, kind: 'report' | 'draft' = 'report') => z.toJSONSchema(formSchemas(form)[kind])
