import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from '../forms/form'
import { compiledForm } from '../forms/compiled-form'
import { officialForms } from '../forms/form-for-year'
import type { AnyDraft } from './report'
import { draftArbitrary, formArbitrary, reportArbitrary } from '../testing/index'
import { safeParseReport } from './parse-report'
import { plainTables } from './plain-tables'
import { formSchemas } from './report-schema'

const forms = fc.oneof(fc.constantFrom<Form>(...officialForms), formArbitrary())
const strange = fc.oneof(fc.anything(), fc.constantFrom(-0, -1, 0.5, 1e-7, 2 ** 53, NaN, Infinity, '5', null))

/** A report with something put at a random place of its tables: a cell, a row, a table, or a key that is not theirs. */
const disturbed = forms.chain((form) =>
  fc
    .tuple(
      reportArbitrary(form) as fc.Arbitrary<AnyDraft>,
      fc.infiniteStream(fc.nat()),
      strange,
      fc.constantFrom('', '__proto__', 'toString', 'x'),
    )
    .map(([report, picks, value, name]) => {
      const input = structuredClone(report) as unknown as { [key: string]: unknown }
      let holder = input['tables'] as { [key: string]: unknown }
      let key = ''
      for (let depth = (picks.next().value as number) % 3; depth >= 0; depth--) {
        const keys = Object.keys(holder)
        key = keys[(picks.next().value as number) % keys.length]!
        const below = holder[key]
        if (depth > 0 && typeof below === 'object' && below !== null) holder = below as { [key: string]: unknown }
      }
      Object.defineProperty(holder, name || key, { value, enumerable: true, configurable: true, writable: true })
      return [form, input] as const
    }),
)

describe('plainTables', () => {
  it('takes the tables of every report, as a copy', () => {
    fc.assert(
      fc.property(
        forms.chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form) as fc.Arbitrary<AnyDraft>)),
        ([form, report]) => {
          const tables = plainTables(compiledForm(form), report.tables)
          expect(tables).toEqual(report.tables)
          expect(tables).not.toBe(report.tables)
        },
      ),
    )
  })

  it.each([
    ['disturbed reports', disturbed],
    ['drafts', forms.chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form) as fc.Arbitrary<unknown>))],
  ])('never takes what the schema refuses, nor reads it otherwise: %s', (_, inputs) => {
    fc.assert(
      fc.property(inputs as fc.Arbitrary<readonly [Form, unknown]>, ([form, input]) => {
        const bySchema = formSchemas(form).report.safeParse(input)
        const result = safeParseReport(input, { forms: [form] })
        expect(result.success).toBe(bySchema.success)
        if (result.success) expect(result.data).toEqual(bySchema.data)
      }),
      { numRuns: 400 },
    )
  })
})
