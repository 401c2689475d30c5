import type { OfForm } from './params'
import { formForYear } from '../forms/form-for-year'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Form01Params = OfForm & { readonly year: number; readonly prescribed: string | null }

export const form01Passport: Passport = {
  per: 'report',
  demands: {
    zh: '采用报告年度对应的格式：2019、2020 年度用 2019 年格式，2021 年度起用 2021 年格式',
    en: 'the form is the one for the report year: 2019–2020 the 2019 form, 2021 on the 2021 form',
  },
  source: {
    zh: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号',
    en: '国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号',
  },
  needs: [],
  cases: {
    pass: [
      { why: 'the first year of the 2021 form', year: 2021 },
      { why: 'the last year of the 2019 form', form: '2019', year: 2020 },
    ],
    fail: [
      { why: 'the old form in a later year', form: '2019', year: 2023 },
      { why: 'the new form too early', year: 2020 },
      { why: 'no form was prescribed then', form: '2019', year: 2018 },
    ],
  },
}

export const form01: Judge<'FORM-01'> = {
  code: 'FORM-01',
  severity: 'error',
  check: ({ figures, forms }) => {
    const { form, year } = figures.report
    const prescribed = formForYear(year, forms)?.id ?? null
    return outcome(
      prescribed === form ? [] : [finding(form01, figures, { cells: [], params: { form, year, prescribed } })],
    )
  },
}
