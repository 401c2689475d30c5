import type { Diagnosis, Finding, Language } from '@gxgk/core'
import { assertArgument, objectWith, record } from '@gxgk/document'
import { describe, describeCause } from '@gxgk/core'
import type { ImportResult } from './extract/result'

const aDiagnosis = /* @__PURE__ */ objectWith('diagnose 的结果', 'the result of diagnose', 'causes', 'unexplained')

type Traces = ImportResult['trace']

/** A remark and where it belongs: in a Word file a path, in a workbook a cell, in either words. */
export interface FileMark {
  readonly place: { readonly path?: string; readonly cell?: string; readonly words?: string }
  readonly text: string
}

/** The place of a cell in the file, where it was read. */
const placeOf = (trace: Traces, address: string | undefined): FileMark['place'] => {
  const { path, cell } = (address === undefined ? undefined : trace[address]) ?? {}
  return { ...(path !== undefined && { path }), ...(cell !== undefined && { cell }) }
}

/** The words that a finding judges, as they stand in the file, else its first cell. */
const placeOfFinding = (finding: Finding, trace: Traces): FileMark['place'] => {
  const { params, cells } = finding
  if ('clause' in params && typeof params.clause === 'string') return { words: params.clause }
  return placeOf(trace, cells[0])
}

/**
 * The remarks of a diagnosis, for `markDocx` and `markXlsx` to put into the file that was read: at each figure that is likely wrong what
 * should stand there and what follows from it, and what is left at its own place. `trace` is that of `importReport`.
 */
export const fileMarks = (diagnosis: Diagnosis, trace: Traces, language: Language = 'zh'): readonly FileMark[] => {
  assertArgument('fileMarks', 'diagnosis', diagnosis, aDiagnosis)
  assertArgument('fileMarks', 'trace', trace, record)
  const { causes, unexplained } = diagnosis
  return [
    ...causes.map((cause) => ({
      place: placeOf(trace, cause.repair.changes[0]?.cell),
      text: [describeCause(cause, language), ...cause.findings.map((finding) => describe(finding, language))].join(
        '\n',
      ),
    })),
    // What is told in the text is remarked there too, though a figure of a table is to blame.
    ...[...causes.flatMap(({ findings }) => findings).filter(({ params }) => 'clause' in params), ...unexplained]
      .filter(({ verdict }) => verdict?.verdict !== 'falseAlarm')
      .map((finding) => ({ place: placeOfFinding(finding, trace), text: describe(finding, language) })),
  ]
}
