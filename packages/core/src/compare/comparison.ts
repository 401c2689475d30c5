import type { FigureKind } from '../forms/form'
import type { DraftFigure, ReportFacts } from '../model/report'

/** What a report says beside its figures and narratives; verdicts, title and headings as printed are of one report alone, and a remark is private. */
export type ComparedFacts = Omit<ReportFacts, 'narratives' | 'ledger' | 'headings' | 'title' | 'note'>
export type FactName = keyof ComparedFacts

/** A cell that both reports have in the form they were printed in, or a summed group that at least one of them does not print. */
export interface FigureComparison {
  /** `table.row.column`. */
  readonly address: string
  readonly kind: FigureKind
  /** What stands there; of a group that is not printed its sum, null where a part is no number. Absent where the report leaves it out. */
  readonly before?: DraftFigure
  readonly after?: DraftFigure
  readonly same: boolean
  /** after − before, amounts exact; absent unless both are numbers. */
  readonly change?: number
  /** change ÷ |before|; absent also where before is 0. */
  readonly relative?: number
  /** The report in which it is not printed but the sum of its group. */
  readonly summed?: 'before' | 'after' | 'both'
}

/** A figure of a cell that the other report's form does not have, under this address or any other. */
export interface LoneFigure {
  readonly address: string
  readonly value: DraftFigure
}

/** Sentences that both texts have, and what was taken out and put in after them. */
export interface SentenceRun {
  readonly kept: readonly string[]
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

export interface NarrativeComparison {
  /** Id of the section, `overview`. */
  readonly section: string
  /** The two texts from beginning to end, sentence by sentence. */
  readonly runs: readonly SentenceRun[]
}

/** Two reports held against each other; plain data. */
export interface Comparison {
  readonly before: ComparedFacts
  readonly after: ComparedFacts
  /** True when nothing differs; white space between sentences is layout and is not compared. */
  readonly same: boolean
  /** The facts that differ. */
  readonly facts: readonly FactName[]
  /** The figures of either, in printed order, those that are the same among them. */
  readonly figures: readonly FigureComparison[]
  /** The figures of cells that only one of the two has, such as those of another form. */
  readonly onlyIn: { readonly before: readonly LoneFigure[]; readonly after: readonly LoneFigure[] }
  /** The sections whose sentences differ. */
  readonly narratives: readonly NarrativeComparison[]
}
