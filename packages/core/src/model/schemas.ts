import { assertArgument } from '@gxgk/document'
import * as z from 'zod'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { aForm } from '../forms/form-kinds'
import { readAs } from './parse-report'
import type { Draft, Report } from './report'
import { demandOf } from './report-error'
import { formSchemas } from './report-schema'

/** The parser in the clothes of zod, so that whatever takes a schema tells each problem at its place, in words. */
const schemaOf = (kind: 'report' | 'draft') =>
  z.unknown().transform((input, context) => {
    const read = readAs(input, officialForms as readonly Form[], kind)
    if ('data' in read) return read.data
    for (const { path, problem } of read.placed)
      context.issues.push({ code: 'custom', path: [...path], message: demandOf(problem), params: { problem }, input })
    return z.NEVER
  })

/**
 * The zod schema of a report in any official form, also a standard schema: forms and routers that take one show its messages, which are
 * Chinese; `params.problem` of an issue has the facts, for `describeProblem` in English.
 */
export const reportSchema = /* @__PURE__ */ schemaOf('report') as unknown as z.ZodType<Report>

/** The zod schema of a draft in any official form, as `reportSchema`. */
export const draftSchema = /* @__PURE__ */ schemaOf('draft') as unknown as z.ZodType<Draft>

/** JSON Schema (draft 2020-12) of a report or draft in one form. */
export const jsonSchema = (form: Form, kind: 'report' | 'draft' = 'report'): z.core.JSONSchema.JSONSchema => {
  assertArgument('jsonSchema', 'form', form, aForm)
  return z.toJSONSchema(formSchemas(form)[kind])
}
