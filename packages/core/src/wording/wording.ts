import type { FactName } from '../compare/comparison'
import type { Contradiction, Filled } from '../complete/complete'
import type { FindingCause } from '../diagnose/diagnosis'
import type { Explanation } from '../explain/explain'
import type { Cause } from '../locate/cause'
import type { LocateResult, Repair } from '../locate/locate'
import type { Extent } from '../model/extent'
import type { Expected, Problem } from '../model/problem'
import type { ToldVerdict } from '../model/verdict'
import type { ReportFacts } from '../model/report'
import type { FindingOf, FindingParams, RuleCode, Severity } from '../rules/finding'
import type { Names } from './names'

/** Everything that is said in one language; a language that leaves something out does not compile. */
export interface Wording {
  readonly findings: { readonly [C in RuleCode]: (finding: FindingOf<C>, names: Names) => string }
  readonly expected: { readonly [E in Expected]: string }
  /** What should stand there, and what does. */
  readonly demand: (problem: Problem, expected: string) => string
  readonly problem: (problem: Problem, demand: string) => string
  /** What a person holds of a finding, with who, when and why; of a restatement the old figures and the new. */
  readonly verdict: (verdict: ToldVerdict, names: Names) => string
  /** A remark below a table. */
  readonly note: (remark: string) => string
  readonly repair: (repair: Repair, names: Names) => string
  /** What is likely wrong, and how many findings follow from it. */
  readonly cause: (cause: FindingCause, names: Names) => string
  readonly causes: { readonly [C in Cause]: string }
  readonly located: { readonly [S in LocateResult['status']]: (result: LocateResult) => string }
  readonly filled: (filled: Filled, names: Names) => string
  readonly contradiction: (contradiction: Contradiction, names: Names) => string
  readonly explanation: (explanation: Explanation, names: Names) => string
  /** How much of a report was read, and which places were not. */
  readonly reading: (extent: Extent, names: Names) => string
  readonly severity: { readonly [S in Severity]: string }
  readonly result: {
    readonly title: string
    readonly subject: (organ: string, year: number) => string
    readonly counts: (counts: { readonly [S in Severity]: number }) => string
    readonly falseAlarms: (count: number) => string
    readonly none: string
    /** That the report of last year is of another organ. */
    readonly otherOrgan: (organ: string) => string
    /** Introduces so many causes. */
    readonly causes: (count: number) => string
    /** The numbers, in the table, of the findings of a cause. */
    readonly numbered: (from: number, to: number) => string
    readonly passed: (codes: readonly RuleCode[]) => string
    /** `partly` where something was not read. */
    readonly unknown: (codes: readonly RuleCode[], partly: boolean) => string
    readonly voidVerdicts: (count: number) => string
    /** Below a table with framed figures: how they are put right. */
    readonly suspected: (repair: string) => string
    /** What the rule of a finding rests on, and its code, after the sentence. */
    readonly restsOn: (source: string, code: string) => string
    readonly columns: {
      readonly number: string
      readonly severity: string
      readonly what: string
      readonly verdict: string
    }
  }
  readonly comparison: {
    readonly title: string
    /** Of two reports as `result.subject` names them. */
    readonly between: (before: string, after: string) => string
    readonly same: string
    /** Heads of the two columns: by year, or of two versions by which comes first. */
    readonly year: (year: number) => string
    readonly before: string
    readonly after: string
    readonly facts: string
    readonly factNames: { readonly [F in FactName]: string }
    readonly organKinds: { readonly [K in NonNullable<ReportFacts['organKind']>]: string }
    readonly headline: string
    readonly chart: string
    readonly columns: {
      readonly item: string
      readonly column: string
      readonly figure: string
      readonly change: string
      readonly relative: string
    }
    readonly unchanged: string
    /** Rows that one report prints as one and the other in items. */
    readonly summed: (rows: string) => string
    /** What only one report has, which the head of its column names. */
    readonly onlyIn: (side: string) => string
    readonly narratives: string
    readonly preamble: string
    readonly unchangedNarratives: string
    readonly sentences: (counts: { readonly kept: number; readonly removed: number; readonly added: number }) => string
    readonly removed: string
    readonly added: string
    readonly colon: string
  }
}

type Blanks = FindingParams['CELL-03']['columns']

/** Sums over columns, for sentences that count cells. */
export const totalOf = (columns: Blanks, what: 'blank' | 'slash') => columns.reduce((sum, one) => sum + one[what], 0)

/** The tables that the columns are of. */
export const tablesOf = (columns: Blanks): readonly string[] => [...new Set(columns.map(({ table }) => table))]

/** So many cells a sentence can name one by one. */
export const fewCells = 6

/** Of the cells that were not read a sentence names so many rows of a table, and so many columns of a row. */
export const fewUnread = 3

/** So many organs too. */
export const fewOrgans = 8
