import type { OfForm } from './params'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Form10Params = OfForm & { readonly title: string; readonly wanted: string }

const numerals = '〇一二三四五六七八九'

/** A title without spaces and the signs around it, a year in characters as digits. */
const plain = (title: string) =>
  title
    .normalize('NFKC')
    .replace(/[\s《》]+/g, '')
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year.replace(/[○零]/g, '〇')].map((one) => numerals.indexOf(one)).join(''),
    )

export const form10Passport: Passport = {
  per: 'report',
  demands: {
    zh: '题名为“〈机关名称〉〈年度〉年政府信息公开工作年度报告”',
    en: 'the title is `<organ><year>年政府信息公开工作年度报告`',
  },
  source: { zh: '年度报告格式', en: 'official form' },
  needs: [],
  cases: {
    pass: [
      { why: 'the title of the form', title: '某县教育局2024年政府信息公开工作年度报告' },
      { why: 'on two lines, the year in characters', title: '某县教育局 二〇二四年政府信息公开工作年度报告' },
    ],
    fail: [
      { why: 'a word is left out', title: '某县教育局2024年政府信息公开年度报告' },
      { why: '年度 for 年', title: '某县教育局2024年度政府信息公开工作年度报告' },
      { why: "last year's title", title: '某县教育局2023年政府信息公开工作年度报告' },
      { why: 'without the organ', title: '2024年政府信息公开工作年度报告' },
    ],
  },
}

export const form10: Judge<'FORM-10'> = {
  code: 'FORM-10',
  severity: 'note',
  check: ({ figures }) => {
    const { title, organ, year } = figures.report
    // A report that was not read from elsewhere has the title that it is printed with.
    if (title === undefined) return undefined
    const { form } = figures.official
    const expected = form.title.replace('{organ}', organ).replace('{year}', String(year))
    return outcome(
      plain(title) === plain(expected)
        ? []
        : [finding(form10, figures, { cells: [], params: { form: form.id, title, wanted: expected } })],
    )
  },
}
