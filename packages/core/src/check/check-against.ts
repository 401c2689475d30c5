import type { OptionCheck, OptionChecks } from '@gxgk/document'
import { assertOptions, flag } from '@gxgk/document'
import type { CheckOptions } from './check-options'
import type { CheckResult } from './check-result'
import { officialForms } from '../forms/form-for-year'
import { extentOf } from '../model/extent'
import { assertOtherReport } from '../model/assert-other-report'
import { assertReport } from '../model/assert-report'
import { figuresOf } from '../model/figures'
import { someForms } from '../forms/form-kinds'
import { aDay, aReport, someReports, someWords } from '../model/option-kinds'
import { problemAt } from '../model/problem'
import { ReportError } from '../model/report-error'
import type { AnyDraft } from '../model/report'
import { mayBeSameOrgan } from '../model/same-organ'
import { findVerdict } from '../model/with-verdict'
import type { Claim } from '../narrative/claim'
import { boundsOf } from '../rules/bounds'
import type { Finding, RuleCode, Status } from '../rules/finding'
import type { AnyJudge, Outcome, Subject } from '../rules/rule'

//   report ─▶ figures (one flat vector) ─┐
//   previous, members ─▶ figures ────────┼─▶ each rule ─▶ outcome ─▶ findings, and the rule under passed | failed | unknown
//   published, claims of narratives ─────┤
//   ledger ─▶ verdicts on findings ───────┘

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
export const checkAgainst = (
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
