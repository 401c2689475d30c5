import type { AnyDraft, DraftFigure } from '@gxgk/core'
import type { ImportProblem } from '@gxgk/import'
import type { PrintedFigures } from './printed-figures'

/** What became of the figures of a printed report. */
export interface Judgement {
  /** Figures printed. */
  readonly of: number
  readonly exact: number
  /** Printed, blank in the draft, and a problem says so. */
  readonly told: readonly string[]
  /** Printed, blank in the draft, and no problem says so. */
  readonly silent: readonly string[]
  /** Other than printed, or read where nothing is printed. */
  readonly wrong: readonly string[]
}

const isFigure = (figure: DraftFigure | undefined): figure is number => typeof figure === 'number'

/** Compares what was read with what stands there. */
export const judge = (
  printed: PrintedFigures,
  { draft, problems }: { readonly draft: unknown; readonly problems: readonly ImportProblem[] },
): Judgement => {
  const tables = (draft as AnyDraft | undefined)?.tables ?? {}
  const read = new Map(
    Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows!).flatMap(([row, figures]) =>
        Object.entries(figures!).map(([column, figure]) => [[table, row, column].join('.'), figure] as const),
      ),
    ),
  )
  const known = new Set(problems.flatMap(({ cells }) => cells))
  // Without a draft nothing is read, and a problem tells what it lacks.
  const isKnown = (address: string) => (draft === undefined ? problems.length > 0 : known.has(address))
  const figures = [...printed].filter(([, figure]) => isFigure(figure))
  const missing = figures.flatMap(([address]) => (isFigure(read.get(address)) ? [] : [address]))
  return {
    of: figures.length,
    exact: figures.filter(([address, figure]) => read.get(address) === figure).length,
    told: missing.filter((address) => isKnown(address)),
    silent: missing.filter((address) => !isKnown(address)),
    wrong: [...read].flatMap(([address, figure]) =>
      isFigure(figure) && figure !== printed.get(address) ? [address] : [],
    ),
  }
}
