import type { Diagnosis, Finding, FindingCause, Severity } from '@gxgk/core'

/** Words of a text, in UTF-16 units of its Markdown. */
export interface Place {
  readonly section: string
  readonly offset: number
  readonly length: number
}

/** The words of a text that a finding is about; undefined where it is about none. */
export const placeOf = ({ params }: Finding): Place | undefined =>
  'offset' in params && typeof params.offset === 'number' ? (params as unknown as Place) : undefined

/** What is to be seen of a cell, and why. */
export interface CellMark {
  /** `suspect`: the figure is likely wrong; `member`: it only takes part in what does not hold. */
  readonly kind: 'suspect' | 'member'
  /** The gravest of its findings. */
  readonly severity: Severity
  readonly causes: readonly FindingCause[]
  readonly findings: readonly Finding[]
}

const severities: readonly Severity[] = ['error', 'warning', 'note']

/** What counts: not what could not be decided, nor what someone held to be a false alarm. */
export const isOpen = ({ status, verdict }: Finding): boolean => status === 'fail' && verdict?.verdict !== 'falseAlarm'

export const gravest = (findings: readonly Finding[]): Severity =>
  severities.find((severity) => findings.some((one) => one.severity === severity)) ?? 'note'

/** The cells of failed findings: those of a cause are suspected, and one that a finding on the tables names alone. Where a text differs either may be wrong. */
export const cellMarks = ({ findings, causes }: Diagnosis): ReadonlyMap<string, CellMark> => {
  const marks = new Map<string, { causes: FindingCause[]; findings: Finding[]; alone: Finding[] }>()
  const at = (cell: string) => {
    const mark = marks.get(cell) ?? { causes: [], findings: [], alone: [] }
    marks.set(cell, mark)
    return mark
  }
  for (const cause of causes) for (const { cell } of cause.repair.changes) at(cell).causes.push(cause)
  for (const finding of findings.filter(isOpen))
    for (const cell of finding.cells) {
      const mark = at(cell)
      mark.findings.push(finding)
      if (finding.cells.length === 1 && !placeOf(finding)) mark.alone.push(finding)
    }
  return new Map(
    [...marks].map(([cell, { causes: own, findings: told, alone }]) => {
      const suspected = [...own.flatMap((cause) => cause.findings), ...alone]
      return [
        cell,
        suspected.length > 0
          ? { kind: 'suspect', severity: gravest(suspected), causes: own, findings: told }
          : { kind: 'member', severity: gravest(told), causes: own, findings: told },
      ]
    }),
  )
}
