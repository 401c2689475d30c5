import * as z from 'zod'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import type { Expected } from './problem'
import { day, draftFigure, expected, line } from './value-schemas'
import type { ToldVerdict, Verdict } from './verdict'

// The code of a rule, of one's own too.
const pattern = /^([A-Z]+-\d{2}|X(?:-[A-Z0-9]+)+)-[0-9a-f]{16}$/
const code = z.string(expected('ruleCode')).regex(/^(?:[A-Z]+-\d{2}|X(?:-[A-Z0-9]+)+)$/, expected('ruleCode'))
const fingerprint = z.string(expected('fingerprint')).regex(pattern, expected('fingerprint'))

const signed = { fingerprint, code, by: line.optional(), on: day.optional() }

const schemaOf = (cell: z.ZodType<string>) =>
  z.discriminatedUnion(
    'verdict',
    [
      z.strictObject(
        { ...signed, verdict: z.enum(['confirmed', 'falseAlarm']), reason: line.optional() },
        expected('object'),
      ),
      z.strictObject(
        {
          ...signed,
          verdict: z.literal('restated'),
          reason: line,
          restatements: z
            .array(
              z.strictObject(
                {
                  cell,
                  from: draftFigure,
                  to: draftFigure.refine((value) => value !== null, expected('restated')),
                },
                expected('object'),
              ),
              expected('list'),
            )
            .min(1, expected('restatements')),
        },
        expected('object'),
      ),
    ],
    expected('verdict'),
  ) as unknown as z.ZodType<Verdict>

/** A verdict on a report of any form. */
export const verdictSchema = /* @__PURE__ */ schemaOf(line)

/** A verdict as it is told: whole, or without who held it, when and why. */
export const toldVerdictSchema = /* @__PURE__ */ z.union([
  verdictSchema,
  z.strictObject({ fingerprint, code, verdict: z.enum(['confirmed', 'restated', 'falseAlarm']) }),
]) as z.ZodType<ToldVerdict>

/** The ledger of a report in the form: its restatements name cells that the form has, and no finding has two verdicts. */
export const ledgerSchema = (form: Form) => {
  const { index } = compiledForm(form)
  return z
    .array(schemaOf(line.refine((address) => index.has(address), expected('cell'))), expected('list'))
    .superRefine((ledger, context) => {
      const seen = new Set<string>()
      ledger.forEach((verdict, i) => {
        const named = pattern.exec(verdict.fingerprint)?.[1]
        if (named !== undefined && named !== verdict.code)
          context.addIssue({ code: 'custom', path: [i, 'fingerprint'], message: 'fingerprint' satisfies Expected })
        if (seen.has(verdict.fingerprint))
          context.addIssue({ code: 'custom', path: [i, 'fingerprint'], message: 'oncePerFinding' satisfies Expected })
        seen.add(verdict.fingerprint)
      })
    })
}
