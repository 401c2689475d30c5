import type { AnyDraft, Form } from '@gxgk/core'
import { blankDraft } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { below, pick, randomOf } from './random'

type Tables = AnyDraft['tables']

const withFigures = (form: Form, report: AnyDraft, figure: (kind: string) => number): AnyDraft => ({
  ...report,
  tables: Object.fromEntries(
    Object.entries(report.tables).map(([id, rows]) => [
      id,
      Object.fromEntries(
        Object.entries(rows!).map(([row, figures]) => [
          row,
          Object.fromEntries(
            Object.keys(figures!).map((column) => [
              column,
              figure(form.tables[id]!.columns.find((one) => one.id === column)?.kind ?? 'count'),
            ]),
          ),
        ]),
      ),
    ]),
  ) as Tables,
})

/**
 * A report in which no two figures are equal and none is zero, so that one that is read in the wrong place shows. Nothing
 * in it adds up.
 */
const countedThrough = (form: Form, seed: number): AnyDraft => {
  const random = randomOf(seed)
  const { from, to = from + 4 } = form.years
  const facts = {
    organ: pick(random, ['某县教育局', '某市人民政府办公室', '某县某镇人民政府']),
    year: from + below(random, to - from + 1),
  }
  let next = 1 + below(random, pick(random, [5, 60, 900, 20_000]))
  return withFigures(form, blankDraft(form, facts) as AnyDraft, (kind) => {
    const figure = next
    next += 1 + below(random, pick(random, [1, 2, 9]))
    if (kind === 'amount') return Number(`${figure}${below(random, 2) === 0 ? '' : `.${1 + below(random, 9999)}1`}`)
    return kind === 'change' && random() < 0.5 ? -figure : figure
  })
}

/** A sum whose parts are printed, as one row. */
const inOneRow = (form: Form, report: AnyDraft): AnyDraft => {
  const groups = Object.entries(form.tables).flatMap(([table, { groups: all }]) =>
    Object.keys(all).flatMap((group) => (all[group]!.sum ? [{ table, group }] : [])),
  )
  const last = groups.at(-1)
  if (!last) return report
  const { table, group } = last
  const items = form.tables[table]!.rows.filter(({ under }) => under?.includes(group)).map(({ id }) => id)
  const rows = report.tables[table]!
  const kept = Object.entries(rows).filter(([id]) => !items.includes(id))
  return {
    ...report,
    tables: { ...report.tables, [table]: { ...Object.fromEntries(kept), [group]: rows[items[0]!]! } },
  }
}

const inYear = (report: AnyDraft, year: number): AnyDraft => ({
  ...report,
  year,
  ...(report.period && { period: { from: `${year}-01-01`, to: `${year}-12-31` } }),
})

/** A report before anything deviates: one that adds up, or one of figures all different; now and then with a group in one row, or of a year of another form. */
export const startingReport = (form: Form): fc.Arbitrary<AnyDraft> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 2, arbitrary: reportArbitrary(form) as fc.Arbitrary<AnyDraft> },
        { weight: 3, arbitrary: fc.noBias(fc.nat()).map((seed) => countedThrough(form, seed)) },
      ),
      fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(2008, 2018, 2019, 2023, 2031) },
      ),
    )
    .map(([report, isInOneRow, year]) => {
      const rows = isInOneRow ? inOneRow(form, report) : report
      return year === undefined ? rows : inYear(rows, year)
    })
