import type { AnyDraft, Form } from '@gxgk/core'
import { officialForms } from '@gxgk/core'
import { deviatingReport, deviations, judge, shapes, verdicts, wrongTotals } from '@gxgk/deviations'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importReport } from './import-report'

/** The same few each time; `npm run test:long` has a thousand others. */
const runs = { text: 6, markdown: 6, html: 4, docx: 4, xlsx: 4, json: 4, mht: 4, pdf: 2 }

/** Where a label or a figure is lost, what is printed says less than the report. */
const harmless = deviations.filter(({ kind }) => kind !== 'damage')

const official = fc.constantFrom(...(officialForms as readonly Form[]))

describe.each(shapes.map((shape) => [shape.name, shape] as const))('of a report with wrong totals, %s,', (_, shape) => {
  it('each figure stays as printed, and check finds of it what it finds of the printed figures', () =>
    fc.assert(
      fc.asyncProperty(
        official.chain((form) =>
          fc.tuple(
            fc.constant(form),
            deviatingReport(form, { shapes: [shape], deviations: harmless, start: wrongTotals(form) }),
          ),
        ),
        async ([form, { source, type, printed }]) => {
          const result = await importReport(source, { type })
          const { wrong, silent } = judge(printed, result)
          expect({ wrong, silent }).toEqual({ wrong: [], silent: [] })
          if (result.draft) expect(verdicts(result.draft as AnyDraft, printed, form)).toEqual({ more: [], less: [] })
        },
      ),
      { numRuns: runs[shape.type], seed: 2024, endOnFailure: true },
    ))
})
