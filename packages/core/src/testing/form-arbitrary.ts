import fc from 'fast-check'
import type { ColumnForm, FigureKind, FlowForm, Form, GroupForm, RowForm, SumForm, TableForm } from '../forms/form'

const letters = [...'甲乙丙丁戊己庚辛壬癸']

/** Distinct ids with labels that are nobody's: code that knows only the official forms fails on them. */
const names = (prefix: string, count: number, seed: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${prefix}${seed}x${i}`,
    label: `${letters[i % 10]!}${prefix}${seed}项`,
  }))

/** A row with a column of its own, as tables in blocks have. */
const blockOf = (
  kind: FigureKind,
  optional: boolean,
  seed: number,
): { readonly column: ColumnForm; readonly row: RowForm } => ({
  column: { id: `own${seed}`, label: `另${seed}列`, kind, ...(kind === 'amount' && { unit: '万元' }) },
  row: { id: `block${seed}`, label: `另${seed}行`, columns: [`own${seed}`], ...(optional && { optional }) },
})

const tableArbitrary = (seed: number): fc.Arbitrary<TableForm> =>
  fc
    .record({
      layout: fc.constantFrom('blocks' as const, 'grid' as const, 'across' as const),
      kind: fc.constantFrom('count' as const, 'amount' as const),
      extra: fc.constantFrom(undefined, 'count' as const, 'change' as const, 'amount' as const),
      over: fc.boolean(),
      optional: fc.boolean(),
      rule: fc.constantFrom('SUM-02' as const, 'SUM-03' as const),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
      groups: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
      outer: fc.boolean(),
      rowSum: fc.boolean(),
      columnSum: fc.boolean(),
      flow: fc.boolean(),
      corner: fc.boolean(),
    })
    .map(
      ({
        layout,
        kind,
        extra,
        over,
        optional,
        rule,
        rows: rowCount,
        columns: columnCount,
        groups: groupSizes,
        outer,
        rowSum,
        columnSum,
        flow,
        corner,
      }) => {
        const plainColumns: ColumnForm[] = names('c', columnCount, seed).map((one) => ({
          ...one,
          kind,
          ...(over && { under: ['over'] }),
        }))
        const columns: readonly ColumnForm[] = rowSum
          ? [...plainColumns, { id: 'sum', label: '合计', kind }]
          : plainColumns
        const groups: { [id: string]: GroupForm } = { outer: { label: '总项' }, over: { label: '各列' } }
        const results: RowForm[] = names('r', rowCount, seed)
        groupSizes.forEach((size, g) => {
          const group = `g${seed}x${g}`
          groups[group] = { label: `第${letters[g]!}组`, sum: true }
          for (const one of names(`g${g}r`, size, seed))
            results.push({ ...one, under: outer && layout === 'grid' ? ['outer', group] : [group] })
        })
        const parts = [
          ...results.filter(({ under }) => !under).map(({ id }) => id),
          ...groupSizes.map((_, g) => `g${seed}x${g}`),
        ]
        const handled: RowForm[] = columnSum ? [{ id: 'all', label: '共计' }] : []
        const flows: RowForm[] = flow && columnSum ? names('f', 3, seed) : []
        const sums: SumForm[] = [
          ...(rowSum ? [{ rule, each: 'row' as const, total: 'sum', parts: plainColumns.map(({ id }) => id) }] : []),
          ...(columnSum ? [{ rule: 'SUM-01' as const, each: 'column' as const, total: 'all', parts }] : []),
        ]
        const [first, second, last] = flows
        const declared: FlowForm[] =
          first && second && last
            ? [{ rule: 'FLOW-01', each: 'column', opening: [first.id, second.id], closing: ['all', last.id] }]
            : []
        const block = layout === 'blocks' && extra ? blockOf(extra, optional, seed) : undefined
        const own = [...results, ...handled, ...flows].map((row) => ({
          ...row,
          ...(block && { columns: columns.map(({ id }) => id) }),
          ...(optional && { optional }),
        }))
        return {
          layout,
          ...(corner && { corner: '角' }),
          groups,
          columns: block ? [...columns, block.column] : columns,
          rows: block ? [...own, block.row] : own,
          sums,
          flows: declared,
        }
      },
    )

/** Any form: random years, sections, tables of every layout, groups, sums and flows, counts and amounts. */
export const formArbitrary = (): fc.Arbitrary<Form> =>
  fc
    .record({
      from: fc.integer({ min: 2030, max: 2090 }),
      open: fc.boolean(),
      tables: fc
        .integer({ min: 1, max: 3 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => tableArbitrary(i)))),
      narratives: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ from, open, tables, narratives }) => ({
      id: `form${from}`,
      years: open ? { from } : { from, to: from + 3 },
      circular: { number: `测试函〔${from}〕1号`, title: '测试格式' },
      title: '{organ}{year}年测试报告',
      sections: [
        ...tables.map((_, i) => ({ id: `table${i}`, label: `${letters[i]!}、第${i + 1}张表`, table: `table${i}` })),
        ...Array.from({ length: narratives }, (_, i) => ({ id: `text${i}`, label: `第${i + 1}段` })),
      ],
      tables: Object.fromEntries(tables.map((table, i) => [`table${i}`, table])),
    }))
