import type { CheckOptions } from '../check/check-options'
import { addressParts } from '../forms/address'
import { form2019 } from '../forms/2019'
import { form2021 } from '../forms/2021'
import { blankDraft } from '../model/blank-draft'
import type { AnyDraft, DraftFigure } from '../model/report'
import type { Case, CaseReport } from '../rules/rule'

type Tables = { [table: string]: { [row: string]: { [column: string]: DraftFigure | undefined } } }

/** The draft that a case describes: every cell 0 but for what it sets, rows left out, groups printed as one row. */
export const caseReport = (
  { form: id = '2021', set = {}, without = [], year, organ, ...facts }: CaseReport,
  usual: number,
): AnyDraft => {
  const form = id === '2019' ? form2019 : form2021
  const { tables, ...draft } = blankDraft(form, { organ: organ ?? '某县教育局', year: year ?? usual }, 0) as AnyDraft
  const changed: Tables = {}
  for (const [table, rows] of Object.entries(tables))
    changed[table] = Object.fromEntries(Object.entries(rows!).map(([row, figures]) => [row, { ...figures }]))
  for (const [address, value] of Object.entries(set)) {
    const { table, row, column } = addressParts(address)
    const rows = changed[table]!
    const shape = form.tables[table as 'requests']
    if (!rows[row]) {
      // A group that is set stands as one row instead of its items.
      rows[row] = Object.fromEntries(shape.columns.map((one) => [one.id, 0]))
      for (const one of shape.rows) if ((one as { under?: readonly string[] }).under?.includes(row)) delete rows[one.id]
    }
    rows[row]![column] = value
  }
  for (const address of without) {
    const { table, row } = addressParts(address)
    delete changed[table]![row]
  }
  return { ...draft, ...facts, tables: changed }
}

/** What a case gives to `check`. */
export const caseArguments = ({ why: _, previous, members, ...own }: Case): readonly [AnyDraft, CheckOptions] => {
  const report = caseReport(own, own.form === '2019' ? 2020 : 2024)
  return [
    report,
    {
      ...(previous && { previous: caseReport(previous, report.year - 1) }),
      ...(members && { members: members.map((member) => caseReport(member, report.year)) }),
    },
  ]
}
