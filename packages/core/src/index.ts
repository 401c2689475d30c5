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
export type { Restatement, Ruling, Verdict } from './model/verdict'
export { findVerdict, withVerdict } from './model/with-verdict'
export { draftSchema, jsonSchema, reportSchema } from './model/schemas'
export { parseDraft, parseReport, ReportError, safeParseDraft, safeParseReport } from './model/parse-report'
export type { ParseOptions, ParseResult } from './model/parse-report'
export type { Expected, Problem } from './model/problem'
export { blankDraft } from './model/blank-draft'
export { addAmounts, formatFigure, isAmount } from './model/amount'
export { figureAt } from './model/figures'
export { extentOf } from './model/extent'
export type { Extent, UnreadRow, UnreadSection, UnreadTable } from './model/extent'
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
export type { IdentityPlace, Proof } from './rules/proof'
export { check } from './check'
export type { CheckOptions, CheckResult } from './check'
export { locate } from './locate/locate'
export type { LocateOptions, LocateResult, Repair, RepairChange } from './locate/locate'
export type { Cause } from './locate/cause'
export { diagnose } from './diagnose/diagnose'
export type { DiagnoseOptions } from './diagnose/diagnose'
export type { Diagnosis, FindingCause } from './diagnose/diagnosis'
export { complete } from './complete/complete'
export type { CompleteResult, Contradiction, Filled } from './complete/complete'
export { redundantIdentities } from './complete/redundant-identities'
export type { RedundantIdentity } from './complete/redundant-identities'
export { explain } from './explain/explain'
export type { ExplainedIdentity, ExplainedTerm, ExplainOptions, Explanation } from './explain/explain'
export { describe } from './wording/describe'
export { describeReading } from './wording/describe-reading'
export { describeVerdict } from './wording/describe-verdict'
export { describeProblem } from './wording/describe-problem'
export { describeRepair } from './wording/describe-repair'
export { describeCause } from './wording/describe-cause'
export { describeLocated } from './wording/describe-located'
export { describeFilled } from './wording/describe-filled'
export { describeContradiction } from './wording/describe-contradiction'
export { describeExplanation } from './wording/describe-explanation'
export { namesOf } from './wording/names'
export type { Language, Names } from './wording/names'
export { compare } from './compare/compare'
export type {
  ComparedFacts,
  Comparison,
  FactName,
  FigureComparison,
  LoneFigure,
  NarrativeComparison,
  SentenceRun,
} from './compare/comparison'
export { aggregate } from './aggregate'
export { rollCall } from './model/roll-call'
export type { RollCall } from './model/roll-call'
export { toDocument } from './compose/to-document'
export type { ToDocumentOptions } from './compose/to-document'
export { checkSchema } from './compose/check-schema'
export type { CheckJson } from './compose/check-schema'
export { checkToJson } from './compose/check-to-json'
export { checkToSarif } from './compose/check-to-sarif'
export type { SarifOptions } from './compose/check-to-sarif'
export type { SarifLog } from './compose/sarif'
export type { CheckedReport } from './compose/findings-blocks'
export { findingsTitle, markedDocument } from './compose/marked-document'
export type { FindingsTableOptions } from './compose/findings-table'
export { findingsToDocument } from './compose/findings-to-document'
export { comparisonToDocument } from './compose/comparison-to-document'
