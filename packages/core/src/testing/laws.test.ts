import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialForms } from '../forms/form-for-year'
import { formArbitrary } from './form-arbitrary'
import { laws } from './laws'

const forms = {
  'the official forms': fc.constantFrom(...officialForms),
  'generated forms': formArbitrary(),
}

describe.each(Object.entries(forms))('of %s', (_, some) => {
  it.each(Object.entries(laws))('%s', (_name, law) => {
    fc.assert(law(some), { numRuns: 150 })
  })
})

describe('a law', () => {
  it('fails where it does not hold', () => {
    // No report can be of such a year, so none is read back.
    const impossible = formArbitrary().map((form) => ({ ...form, years: { from: 10_000 } }))
    for (const name of ['a consistent report has no finding', 'a report read back from JSON is the same'] as const)
      expect(fc.check(laws[name](impossible), { numRuns: 20 }).failed).toBe(name.includes('JSON'))
    // A column that is to be twice itself can only be 0.
    const broken = formArbitrary().map((form) => ({
      ...form,
      tables: Object.fromEntries(
        Object.entries(form.tables).map(([id, table]) => {
          const column = table.columns[0]!.id
          return [
            id,
            {
              ...table,
              flows: [],
              sums: [{ rule: 'SUM-02' as const, each: 'row' as const, total: column, parts: [column, column] }],
            },
          ]
        }),
      ),
    }))
    expect(fc.check(laws['a consistent report has no finding'](broken)).failed).toBe(true)
  })
})
