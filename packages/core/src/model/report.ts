import type { Form } from '../forms/form'
import type { Form2019 } from '../forms/2019'
import type { Form2021 } from '../forms/2021'
import type { Verdict } from './verdict'

type TableId<F extends Form> = keyof F['tables'] & string
type RowOf<F extends Form, T extends TableId<F>> = F['tables'][T]['rows'][number]
type ColumnId<F extends Form, T extends TableId<F>, R> = R extends {
  readonly columns: readonly (infer C extends string)[]
}
  ? C
  : F['tables'][T]['columns'][number]['id']
type NarrativeId<F extends Form> = 'preamble' | Exclude<F['sections'][number], { readonly table: string }>['id']

/** A blank cell is null; `/` says that the organ cannot have the thing. */
export type DraftFigure = number | null | '/'

/** A heading with its number, and the section of the form that it stands for. */
export interface SectionHeading {
  readonly section: string
  readonly text: string
}

/** What a report says beside its figures. */
export interface ReportFacts<F extends Form = Form> {
  readonly form: F['id']
  /** Full name of the organ that reports. */
  readonly organ: string
  /** The title as it was found; only reports that were read from elsewhere have one. */
  readonly title?: string
  /** The year reported on, not the year of publication. */
  readonly year: number
  /** What kind of organ it is, where its name does not tell; decides the day by which it publishes. */
  readonly organKind?: 'government' | 'department' | 'township'
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string
  /** First and last day of the statistical period, `YYYY-MM-DD`. */
  readonly period?: { readonly from: string; readonly to: string }
  /** Markdown texts by section. */
  readonly narratives?: { readonly [N in NarrativeId<F>]?: string }
  /** The headings of sections as they were found, in their order; only reports that were read from elsewhere have them. */
  readonly headings?: readonly SectionHeading[]
  /** A remark of whoever made the file; never printed. */
  readonly note?: string
  /** What people hold of findings on this report, one verdict a finding. */
  readonly ledger?: readonly Verdict[]
}

/** A report in the given form, every cell a number. */
export interface ReportOf<F extends Form> extends ReportFacts<F> {
  readonly tables: {
    readonly [T in TableId<F>]: {
      readonly [R in RowOf<F, T> as R['id']]: { readonly [C in ColumnId<F, T, R>]: number }
    }
  }
}

/**
 * A report as found: any cell may be blank or `/`, rows may be missing, and a summed group may be printed as one row. Cells may be
 * assigned; `withFigure` makes another draft instead.
 */
export interface DraftOf<F extends Form> extends ReportFacts<F> {
  /**
   * What could not be read from the source, so that nobody knows whether it is blank there. Each is the address of a cell, also of a
   * summed group, or the id of a section (or `preamble`) whose heading or text was not found or not read whole. A section's id
   * says nothing of the cells of its table. A cell that holds a figure or `/` counts as read, whatever is named here.
   */
  readonly unread?: readonly string[]
  readonly tables: {
    [T in TableId<F>]?: {
      [R in RowOf<F, T> as R['id']]?: { [C in ColumnId<F, T, R>]?: DraftFigure }
    } & {
      [
        G in keyof F['tables'][T]['groups'] as F['tables'][T]['groups'][G] extends { readonly sum: true } ? G : never
      ]?: { [C in F['tables'][T]['columns'][number]['id']]?: DraftFigure }
    }
  }
}

/** A report in one of the official forms. */
export type Report = ReportOf<Form2019> | ReportOf<Form2021>
/** A draft in one of the official forms. */
export type Draft = DraftOf<Form2019> | DraftOf<Form2021>

/** A report or draft of any form, as the functions that take every form see it. */
export interface AnyDraft extends ReportFacts {
  readonly narratives?: { readonly [section: string]: string | undefined }
  /** What could not be read from the source: see `DraftOf`. */
  readonly unread?: readonly string[]
  readonly tables: {
    readonly [table: string]:
      { readonly [row: string]: { readonly [column: string]: DraftFigure | undefined } | undefined } | undefined
  }
}
