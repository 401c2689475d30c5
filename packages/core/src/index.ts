export type {
  ColumnForm,
  FigureKind,
  FlowForm,
  Form,
  GroupForm,
  IdentityRule,
  RowForm,
  SectionForm,
  SumForm,
  TableForm,
} from './forms/form'
export { form2019 } from './forms/2019'
export { form2021 } from './forms/2021'
export { formForYear, officialForms } from './forms/form-for-year'
export { defineForm } from './forms/define-form'
export { compiledForm } from './forms/compiled-form'
export type { CompiledForm, FormCell, Identity, Side } from './forms/compiled-form'
export { printedForm } from './forms/printed-form'
export type {
  AnyDraft,
  Draft,
  DraftFigure,
  DraftOf,
  Report,
  ReportFacts,
  ReportOf,
  SectionHeading,
} from './model/report'
export { draftSchema, jsonSchema, reportSchema } from './model/schemas'
export { parseDraft, parseReport, ReportError, safeParseDraft, safeParseReport } from './model/parse-report'
export type { ParseOptions, ParseResult } from './model/parse-report'
export type { Expected, Problem } from './model/problem'
export { blankDraft } from './model/blank-draft'
export { addAmounts, formatFigure, isAmount } from './model/amount'
export { figureAt } from './model/figures'
export { claims } from './narrative/claims'
export type {
  AllHandledClaim,
  Claim,
  FigureClaim,
  GrowthClaim,
  NoneClaim,
  Scope,
  ShareClaim,
  Told,
  YearClaim,
} from './narrative/claim'
export type { Reading, Topic } from './narrative/topics'
export { rules } from './rules/index'
export type { Case, CaseReport, Rule } from './rules/rule'
export type { Aspect, Finding, FindingOf, FindingParams, RuleCode, Severity, Status, Term } from './rules/finding'
export type { Tried } from './rules/tried'
export { check } from './check'
export type { CheckOptions, CheckResult } from './check'
export { describe } from './wording/describe'
export { describeProblem } from './wording/describe-problem'
export { namesOf } from './wording/names'
export type { Language, Names } from './wording/names'
export { aggregate } from './aggregate'
export { toDocument } from './compose/to-document'
export { findingsToDocument } from './compose/findings-to-document'
