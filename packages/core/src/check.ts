import type { Form } from './forms/form'
import { officialForms } from './forms/form-for-year'
import type { Extent } from './model/extent'
import { extentOf } from './model/extent'
import { figuresOf } from './model/figures'
import type { AnyDraft } from './model/report'
import { mayBeSameOrgan } from './model/same-organ'
import type { Verdict } from './model/verdict'
import { findVerdict } from './model/with-verdict'
import type { Claim } from './narrative/claim'
import { claims } from './narrative/claims'
import { boundsOf } from './rules/bounds'
import { rules } from './rules/index'
import type { Finding, RuleCode, Status } from './rules/finding'
import type { Outcome, Subject } from './rules/rule'

//   report ─▶ figures (one flat vector) ─┐
//   previous, members ─▶ figures ────────┼─▶ each rule ─▶ outcome ─▶ findings, and the rule under passed | failed | unknown
//   published, claims of narratives ─────┤
//   ledger ─▶ verdicts on findings ───────┘

export interface CheckOptions {
  /** The same organ's report of the year before. */
  readonly previous?: AnyDraft
  /** Told that `previous` is of the same organ though its name is another, as after a change of name. */
  readonly sameOrgan?: boolean
  /** The reports that this one adds up. */
  readonly members?: readonly AnyDraft[]
  /** Full names of all organs that it adds up; while a report of one is missing, the sum is not judged. */
  readonly memberNames?: readonly string[]
  /** Day of publication, `YYYY-MM-DD`; the report's own when absent. */
  readonly published?: string
  /** The official forms when absent. */
  readonly forms?: readonly Form[]
}

export interface CheckResult {
  readonly organ: string
  readonly year: number
  readonly form: string
  /** Whose report `previous` is, where its name says another organ and nothing was told of that: what is held against it may be wrong. */
  readonly otherOrgan?: string
  /** How much was read from the source; absent where nothing of the report is `unread`. */
  readonly reading?: Extent
  /** With the verdicts of the report's ledger on them, false alarms too. */
  readonly findings: readonly Finding[]
  /**
   * Rules that hold, and those against which there are only false alarms; a rule of which the form has no cell is in none
   * of the three lists.
   */
  readonly passed: readonly RuleCode[]
  readonly failed: readonly RuleCode[]
  /** Rules that could not be decided: figures are blank or were not read, or the other report or date is not at hand. */
  readonly unknown: readonly RuleCode[]
  /** Verdicts of the ledger on none of these findings: the figures have changed since, or the other report is not at hand. */
  readonly voidVerdicts: readonly Verdict[]
}

const assertYear = (what: string, year: number, expected: number) => {
  if (year !== expected) throw new Error(`check: ${what} must be of ${expected}, got ${year}`)
}

/** A day of the calendar as `YYYY-MM-DD`. */
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true

const withVerdicts = (findings: readonly Finding[], report: AnyDraft): readonly Finding[] =>
  findings.map((finding) => {
    const verdict = findVerdict(report, finding)
    return verdict ? { ...finding, verdict } : finding
  })

/** A false alarm does not fail; what could not be decided stays so. */
const statusOf = (findings: readonly Finding[], { status, undecided }: Outcome): Status => {
  if (findings.some((finding) => finding.status === 'fail' && finding.verdict?.verdict !== 'falseAlarm')) return 'fail'
  if (status !== 'fail') return status
  return undecided || findings.some((finding) => finding.status === 'unknown') ? 'unknown' : 'pass'
}

/** As `check`, with what the narratives tell where it is known already. */
export const checkTelling = (
  report: AnyDraft,
  options: CheckOptions,
  tell: (report: AnyDraft) => readonly Claim[],
): CheckResult => {
  const { previous, sameOrgan = false, memberNames = [], forms = officialForms, published = report.published } = options
  // No members at hand is not a sum of nothing.
  const members = options.members?.length === 0 ? undefined : options.members
  if (previous) assertYear('the previous report', previous.year, report.year - 1)
  for (const member of members ?? []) assertYear(`the report of ${member.organ}`, member.year, report.year)
  if (published !== undefined && !isDay(published))
    throw new Error(`check: published must be a date YYYY-MM-DD, got "${published}"`)
  let told: readonly Claim[] | undefined
  const figures = figuresOf(report, forms)
  const subject: Subject = {
    figures,
    boundsAt: boundsOf(figures),
    forms,
    ...(previous && { previous: figuresOf(previous, forms) }),
    ...(members && { members: members.map((member) => figuresOf(member, forms)) }),
    ...(memberNames.length > 0 && { memberNames }),
    ...(published !== undefined && { published }),
    claims: () => (told ??= tell(report)),
  }
  const reading = report.unread?.length ? extentOf(report, forms) : undefined
  const findings: Finding[] = []
  const codes = { pass: [] as RuleCode[], fail: [] as RuleCode[], unknown: [] as RuleCode[] }
  for (const rule of rules) {
    const outcome = rule.check(subject)
    if (!outcome) continue
    if (outcome.findings.length === 0) {
      codes[outcome.status].push(rule.code)
      continue
    }
    const judged = report.ledger ? withVerdicts(outcome.findings, report) : outcome.findings
    codes[statusOf(judged, outcome)].push(rule.code)
    findings.push(...judged)
  }
  return {
    organ: report.organ,
    year: report.year,
    form: report.form,
    ...(previous && !sameOrgan && !mayBeSameOrgan(report.organ, previous.organ) && { otherOrgan: previous.organ }),
    ...(reading && reading.unread.length + reading.sections.length > 0 && { reading }),
    findings,
    passed: codes.pass,
    failed: codes.fail,
    unknown: codes.unknown,
    voidVerdicts: report.ledger?.filter((verdict) => !findings.some((finding) => finding.verdict === verdict)) ?? [],
  }
}

/**
 * Holds a report or draft against every rule. Throws one sentence when the form is not among those given, or an option is of
 * another year or no date; whatever the figures are, it does not throw.
 */
export const check = (report: AnyDraft, options: CheckOptions = {}): CheckResult =>
  checkTelling(report, options, claims)
