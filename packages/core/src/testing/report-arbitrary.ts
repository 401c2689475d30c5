import fc from 'fast-check'
import { columnsOf } from '../forms/compiled-form'
import type { ColumnForm, Form, TableForm } from '../forms/form'
import { addFigures, amountToUnits, unitsToAmount } from '../model/amount'
import type { ReportOf } from '../model/report'

type Figures = { readonly [row: string]: { readonly [column: string]: number } }

const figureArbitrary = ({ kind = 'count' }: ColumnForm, largest: number): fc.Arbitrary<number> => {
  const count = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.nat({ max: Math.min(60, largest) }) },
    { weight: 1, arbitrary: fc.nat({ max: largest }) },
  )
  if (kind === 'amount')
    return fc.oneof(
      fc.constant(0),
      fc.nat({ max: 1_000_000_000 }).map((units) => unitsToAmount(units * 7)),
    )
  return kind === 'change'
    ? fc.tuple(count, fc.boolean()).map(([value, less]) => (less && value > 0 ? -value : value))
    : count
}

const add = (kind: ColumnForm['kind'], values: readonly number[]) => addFigures(kind ?? 'count', values)

/** Puts the totals and flows of one column right; free figures stay as they are. */
const settleColumn = (table: TableForm, { kind }: ColumnForm, column: { [row: string]: number }): void => {
  const valueOf = (row: string): number =>
    table.groups[row]?.sum
      ? add(
          kind,
          table.rows.filter(({ under }) => under?.includes(row)).map((one) => column[one.id] ?? 0),
        )
      : (column[row] ?? 0)
  // In a table in blocks a column may lack the rows of an identity.
  const has = (row: string) => column[row] !== undefined || table.groups[row]?.sum === true
  for (const { each, total, parts } of table.sums)
    if (each === 'column' && column[total] !== undefined && parts.every(has))
      column[total] = add(kind, parts.map(valueOf))
  for (const { opening, closing } of table.flows) {
    if (![...opening, ...closing].every(has) || column[opening[0]!] === undefined) continue
    const [first, ...others] = opening as readonly [string, ...string[]]
    let left = add(kind, closing.map(valueOf))
    for (const other of others) {
      column[other] = Math.min(column[other] ?? 0, left)
      left =
        kind === 'amount' ? unitsToAmount(amountToUnits(left) - amountToUnits(column[other]!)) : left - column[other]!
    }
    column[first] = left
  }
}

/** Figures that satisfy the sums and flows of a table: free cells first, then what they determine. */
const settle = (table: TableForm, free: Figures): Figures => {
  const rowSums = table.sums.filter(({ each }) => each === 'row')
  const settled: { [row: string]: { [column: string]: number } } = Object.fromEntries(
    Object.entries(free).map(([row, figures]) => [row, { ...figures }]),
  )
  for (const column of table.columns) {
    if (rowSums.some(({ total }) => total === column.id)) continue
    const cells = Object.fromEntries(
      Object.entries(settled).flatMap(([row, figures]) => (column.id in figures ? [[row, figures[column.id]!]] : [])),
    )
    settleColumn(table, column, cells)
    for (const [row, value] of Object.entries(cells)) settled[row]![column.id] = value
  }
  // Column identities are linear, so they hold in a column of totals once they hold in its parts.
  for (const { total, parts } of rowSums)
    for (const figures of Object.values(settled))
      if (total in figures && parts.every((part) => part in figures))
        figures[total] = add(
          table.columns.find(({ id }) => id === total)!.kind,
          parts.map((part) => figures[part]!),
        )
  return settled
}

const tableArbitrary = (table: TableForm, largest: number): fc.Arbitrary<Figures> =>
  fc
    .record(
      Object.fromEntries(
        table.rows.map((row) => [
          row.id,
          fc.record(
            Object.fromEntries(columnsOf(table, row).map((column) => [column.id, figureArbitrary(column, largest)])),
          ),
        ]),
      ),
    )
    .map((free) => settle(table, free as Figures))

const proseArbitrary = fc
  .array(
    fc.constantFrom(
      '本机关',
      '全年',
      '主动公开',
      '信息',
      '若干条，',
      '规范办理；',
      '“应公开尽公开”',
      '（一）',
      '。',
      '\n\n',
      '**重点**',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())

/** What each section must tell, so that no rule misses it; figures are told by none. */
const mustTell: { readonly [section: string]: string } = {
  preamble: '所列数据的统计期限为本年度全年，联系电话见首页。',
  overview:
    '主动公开、依申请公开、政府信息管理、平台建设、监督保障各项照章办理，工作考核与社会评议正常，没有责任追究情形。',
  problems: '存在的问题是解读形式不够多样，改进措施是增加图解。',
  other: '信息处理费按规定办理。',
}

/** No narratives at all, or every one that the form has. */
const narrativesArbitrary = (form: Form) => {
  const ids = ['preamble', ...form.sections.filter(({ table }) => !table).map(({ id }) => id)]
  const whole = fc.record(
    Object.fromEntries(
      ids.map((id) => [id, proseArbitrary.map((prose) => `${mustTell[id] ?? '照章办理。'}\n\n${prose}`.trim())]),
    ),
  )
  return fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: whole })
}

type Tables = { readonly [table: string]: Figures }

const changed = (tables: Tables, change: (row: Figures[string], id: string) => Figures[string]): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      Object.fromEntries(Object.entries(rows).map(([row, figures]) => [row, change(figures, row)])),
    ]),
  )

/** At least what was issued and not repealed is in force. */
const withStocks = (tables: Tables): Tables =>
  changed(tables, (figures) => {
    const { issued, repealed, inForce } = figures
    return issued === undefined || repealed === undefined || inForce === undefined
      ? figures
      : { ...figures, inForce: Math.max(inForce, issued - repealed) }
  })

/** No regulations, which few organs can make. */
const withoutRegulations = (tables: Tables): Tables =>
  changed(tables, (figures, row) =>
    row === 'regulations' ? Object.fromEntries(Object.keys(figures).map((column) => [column, 0])) : figures,
  )

const kindOfYear = ({ years: { from, to = from + 5 } }: Form) => fc.integer({ min: from, max: to })

/**
 * A report of the form that satisfies every rule: its sums hold by construction, its year is one of the form's. No count that is not
 * a sum is above `largest`.
 */
export const reportArbitrary = <F extends Form>(form: F, largest = 2_000_000): fc.Arbitrary<ReportOf<F>> =>
  fc
    .record({
      organ: fc.constantFrom('某县教育局', '某市人民政府', '某县某镇人民政府', '某省财政厅'),
      year: kindOfYear(form),
      narratives: narrativesArbitrary(form),
      tables: fc.record(
        Object.fromEntries(Object.entries(form.tables).map(([id, table]) => [id, tableArbitrary(table, largest)])),
      ),
    })
    .map(
      ({ year, tables, ...rest }) =>
        ({
          form: form.id,
          year,
          period: { from: `${year}-01-01`, to: `${year}-12-31` },
          ...rest,
          tables: withoutRegulations(withStocks(tables as Tables)),
        }) as unknown as ReportOf<F>,
    )
