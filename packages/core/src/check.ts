import type { OptionCheck, OptionChecks } from '@gxgk/document'
import { assertOptions, flag, GxgkError } from '@gxgk/document'
import type { Form } from './forms/form'
import { officialForms } from './forms/form-for-year'
import type { Extent } from './model/extent'
import { extentOf } from './model/extent'
import { assertOtherReport } from './model/assert-other-report'
import { assertReport } from './model/assert-report'
import { figuresOf } from './model/figures'
import { someForms } from './forms/form-kinds'
import { aDay, aReport, someReports, someWords } from './model/option-kinds'
import { problemAt } from './model/problem'
import { ReportError } from './model/report-error'
import type { AnyDraft } from './model/report'
import { mayBeSameOrgan } from './model/same-organ'
import type { Verdict } from './model/verdict'
import { findVerdict } from './model/with-verdict'
import type { Claim } from './narrative/claim'
import { claims } from './narrative/claims'
import { boundsOf } from './rules/bounds'
import { figureJudges } from './rules/figure-judges'
import type { Finding, RuleCode, Status } from './rules/finding'
import { judges } from './rules/judges'
import type { AnyJudge, AnyRule, Outcome, Subject } from './rules/rule'

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
  /** What it is held against, findings in this order; `rules` when absent. `[...rules, mine]` adds a rule of one's own (`defineRule`). */
  readonly rules?: readonly AnyRule[]
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

const isRule = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  'check' in value &&
  typeof value.check === 'function'

const someRules: OptionCheck = {
  expected: { zh: '规则的列表，每个代码一条', en: 'an array of rules, one a code' },
  is: (value) =>
    Array.isArray(value) &&
    value.every(isRule) &&
    new Set(value.map(({ code }: { readonly code: string }) => code)).size === value.length,
}

const optionChecks = {
  previous: aReport,
  sameOrgan: flag,
  members: someReports,
  memberNames: someWords,
  published: aDay,
  forms: someForms,
  rules: someRules,
} satisfies OptionChecks<CheckOptions>

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

/** As `check`, against these rules where none are given, with what the narratives tell as `tell` has it. */
const checkAgainst = (
  usual: readonly AnyJudge[],
  report: AnyDraft,
  options: CheckOptions,
  tell: (report: AnyDraft) => readonly Claim[],
): CheckResult => {
  const { previous, sameOrgan = false, memberNames = [], forms = officialForms, published = report.published } = options
  const rules: readonly AnyJudge[] = options.rules ?? usual
  // No members at hand is not a sum of nothing.
  const members = options.members?.length === 0 ? undefined : options.members
  if (previous) assertOtherReport('check', 'previous', previous, report.year - 1)
  for (const member of members ?? []) assertOtherReport('check', 'members', member, report.year)
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
    // One by one: a long text has more than can be the arguments of one call.
    for (const one of judged) findings.push(one)
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

/** As `check`, with what the narratives tell where it is known already. */
export const checkTelling = (
  report: AnyDraft,
  options: CheckOptions,
  tell: (report: AnyDraft) => readonly Claim[],
): CheckResult => checkAgainst(judges, report, options, tell)

/** Throws unless report and options are such that they can be checked, under the name of the call. */
export const assertCheckable = (
  call: string,
  report: AnyDraft,
  options: CheckOptions | undefined,
  beside = {},
): void => {
  assertReport(call, report)
  assertOptions<CheckOptions>(call, options, { ...optionChecks, ...beside })
  if (report.published !== undefined && !aDay.is(report.published))
    throw new ReportError([problemAt('published', 'date', report.published)])
}

/**
 * Holds a report or draft against every rule. Throws one sentence when it is no report, a cell holds something that is no
 * figure, the form is not among those given, or an option cannot be used; whatever the figures are, it does not throw.
 */
export const check = (report: AnyDraft, options?: CheckOptions): CheckResult => {
  assertCheckable('check', report, options)
  return checkTelling(report, options ?? {}, claims)
}

const noClaims = (): never => {
  throw new GxgkError(
    'noClaims',
    {},
    {
      zh: 'checkFigures 不读文字中的陈述，所给的规则要读：请用 check',
      en: 'checkFigures does not read what narratives tell, and a rule given asks for it: use check',
    },
  )
}

/**
 * As `check`, by `figureRules` alone: what narratives tell of the figures (TEXT-01 to TEXT-05) is not read and in none of the three
 * lists, and the code that reads it, half of `check`, is not loaded.
 */
export const checkFigures = (report: AnyDraft, options?: CheckOptions): CheckResult => {
  assertCheckable('checkFigures', report, options)
  return checkAgainst(figureJudges, report, options ?? {}, noClaims)
}
