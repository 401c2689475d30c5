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
export type { Form2019 } from './forms/2019'
export { form2021 } from './forms/2021'
export type { Form2021 } from './forms/2021'
export { formForYear, officialForms } from './forms/form-for-year'
export { defineForm } from './forms/define-form'
export { compiledForm } from './forms/compiled-form'
export type { CompiledForm, FormCell, Identity, RowPlan, Side } from './forms/compiled-form'
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
export type { Restatement, Ruling, ToldVerdict, Verdict } from './model/verdict'
export { findVerdict, withVerdict } from './model/with-verdict'
export { draftSchema, jsonSchema, reportSchema } from './model/schemas'
export { ReportError } from './model/report-error'
export { parseDraft, parseReport, safeParseDraft, safeParseReport } from './model/parse-report'
export type { ParseOptions, ParseResult } from './model/parse-report'
export type { Expected, Problem } from './model/problem'
export { blankDraft } from './model/blank-draft'
export { addAmounts, formatFigure, isAmount } from './model/amount'
export type { Address, AddressParts } from './forms/address'
export { addressOf, addressParts } from './forms/address'
export { addressesOf } from './forms/addresses-of'
export { figureAt } from './model/figures'
export { compiledShape, shapeOf } from './model/shape-of'
export { cellStates, vectorOf } from './model/vector-of'
export type { FigureVector } from './model/vector-of'
export { withFigure } from './model/with-figure'
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
export { figureRules, rules } from './rules/index'
export { references } from './rules/form-references'
export type { Reference, ReferenceRule, ReferenceTerm } from './rules/form-references'
export { movementLimits, movements } from './rules/movements'
export type { Movement } from './rules/movements'
export type { AnyRule, Case, CaseReport, Rule } from './rules/rule'
export type {
  Finding,
  FindingOf,
  FindingParams,
  OwnCode,
  OwnFacts,
  OwnParams,
  RuleCode,
  Severity,
  Status,
} from './rules/finding'
export type { Term } from './rules/params'
export type { Aspect } from './rules/form-04'
export { defineRule } from './rules/define-rule'
export type { OwnFound, OwnRule, OwnSubject } from './rules/define-rule'
export type { Tried } from './rules/tried'
export type { IdentityPlace, Proof } from './rules/proof'
export { check } from './check/check'
export { checkFigures } from './check/check-figures'
export type { CheckOptions } from './check/check-options'
export type { CheckResult } from './check/check-result'
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
export { workbookWords } from './wording/workbook-words'
export type { CheckWords, InputWords, WorkbookWords } from './wording/workbook-words'
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
export { figuresToDocument } from './compose/figures-to-document'
export { toDocument } from './compose/to-document'
export type { ToDocumentOptions } from './compose/report-document'
export type { Letterhead, Signature } from './compose/document-parts'
export { verdictNotes } from './compose/verdict-notes'
export type { ReportNote } from './compose/verdict-notes'
export { figuresCsv } from './compose/figures-csv'
export type { FiguresCsvOptions } from './compose/figures-csv'
export { checkSchema } from './compose/check-schema'
export type { CheckJson } from './compose/check-schema'
export { checkToJson } from './compose/check-to-json'
export type { CheckJsonOptions } from './compose/check-to-json'
export { checkToSarif } from './compose/check-to-sarif'
export type { SarifOptions } from './compose/check-to-sarif'
export type { SarifLog } from './compose/sarif'
export type { CheckedReport } from './compose/findings-blocks'
export { findingsTitle, markedDocument } from './compose/marked-document'
export type { MarkedOptions } from './compose/marked-document'
export type { FindingsTableOptions } from './compose/findings-table'
export { findingsToDocument } from './compose/findings-to-document'
export { comparisonToDocument } from './compose/comparison-to-document'
