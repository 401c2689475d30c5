import type { AnyDraft, Form } from '@gxgk/core'
import { reportArbitrary, changedAt } from '@gxgk/core/testing'
import fc from 'fast-check'

/** The cells that are the total of a sum of the form. */
const totalsOf = (form: Form): readonly string[] =>
  Object.entries(form.tables).flatMap(([table, { sums, rows, columns }]) =>
    sums.flatMap(({ each, total }) =>
      each === 'row'
        ? rows.map(({ id }) => `${table}.${id}.${total}`)
        : columns.flatMap(({ id }) => (rows.some((row) => row.id === total) ? [`${table}.${total}.${id}`] : [])),
    ),
  )

/** Reports in which one to five totals are other than the sum of their parts, as publishers' are. */
export const wrongTotals = (form: Form): fc.Arbitrary<AnyDraft> => {
  const totals = totalsOf(form)
  const changes = fc.array(fc.tuple(fc.constantFrom(...totals), fc.integer({ min: 1, max: 120 })), {
    minLength: 1,
    maxLength: 5,
  })
  return fc
    .tuple(reportArbitrary(form) as fc.Arbitrary<AnyDraft>, changes)
    .map(([report, wrong]) =>
      wrong.reduce((one, [total, by]) => changedAt(one, total, (figure) => Number(figure ?? 0) + by), report),
    )
}
