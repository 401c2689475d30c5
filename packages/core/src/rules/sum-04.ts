import type { OfForm, Term } from './params'
import { printedFigure } from '../model/figures'
import type { FindingOf } from './finding'
import { rowsWith } from './rows-with'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Sum04Params = OfForm & { readonly table: string; readonly row: string; readonly terms: readonly Term[] }

export const sum04Passport: Passport = {
  per: 'row',
  demands: {
    zh: '规章、行政规范性文件：现行有效件数不少于本年制发件数减本年废止件数',
    en: 'regulations and normative documents: inForce ≥ issued − repealed',
  },
  source: { zh: '表二各栏的含义', en: 'meaning of the columns' },
  needs: [],
  cases: {
    pass: [
      {
        why: 'what was issued and not repealed is in force',
        set: {
          'disclosure.normativeDocuments.issued': 7,
          'disclosure.normativeDocuments.repealed': 2,
          'disclosure.normativeDocuments.inForce': 5,
        },
      },
      { why: 'more was repealed than issued', set: { 'disclosure.normativeDocuments.repealed': 9 } },
    ],
    fail: [
      { why: 'what was issued is not counted as in force', set: { 'disclosure.normativeDocuments.issued': 7 } },
      {
        why: 'fewer are in force than were issued and not repealed',
        set: {
          'disclosure.normativeDocuments.issued': 7,
          'disclosure.normativeDocuments.repealed': 2,
          'disclosure.normativeDocuments.inForce': 4,
        },
      },
    ],
  },
}

export const sum04: Judge<'SUM-04'> = {
  code: 'SUM-04',
  severity: 'warning',
  check: ({ figures }) => {
    const { form, values } = figures
    const rows = rowsWith(form, 'issued', 'repealed', 'inForce')
    if (rows.length === 0) return undefined
    const findings: FindingOf<'SUM-04'>[] = []
    let unknown = false
    for (const { table, row, start, columns } of rows) {
      const cells = [
        start + columns.indexOf('inForce'),
        start + columns.indexOf('issued'),
        start + columns.indexOf('repealed'),
      ] as const
      const [inForce, issued, repealed] = [values[cells[0]]!, values[cells[1]]!, values[cells[2]]!]
      if (!(Number.isInteger(inForce) && Number.isInteger(issued) && Number.isInteger(repealed))) {
        // An organ that cannot have the thing has nothing to be reckoned.
        unknown ||= !cells.every((cell) => printedFigure(figures, cell) === '/')
        continue
      }
      if (inForce >= issued - repealed) continue
      const [own, ...terms] = cells.map((cell) => form.cells[cell]!.address) as [string, string, string]
      findings.push(
        finding(sum04, figures, {
          cells: [own, ...terms],
          expected: issued - repealed,
          actual: inForce,
          params: {
            form: form.form.id,
            table,
            row,
            terms: [
              { cell: terms[0]!, value: issued },
              { cell: terms[1]!, value: repealed === 0 ? 0 : -repealed },
            ],
          },
        }),
      )
    }
    return outcome(findings, unknown)
  },
}
