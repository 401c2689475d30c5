import fc from 'fast-check'
import type { Form } from '../forms/form'
import type { AnyDraft, DraftFigure } from '../model/report'
import { reportArbitrary } from './report-arbitrary'

/** What becomes of a cell: kept, blank, `/`, gone, or a figure that no report may have. */
const fateArbitrary = fc.oneof(
  { weight: 8, arbitrary: fc.constant('kept' as const) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('/' as const) },
  { weight: 1, arbitrary: fc.constant('gone' as const) },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.constantFrom(-1, 0.5, 1e-7, Number.MAX_SAFE_INTEGER), fc.integer({ min: -99, max: 99 })),
  },
)

/** A draft of the form as the world prints them: cells blank, `/`, wrong or missing, rows missing, groups in one row. */
export const draftArbitrary = (form: Form): fc.Arbitrary<AnyDraft> =>
  fc
    .tuple(
      reportArbitrary(form) as fc.Arbitrary<AnyDraft>,
      fc.infiniteStream(fateArbitrary),
      fc.infiniteStream(fc.nat({ max: 9 })),
      fc.boolean(),
    )
    .map(([report, fates, chances, clean]) => {
      const chance = (of: number) => (chances.next().value as number) < of
      const fated = (figures: object): { [column: string]: DraftFigure } =>
        Object.fromEntries(
          Object.entries(figures).flatMap(([column, figure]): [string, DraftFigure][] => {
            const fate = clean ? 'kept' : (fates.next().value as DraftFigure | 'kept' | 'gone')
            return fate === 'gone' ? [] : [[column, fate === 'kept' ? (figure as number) : fate]]
          }),
        )
      const tables = Object.entries(form.tables).flatMap(([id, { groups, columns, rows }]) => {
        if (chance(1)) return []
        const oneRow = Object.keys(groups).filter((group) => groups[group]!.sum && chance(3))
        const items = rows
          .filter(({ under }) => !under?.some((group) => oneRow.includes(group)) && !chance(1))
          .map((row) => [row.id, fated(report.tables[id]![row.id]!)] as const)
        const sums = oneRow.map(
          (group) => [group, fated(Object.fromEntries(columns.map((column) => [column.id, 7])))] as const,
        )
        return [[id, Object.fromEntries([...items, ...sums])] as const]
      })
      const narratives = Object.fromEntries(
        Object.entries(report.narratives ?? {}).flatMap(([id, text]) =>
          chance(2) ? [] : [[id, chance(1) ? ' ' : text] as const],
        ),
      )
      return { ...report, narratives, tables: Object.fromEntries(tables) }
    })
