import type { Diagnosis, Finding, FindingCause, Form, Repair, Severity } from '@gxgk/core'
import { describe, describeRepair } from '@gxgk/core'
import type { Place } from '../cell-marks'
import { gravest, isOpen, placeOf } from '../cell-marks'
import type { DraftState } from '../draft-state'
import type { Language } from '../words/words'
import { wordsIn } from '../words/words'

/** Something wrong, as a sentence that stands in the list and beside its cells. */
export interface Told {
  /** The same for the same thing as long as nothing about it changes. */
  readonly id: string
  readonly severity: Severity
  readonly sentence: string
  readonly code?: string
  /** Where it is: in cells, or in words of a text. */
  readonly cells: readonly string[]
  readonly place?: Place
  readonly cause?: FindingCause
}

export interface Saying {
  readonly language: Language
  readonly forms: readonly Form[]
}

export const sayFinding = (finding: Finding, { language, forms }: Saying): string => describe(finding, language, forms)
export const sayRepair = (repair: Repair, { language, forms }: Saying): string =>
  describeRepair(repair, language, forms)

const toldCause = (cause: FindingCause, i: number, saying: Saying): Told => ({
  id: `cause-${i}`,
  severity: gravest(cause.findings),
  sentence: sayRepair(cause.repair, saying),
  cells: cause.repair.changes.map(({ cell }) => cell),
  cause,
})

const toldFinding = (finding: Finding, i: number, saying: Saying): Told => {
  const place = placeOf(finding)
  return {
    id: `finding-${i}`,
    severity: finding.severity,
    sentence: sayFinding(finding, saying),
    code: finding.code,
    cells: finding.cells,
    ...(place && { place }),
  }
}

/** Whether it is told at the cell: there, or something is wrong of that cell alone. */
export const isToldAt = ({ cells, code, place }: Told, cell: string): boolean =>
  cells.includes(cell) && (code === undefined || (cells.length === 1 && !place))

/** All that is wrong: what was typed and is no figure, the causes, and what no cause explains. */
export const toldOf = ({ typed }: DraftState, { causes, unexplained }: Diagnosis, saying: Saying): readonly Told[] => [
  ...[...typed].map(([cell, text], i): Told => ({
    id: `text-${i}`,
    severity: 'error',
    sentence: wordsIn(saying.language).notFigure(text),
    cells: [cell],
  })),
  ...causes.map((cause, i) => toldCause(cause, i, saying)),
  ...unexplained.filter(isOpen).map((finding, i) => toldFinding(finding, i, saying)),
]

/** How many are wrong of each severity, those too that a cause explains. */
export const countsOf = ({ typed }: DraftState, { findings }: Diagnosis): { readonly [S in Severity]: number } => {
  const count = (severity: Severity) => findings.filter((one) => isOpen(one) && one.severity === severity).length
  return { error: count('error') + typed.size, warning: count('warning'), note: count('note') }
}
