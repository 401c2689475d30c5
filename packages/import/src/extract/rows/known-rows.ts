import type { Lexicon } from '../labels/lexicon'
import type { KnownRow } from '../columns/bands'
import { brokenRows } from './broken-rows'
import type { PrintedRow } from './printed-rows'
import { withRejoinedRows } from '../arithmetic/rejoined-rows'
import { rowPlaces } from './row-places'

/** The rows of a table with what they are. */
export interface KnownRows {
  readonly rows: readonly KnownRow[]
  /** Rows with a label, or with figures, that are none of the form's. */
  readonly unknown: readonly PrintedRow[]
  /** Rows put together of lines over which their figures were broken. */
  readonly rejoined: ReadonlySet<PrintedRow>
  /** Rows of which digits may stand in others. */
  readonly broken: ReadonlySet<PrintedRow>
}

/** Tells the rows of a table by their labels, figures broken over lines put together. */
export const knownRows = (torn: readonly PrintedRow[], lexicon: Lexicon): KnownRows => {
  const { form } = lexicon
  const isAcross = form.layout === 'across'
  const labelled = torn.filter(({ own }) => own !== undefined || !isAcross)
  const known = new Map(rowPlaces(labelled, form, lexicon).map((placed, i) => [labelled[i]!, placed]))
  const most = torn.reduce((sum, { figures }) => Math.max(sum, figures.length), 0)
  const columnsOf = (row: PrintedRow) =>
    isAcross
      ? row.figures.length === most
        ? form.columns.map(({ id }) => id)
        : undefined
      : row.own && known.get(row)?.row.columns
  const { rows: printed, rejoined } = withRejoinedRows(torn, form, columnsOf)
  const places = new Map(printed.map((row) => [row, known.get(rejoined.get(row) ?? row)]))
  const kindOf = (row: PrintedRow) => {
    const placed = places.get(row)
    return placed && (placed.row.isGroup ? 'heading' : 'row')
  }
  const broken = brokenRows(printed, form, kindOf, columnsOf)
  const isKnown = (row: PrintedRow) => places.get(row) !== undefined || (isAcross && !row.own)
  return {
    rows: printed.filter(isKnown).map((row) => ({ printed: row, placed: places.get(row) })),
    unknown: printed.filter((row) => !isKnown(row)),
    rejoined: new Set(rejoined.keys()),
    broken,
  }
}
