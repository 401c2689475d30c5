import fc from 'fast-check'
import { bench, describe } from 'vitest'
import { check } from '../check/check'
import { compiledForm } from '../forms/compiled-form'
import { form2021 } from '../forms/2021'
import type { AnyDraft } from '../model/report'
import { reportArbitrary, changedAt } from '../testing/index'
import { locate } from './locate'

const reports = fc.sample(reportArbitrary(form2021, 400) as fc.Arbitrary<AnyDraft>, { numRuns: 50, seed: 2021 })
const { cells, index } = compiledForm(form2021)
const first = index.get('requests.received.person')!
const named = cells.slice(first, compiledForm(form2021).printed)

/** The reports with `size` figures wrong, the same each time. */
const wrongReports = (size: number) =>
  reports.map((report, r) =>
    Array.from({ length: size }, (_, i) => named[(r * 37 + i * 53) % named.length]!.address).reduce(
      (one, address, i) => changedAt(one, address, (figure) => Number(figure) + 3 + ((r + i) % 9)),
      report,
    ),
  )

let sink = 0

describe.each([1, 2, 3, 4])(
  '50 reports of the 2021 form with %i wrong figures (target: 1 ms each up to three)',
  (size) => {
    const wrong = wrongReports(size)
    bench('check', () => {
      for (const report of wrong) sink += check(report).findings.length
    })
    bench('locate', () => {
      for (const report of wrong) sink += locate(report).repairs.length
    })
  },
)

if (sink < 0) throw new Error('the work was not done')
