import type { Expected, Problem } from '../model/problem'
import type { Verdict } from '../model/verdict'
import type { FindingOf, FindingParams, RuleCode, Severity } from '../rules/finding'
import type { Names } from './names'

/** Everything that is said in one language; a language that leaves something out does not compile. */
export interface Wording {
  readonly findings: { readonly [C in RuleCode]: (finding: FindingOf<C>, names: Names) => string }
  readonly expected: { readonly [E in Expected]: string }
  readonly problem: (problem: Problem, expected: string) => string
  /** What a person holds of a finding, with who, when and why; of a restatement the old figures and the new. */
  readonly verdict: (verdict: Verdict, names: Names) => string
  /** A remark below a table. */
  readonly note: (remark: string) => string
  readonly severity: { readonly [S in Severity]: string }
  readonly result: {
    readonly title: string
    readonly subject: (organ: string, year: number) => string
    readonly counts: (counts: { readonly [S in Severity]: number }) => string
    readonly falseAlarms: (count: number) => string
    readonly none: string
    readonly passed: (codes: readonly RuleCode[]) => string
    readonly unknown: (codes: readonly RuleCode[]) => string
    readonly voidVerdicts: (count: number) => string
    readonly columns: {
      readonly number: string
      readonly code: string
      readonly severity: string
      readonly what: string
      readonly source: string
      readonly verdict: string
    }
  }
}

type Blanks = FindingParams['CELL-03']['columns']

/** Sums over columns, for sentences that count cells. */
export const totalOf = (columns: Blanks, what: 'blank' | 'slash') => columns.reduce((sum, one) => sum + one[what], 0)

/** The tables that the columns are of. */
export const tablesOf = (columns: Blanks): readonly string[] => [...new Set(columns.map(({ table }) => table))]

/** So many cells a sentence can name one by one. */
export const fewCells = 6
