import type { CheckResult } from '../check/check-result'
import type { Repair } from '../locate/locate'
import type { Finding } from '../rules/finding'

/** Figures that are wrong, as far as can be told, and all that follows from it. */
export interface FindingCause {
  /** The smallest changes with which the findings vanish; of several equally small ones the likeliest. */
  readonly repair: Repair
  /** The others that are equally small, the likelier first; of more than a hundred the first. */
  readonly others: readonly Repair[]
  /** How many equally small repairs there are, this one among them. */
  readonly count: number
  /** What vanishes with it. */
  readonly findings: readonly Finding[]
}

/** What a check found, by its causes. */
export interface Diagnosis extends CheckResult {
  /** As in a check, those of each cause together and in the order of the causes, then the others. */
  readonly findings: readonly Finding[]
  /** Those that explain most first. */
  readonly causes: readonly FindingCause[]
  /** What no change of a figure explains. */
  readonly unexplained: readonly Finding[]
}
