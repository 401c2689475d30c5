import type { Contradiction, Filled } from '../complete/complete'
import type { Explanation } from '../explain/explain'
import type { Cause } from '../locate/cause'
import type { LocateResult, Repair } from '../locate/locate'
import type { Expected, Problem } from '../model/problem'
import type { FindingOf, FindingParams, RuleCode, Severity } from '../rules/finding'
import type { Names } from './names'

/** Everything that is said in one language; a language that leaves something out does not compile. */
export interface Wording {
  readonly findings: { readonly [C in RuleCode]: (finding: FindingOf<C>, names: Names) => string }
  readonly expected: { readonly [E in Expected]: string }
  readonly problem: (problem: Problem, expected: string) => string
  readonly repair: (repair: Repair, names: Names) => string
  readonly causes: { readonly [C in Cause]: string }
  readonly located: { readonly [S in LocateResult['status']]: (result: LocateResult) => string }
  readonly filled: (filled: Filled, names: Names) => string
  readonly contradiction: (contradiction: Contradiction, names: Names) => string
  readonly explanation: (explanation: Explanation, names: Names) => string
  readonly severity: { readonly [S in Severity]: string }
  readonly result: {
    readonly title: string
    readonly subject: (organ: string, year: number) => string
    readonly counts: (counts: { readonly [S in Severity]: number }) => string
    readonly none: string
    readonly passed: (codes: readonly RuleCode[]) => string
    readonly unknown: (codes: readonly RuleCode[]) => string
    readonly columns: {
      readonly number: string
      readonly code: string
      readonly severity: string
      readonly what: string
      readonly source: string
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
