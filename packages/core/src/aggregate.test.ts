import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate } from './aggregate'
import { check } from './check/check'
import { form2019 } from './forms/2019'
import { form2021 } from './forms/2021'
import { officialForms } from './forms/form-for-year'
import { parseReport } from './model/parse-report'
import type { ReportOf } from './model/report'
import { caseReport } from './testing/case-report'
import { reportArbitrary } from './testing/index'

type Report2021 = ReportOf<typeof form2021>

describe('aggregate', () => {
  it('of one is itself, without the narratives that are its own', () => {
    fc.assert(
      fc.property(reportArbitrary(form2021), (report) => {
        const { tables, organ, year, form } = report
        expect(aggregate([report], { organ, year })).toEqual({ form, organ, year, tables })
      }),
    )
  })

  it('of any reports is a report that TREE-01 and the sums find nothing in', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...officialForms)
          .chain((form) => fc.array(reportArbitrary(form), { minLength: 1, maxLength: 4 })),
        (reports) => {
          const year = reports[0]!.year
          const members = reports.map((report) => ({ ...report, year })) as unknown as readonly Report2021[]
          const sum = aggregate(members, { organ: '某市人民政府', year })
          expect(parseReport(sum)).toEqual(sum)
          const { findings, passed } = check(sum, { members })
          expect(findings).toEqual([])
          expect(passed).toContain('TREE-01')
        },
      ),
    )
  })

  it('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(fc.array(reportArbitrary(form2021), { minLength: 2, maxLength: 4 }), (reports) => {
        const members = reports.map((report) => ({ ...report, year: 2024 }))
        const facts = { organ: '某市', year: 2024 }
        expect(aggregate(members.slice().reverse(), facts)).toEqual(aggregate(members, facts))
      }),
    )
  })

  it('is exact in any order, signed figures beyond 2^53 on the way among them', () => {
    const huge = Number.MAX_SAFE_INTEGER
    const members = [huge, huge - 2, -huge, 1].map((change) =>
      caseReport(
        { form: '2019', set: { 'disclosure.licensing.itemsChange': change, 'disclosure.procurement.amount': 0.1 } },
        2020,
      ),
    ) as unknown as ReportOf<typeof form2019>[]
    for (const reports of [members, members.slice().reverse()]) {
      const { licensing, procurement } = aggregate(reports, { organ: '某市', year: 2020 }).tables.disclosure
      expect([licensing.itemsChange, procurement.amount]).toEqual([huge - 1, 0.4])
    }
  })

  it('refuses what cannot be added, and names it', () => {
    const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 1 }) as [Report2021]
    const [older] = fc.sample(reportArbitrary(form2019), { numRuns: 1, seed: 1 })
    const { organ, year } = report
    expect(() => aggregate([], { organ, year })).toThrow('aggregate: there is no report to add up')
    expect(() => aggregate([report], { organ, year: year + 1 })).toThrow(
      `aggregate: the report of ${organ} is of ${year}, not ${year + 1}`,
    )
    const mixed = [report, { ...older, organ: '某局', year } as unknown as Report2021]
    expect(() => aggregate(mixed, { organ, year })).toThrow(
      `aggregate: the report of 某局 is in the 2019 form, that of ${organ} in the 2021 form`,
    )
    const huge = {
      ...report,
      tables: {
        ...report.tables,
        disclosure: { ...report.tables.disclosure, licensing: { decisions: Number.MAX_SAFE_INTEGER } },
      },
    }
    expect(() => aggregate([huge, huge], { organ, year })).toThrow(
      'aggregate: the sum of disclosure.licensing.decisions is too large to be exact',
    )
    const blank = { ...report, tables: { ...report.tables, disclosure: {} } } as unknown as Report2021
    expect(() => aggregate([blank], { organ, year })).toThrow(
      `aggregate: disclosure.regulations.issued of ${organ} is not a number`,
    )
  })
})
