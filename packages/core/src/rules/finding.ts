import type { Json, Sentences } from '@gxgk/document'
import type { Verdict } from '../model/verdict'
import type { Cell01Params } from './cell-01'
import type { Cell02Params } from './cell-02'
import type { Cell03Params } from './cell-03'
import type { Cell04Params } from './cell-04'
import type { Date01Params } from './date-01'
import type { Date02Params } from './date-02'
import type { Flow01Params } from './flow-01'
import type { Form01Params } from './form-01'
import type { Form02Params } from './form-02'
import type { Form03Params } from './form-03'
import type { Form04Params } from './form-04'
import type { Form05Params } from './form-05'
import type { Form06Params } from './form-06'
import type { Form07Params } from './form-07'
import type { Form08Params } from './form-08'
import type { Form09Params } from './form-09'
import type { Form10Params } from './form-10'
import type { Sum01Params } from './sum-01'
import type { Sum02Params } from './sum-02'
import type { Sum03Params } from './sum-03'
import type { Sum04Params } from './sum-04'
import type { Text01Params } from './text-01'
import type { Text02Params } from './text-02'
import type { Text03Params } from './text-03'
import type { Text04Params } from './text-04'
import type { Text05Params } from './text-05'
import type { Text06Params } from './text-06'
import type { Tree01Params } from './tree-01'
import type { Year01Params } from './year-01'
import type { Year02Params } from './year-02'
import type { Year03Params } from './year-03'
import type { Year04Params } from './year-04'
import type { OfForm } from './params'

/** `error`: law or arithmetic is broken; `warning`: very likely a mistake; `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note'

/** `unknown`: a figure that the rule needs is blank, or the other report is not at hand. */
export type Status = 'pass' | 'fail' | 'unknown'

/** The code of a rule of one's own, which none of ours begins like. */
export type OwnCode = `X-${string}`

/** What such a rule tells in its findings. */
export interface OwnFacts {
  readonly [name: string]: Json
}

/** Of a rule of one's own: its facts, and its words, which no other place has. */
export interface OwnParams extends OfForm {
  readonly facts: OwnFacts
  readonly sentence: Sentences
  readonly rule: { readonly demands: Sentences; readonly source: Sentences }
}

/** What each rule's sentence needs beside the fields that all findings have; declared in the file of the rule. */
export interface FindingParams {
  'CELL-01': Cell01Params
  'CELL-02': Cell02Params
  'CELL-03': Cell03Params
  'CELL-04': Cell04Params
  'DATE-01': Date01Params
  'DATE-02': Date02Params
  'FLOW-01': Flow01Params
  'FORM-01': Form01Params
  'FORM-02': Form02Params
  'FORM-03': Form03Params
  'FORM-04': Form04Params
  'FORM-05': Form05Params
  'FORM-06': Form06Params
  'FORM-07': Form07Params
  'FORM-08': Form08Params
  'FORM-09': Form09Params
  'FORM-10': Form10Params
  'SUM-01': Sum01Params
  'SUM-02': Sum02Params
  'SUM-03': Sum03Params
  'SUM-04': Sum04Params
  'TEXT-01': Text01Params
  'TEXT-02': Text02Params
  'TEXT-03': Text03Params
  'TEXT-04': Text04Params
  'TEXT-05': Text05Params
  'TEXT-06': Text06Params
  'TREE-01': Tree01Params
  'YEAR-01': Year01Params
  'YEAR-02': Year02Params
  'YEAR-03': Year03Params
  'YEAR-04': Year04Params
  [code: OwnCode]: OwnParams
}

export type RuleCode = keyof FindingParams

/** What a rule found, as data; `describe` makes the sentence. */
export interface FindingOf<C extends RuleCode> {
  readonly code: C
  readonly severity: Severity
  readonly status: 'fail' | 'unknown'
  /** Addresses of the cells concerned; where a figure is judged, its cell comes first. */
  readonly cells: readonly string[]
  /** In the unit of the cell; absent where the rule is not about one figure. */
  readonly expected?: number
  readonly actual?: number
  /** actual − expected. */
  readonly difference?: number
  /** The same for the same finding on the same figures, and for no other. */
  readonly fingerprint: string
  /** What a person holds of it, from the report's ledger. */
  readonly verdict?: Verdict
  readonly params: FindingParams[C]
}

export type Finding = { [C in RuleCode]: FindingOf<C> }[RuleCode]
