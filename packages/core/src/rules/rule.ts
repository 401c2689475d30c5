import type { Form } from '../forms/form'
import type { Figures } from '../model/figures'
import { madeBy, printedFigure } from '../model/figures'
import type { DraftFigure, ReportFacts } from '../model/report'
import type { Claim } from '../narrative/claim'
import type { Bounds } from './bounds'
import type { FindingOf, FindingParams, RuleCode, Severity, Status } from './finding'
import { fingerprint } from './fingerprint'

/** What a rule looks at. */
export interface Subject {
  readonly figures: Figures
  readonly forms: readonly Form[]
  readonly previous?: Figures
  readonly members?: readonly Figures[]
  /** Full names of the organs that the report adds up. */
  readonly memberNames?: readonly string[]
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string
  /** What the narratives of the report tell; read when first asked for. */
  readonly claims: () => readonly Claim[]
  /** Between what each cell and summed group of the report must lie. */
  readonly boundsAt: (address: string) => Bounds | undefined
}

export interface Outcome<C extends RuleCode = RuleCode> {
  readonly status: Status
  readonly findings: readonly FindingOf<C>[]
  /** Whether something could not be decided, beside what was found. */
  readonly undecided?: boolean
}

/** A report by what differs from one in which every cell is 0 (and so every identity holds). */
export interface CaseReport extends Partial<Omit<ReportFacts, 'form'>> {
  readonly form?: '2019' | '2021'
  readonly set?: { readonly [address: string]: DraftFigure }
  /** Rows that the report does not print, `table.row`. */
  readonly without?: readonly string[]
}

/** A smallest example of a rule holding or broken. */
export interface Case extends CaseReport {
  readonly why: string
  readonly previous?: CaseReport
  readonly members?: readonly CaseReport[]
}

interface Text {
  readonly zh: string
  readonly en: string
}

/** A rule with its passport. Being in the lists of rules/judges.ts and rules/passports.ts is being registered. */
export interface Rule<C extends RuleCode = RuleCode> {
  readonly code: C
  readonly severity: Severity
  readonly per: 'report' | 'section' | 'table' | 'row' | 'column' | 'block' | 'cell' | 'claim'
  /** What it demands, one sentence. */
  readonly demands: Text
  /** The law, circular or practice that it rests on. */
  readonly source: Text
  /** What must be at hand beside the figures. */
  readonly needs: readonly ('previous' | 'members' | 'published' | 'period' | 'narratives')[]
  readonly cases: { readonly pass: readonly Case[]; readonly fail: readonly Case[] }
  /** Undefined where the form has nothing that the rule speaks of. */
  readonly check: (subject: Subject) => Outcome<C> | undefined
}

/** What of a rule judges. */
export type Judge<C extends RuleCode = RuleCode> = Pick<Rule<C>, 'code' | 'severity' | 'check'>

/** What a rule says of itself: nothing that judging needs, so that it does not come along with `check`. */
export type Passport = Omit<Rule, 'code' | 'severity' | 'check'>

/** A rule of any code. */
export type AnyRule = { [C in RuleCode]: Rule<C> }[RuleCode]

/** What judges of a rule of any code. */
export type AnyJudge = { [C in RuleCode]: Judge<C> }[RuleCode]

type Body<C extends RuleCode> = Pick<FindingOf<C>, 'cells' | 'params'> &
  Partial<Pick<FindingOf<C>, 'expected' | 'actual' | 'status'>> & {
    readonly severity?: Severity
    readonly there?: readonly (DraftFigure | undefined)[]
  }

/** What stands in a cell, for the fingerprint: a finding on other figures is another finding. */
const figureOf = (figures: Figures, address: string) => {
  const cell = figures.form.index.get(address)
  return cell === undefined || cell >= figures.form.printed ? undefined : printedFigure(figures, cell)
}

/**
 * A finding of the rule, failed unless it says unknown, with its difference and fingerprint worked out. `there` is what stands in its
 * cells, where that is at hand.
 */
export const finding = <C extends RuleCode>(
  { code, severity }: Pick<Rule<C>, 'code' | 'severity'>,
  figures: Figures,
  { status = 'fail', cells, expected, actual, params, there, ...rest }: Body<C>,
): FindingOf<C> => {
  const told = there ?? cells.map((cell) => figureOf(figures, cell))
  const print = fingerprint(code, status, cells, told, params satisfies FindingParams[C])
  const made: { -readonly [K in keyof FindingOf<C>]: FindingOf<C>[K] } = {
    code,
    severity: rest.severity ?? severity,
    status,
    cells,
    fingerprint: print,
    params: madeBy(params, figures.official.form),
  }
  if (expected !== undefined) made.expected = expected
  if (actual !== undefined) made.actual = actual
  // Rounded to the six decimals that amounts have, so that 0.1 + 0.2 leaves no trace.
  if (expected !== undefined && actual !== undefined) made.difference = Math.round((actual - expected) * 1e6) / 1e6
  return made
}

const holds: Outcome<never> = { status: 'pass', findings: [], undecided: false }

/** Failed where there is a failed finding, else unknown where anything was, else passed. */
export const outcome = <C extends RuleCode>(findings: readonly FindingOf<C>[], unknown = false): Outcome<C> => {
  if (findings.length === 0 && !unknown) return holds
  return {
    status: findings.some(({ status }) => status === 'fail')
      ? 'fail'
      : unknown || findings.length > 0
        ? 'unknown'
        : 'pass',
    findings,
    undecided: unknown,
  }
}
