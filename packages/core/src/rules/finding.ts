import type { FigureKind } from '../forms/form'
import type { Verdict } from '../model/verdict'
import type { RollCall } from '../model/roll-call'
import type { DraftFigure, SectionHeading } from '../model/report'
import type { GrowthClaim, Scope, YearClaim } from '../narrative/claim'
import type { Tried } from './tried'

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

interface OfClaim extends OfForm {
  /** The narrative, and the place in it, of the words that are judged. */
  readonly section: string
  readonly offset: number
  readonly length: number
  readonly sentence: string
  /** The words that tell the figure, with those of its clause before them. */
  readonly clause: string
}

interface OfScopedClaim extends OfClaim {
  readonly scope: Scope
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
  'CELL-04': OfForm & {
    readonly organ: string
    /** False where the name says that the organ cannot make regulations, null where it leaves that open. */
    readonly able: boolean | null
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
  'SUM-04': OfForm & { readonly table: string; readonly row: string; readonly terms: readonly Term[] }
  'FLOW-01': IdentityParams
  'YEAR-01': AgainstOther
  'YEAR-02': AgainstOther
  'YEAR-03': AgainstOther
  'YEAR-04': OfForm & { readonly table: string; readonly kind: 'copied' | 'tenfold'; readonly before: DraftFigure }
  'TREE-01': AgainstOther & {
    /** Where the members at hand are not those that should be, which is why the rule is unknown. */
    readonly rollCall?: RollCall
    /** The one organ whose own figure is just the difference: left out of the sum, or counted twice. */
    readonly unfit?: { readonly organ: string; readonly value: number; readonly how: 'leftOut' | 'twice' }
  }
  'DATE-01': OfForm & {
    readonly year: number
    readonly from: string
    readonly to: string
    /** Whether the text says that the organ was set up, merged or abolished in the year. */
    readonly changed: boolean
  }
  'DATE-02': OfForm & {
    readonly published: string
    readonly due: string
    readonly organKind: 'government' | 'department' | 'township'
  }
  'TEXT-01': OfScopedClaim & { readonly tried: readonly Tried[] }
  'TEXT-02': OfScopedClaim & { readonly parts: readonly Tried[]; readonly bases: readonly Tried[] }
  'TEXT-03': OfScopedClaim &
    Pick<GrowthClaim, 'direction' | 'unit'> & { readonly now: readonly Tried[]; readonly before: readonly Tried[] }
  'TEXT-04': OfScopedClaim & {
    /** Whether all are only said to be answered, or handled in time. */
    readonly softened: boolean
    readonly tried: readonly Tried[]
  }
  'TEXT-05': OfClaim & Pick<YearClaim, 'as'> & { readonly year: number }
  'TEXT-06': OfClaim & {
    /** What it is held against: requests that lapsed for a fee unpaid, that none did, or a sum told elsewhere. */
    readonly against: 'lapsed' | 'noneLapsed' | 'collected'
    /** How many lapsed. */
    readonly count: number
    /** The words that tell the sum. */
    readonly other: string
  }
  'FORM-02': OfForm & {
    /** Sections, by id, that are not there or hold nothing. */
    readonly missing: readonly string[]
    /** Headings as found that are not those of the form. */
    readonly misnamed: readonly SectionHeading[]
    readonly misnumbered: readonly SectionHeading[]
    /** Sections that stand before others that they should stand after, and the last of these. */
    readonly misplaced: readonly { readonly section: string; readonly after: string }[]
    /** Two headings, each over the section of the other. */
    readonly swapped: readonly (readonly [SectionHeading, SectionHeading])[]
  }
  'FORM-04': OfForm & { readonly section: string; readonly missing: readonly Aspect[] }
  'FORM-05': OfForm & { readonly section: string; readonly missing: readonly ('problems' | 'improvements')[] }
  'FORM-06': OfForm & { readonly section: string }
  'FORM-07': OfForm & { readonly missing: readonly ('assessment' | 'review' | 'accountability')[] }
  'FORM-08': OfForm & { readonly missing: readonly ('period' | 'contact')[] }
  'FORM-09': OfForm & {
    readonly section: string
    /** How many characters are the same, standing phrases aside. */
    readonly words: number
  }
  'FORM-10': OfForm & { readonly title: string; readonly wanted: string }
}

/** The five aspects of section one. */
export type Aspect = 'disclosure' | 'requests' | 'management' | 'platform' | 'safeguards'

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
