import type { FigureKind } from '../forms/form'
import type { DraftFigure } from '../model/report'
import type { Verdict } from '../model/verdict'
import type { RollCall } from '../model/roll-call'

/** `error`: law or arithmetic is broken; `warning`: very likely a mistake; `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note'

/** `unknown`: a figure that the rule needs is blank, or the other report is not at hand. */
export type Status = 'pass' | 'fail' | 'unknown'

/** A figure of a sum as it is written out: its address and its value. */
export interface Term {
  readonly cell: string
  readonly value: number
}

interface OfForm {
  /** The id of the form that the addresses belong to. */
  readonly form: string
}

interface IdentityParams extends OfForm {
  readonly table: string
  /** Whether the identity stands in a column or a row, and in which. */
  readonly each: 'column' | 'row'
  readonly at: string
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

interface AgainstOther extends OfForm {
  /** The figures of the other reports that the expected figure comes from. */
  readonly terms: readonly Term[]
  /** Cells of the other reports that are blank, where that is why the rule is unknown. */
  readonly blank: readonly { readonly organ: string; readonly cell: string }[]
}

/** What each rule's sentence needs beside the fields that all findings have. */
export interface FindingParams {
  'CELL-01': OfForm & { readonly value: number; readonly kind: FigureKind }
  'CELL-02': OfForm & { readonly value: number; readonly kind: FigureKind }
  'CELL-03': OfForm & {
    /** Which of the cells are blank and which hold a `/` that cannot stand there, by column. */
    readonly columns: readonly {
      readonly table: string
      readonly column: string
      readonly blank: number
      readonly slash: number
    }[]
    /** The rules that cannot be decided because of them. */
    readonly undecided: readonly string[]
  }
  'FORM-01': OfForm & { readonly year: number; readonly prescribed: string | null }
  'FORM-03': OfForm & {
    /** Groups printed as one row instead of their items. */
    readonly groups: readonly string[]
    /** Tables of which nothing is there. */
    readonly tables: readonly string[]
    /** Rows that are missing in tables that are there, `table.row`. */
    readonly rows: readonly string[]
    /** Single cells that are missing in rows that are there. */
    readonly cells: readonly string[]
  }
  'SUM-01': IdentityParams
  'SUM-02': IdentityParams
  'SUM-03': IdentityParams
  'FLOW-01': IdentityParams
  'YEAR-01': AgainstOther
  'YEAR-02': AgainstOther
  'YEAR-03': AgainstOther
  'YEAR-04': OfForm & { readonly table: string; readonly kind: 'copied' | 'tenfold'; readonly before: DraftFigure }
  'TREE-01': AgainstOther & {
    /** Where the members at hand are not those that should be, which is why the rule is unknown. */
    readonly rollCall?: RollCall
  }
  'DATE-01': OfForm & { readonly year: number; readonly from: string; readonly to: string }
  'DATE-02': OfForm & {
    readonly published: string
    readonly due: string
    readonly organKind: 'government' | 'department' | 'township'
  }
}

export type RuleCode = keyof FindingParams

/** What a rule found, as data; `describe` makes the sentence. */
export interface FindingOf<C extends RuleCode> {
  readonly code: C
  readonly severity: Severity
  readonly status: 'fail' | 'unknown'
  /** Addresses of the cells concerned; where a figure is judged, its cell comes first. */
  readonly cells: readonly string[]
  /** In the unit of the cell; absent where the rule is not about one figure. */
  readonly expected?: number
  readonly actual?: number
  /** actual − expected. */
  readonly difference?: number
  /** The same for the same finding on the same figures, and for no other. */
  readonly fingerprint: string
  /** What a person holds of it, from the report's ledger. */
  readonly verdict?: Verdict
  readonly params: FindingParams[C]
}

export type Finding = { [C in RuleCode]: FindingOf<C> }[RuleCode]
