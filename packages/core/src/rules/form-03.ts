import { printedFigure } from '../model/figures'
import type { Rule } from './rule'
import { finding, outcome } from './rule'

export const form03: Rule<'FORM-03'> = {
  code: 'FORM-03',
  severity: 'warning',
  per: 'row',
  demands: {
    zh: '格式规定的各行各列均应列出（如 2021 年格式的“（六）其他处理”分三行列出）',
    en: 'every row and column of the form is there (for one, （六）itemised in the 2021 form)',
  },
  source: { zh: '年度报告格式', en: 'official form' },
  needs: [],
  cases: {
    pass: [{ why: 'every row is printed' }, { why: 'the 2019 form prints one row', form: '2019', year: 2020 }],
    fail: [
      { why: 'the group stands as one row', set: { 'requests.otherHandling.person': 0 } },
      { why: 'a row is missing', without: ['requests.carriedIn'] },
    ],
  },
  check: ({ figures }) => {
    const { form, official, values, report, whole } = figures
    if (whole && form === official) return outcome([])
    const groups =
      form === official
        ? []
        : official.cells.slice(official.printed).flatMap(({ table, row }) => {
            const address = `${table}.${row}`
            return Object.hasOwn(report.tables[table] ?? {}, row) ? [address] : []
          })
    const rows = new Set<string>()
    const cells: string[] = []
    for (let i = 0; i < form.printed; i++) {
      if (!Number.isNaN(values[i]!) || printedFigure(figures, i) !== undefined) continue
      const { table, row, address } = form.cells[i]!
      if (report.tables[table]?.[row]) cells.push(address)
      else rows.add(`${table}.${row}`)
    }
    if (groups.length + rows.size + cells.length === 0) return outcome([])
    return outcome([
      finding(form03, {
        cells,
        params: { form: form.form.id, groups: [...new Set(groups)], rows: [...rows], cells },
      }),
    ])
  },
}
