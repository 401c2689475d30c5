import type { CompiledForm } from '../forms/compiled-form'
import type { FigureKind } from '../forms/form'
import { amountToUnits, isAmount, unitsToAmount } from '../model/amount'
import type { Figures } from '../model/figures'
import { cellValue, printedFigure } from '../model/figures'
import type { DraftFigure } from '../model/report'
import type { FigureComparison, LoneFigure } from './comparison'

/** The cells in printed order, a summed group before the first row that it adds up. */
const inOrder = ({ cells, rows, printed, leaves }: CompiledForm): readonly number[] => {
  const starts = rows.flatMap(({ start, columns }) => columns.map(() => start))
  const place = (cell: number) =>
    Math.min(...[...leaves[cell]!].map((leaf) => starts[leaf]!)) - (cell < printed ? 0 : 0.5)
  return cells
    .map((_, i) => ({ i, at: place(i) }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ i }) => i)
}

const figureIn = (figures: Figures, cell: number): DraftFigure | undefined => {
  const { printed, leaves } = figures.form
  if (cell < printed) return printedFigure(figures, cell)
  if ([...leaves[cell]!].every((leaf) => printedFigure(figures, leaf) === undefined)) return undefined
  return cellValue(figures, cell) ?? null
}

const changeOf = (kind: FigureKind, before: number, after: number): number => {
  // Two equal figures are no change at all, however large, and never −0.
  if (before === after) return 0
  return kind === 'amount' && isAmount(before) && isAmount(after)
    ? unitsToAmount(Number(BigInt(amountToUnits(after)) - BigInt(amountToUnits(before))))
    : after - before
}

const changesOf = (kind: FigureKind, before: DraftFigure | undefined, after: DraftFigure | undefined) => {
  if (typeof before !== 'number' || typeof after !== 'number') return {}
  const change = changeOf(kind, before, after)
  if (!Number.isFinite(change)) return {}
  const relative = change / Math.abs(before)
  return Number.isFinite(relative) ? { change, relative } : { change }
}

const summedIn = (before: boolean, after: boolean) =>
  before || after
    ? { summed: before && after ? ('both' as const) : before ? ('before' as const) : ('after' as const) }
    : {}

/** Every figure that both reports have a place for, in the printed order of the one that leads. */
export const compareFigures = (before: Figures, after: Figures, leading: Figures): readonly FigureComparison[] =>
  inOrder(leading.form).flatMap((cell): FigureComparison[] => {
    const { address, kind } = leading.form.cells[cell]!
    const [a, b] = [before.form.index.get(address), after.form.index.get(address)]
    if (a === undefined || b === undefined) return []
    const [was, is] = [figureIn(before, a), figureIn(after, b)]
    if (was === undefined && is === undefined) return []
    return [
      {
        address,
        kind,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
        same: was === is,
        ...changesOf(kind, was, is),
        ...summedIn(a >= before.form.printed, b >= after.form.printed),
      },
    ]
  })

/** The figures of a report in cells that the other, as it was printed, has no place for. */
export const loneFigures = (own: Figures, other: Figures): readonly LoneFigure[] =>
  own.form.cells.slice(0, own.form.printed).flatMap(({ address }, cell): LoneFigure[] => {
    const value = printedFigure(own, cell)
    return value === undefined || other.form.index.has(address) ? [] : [{ address, value }]
  })
