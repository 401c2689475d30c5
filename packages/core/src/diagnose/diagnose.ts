import type { CheckOptions } from '../check/check-options'
import { check } from '../check/check'
import { assertCheckable } from '../check/check-against'
import type { LocateOptions } from '../locate/locate'
import { locate, locateChecks } from '../locate/locate'
import { cellValue, figuresOf } from '../model/figures'
import type { AnyDraft } from '../model/report'
import type { Finding } from '../rules/finding'
import { clustersOf } from './clusters'
import type { Diagnosis, FindingCause } from './diagnosis'
import { explaining } from './explaining'
import { referenceRepairs } from './reference-repairs'
import { repaired } from './repaired'

//   check ─▶ findings ────────────────────────────────┐
//   locate ─▶ smallest repair ─▶ its separate parts ──┼─▶ for each part the equally small repairs ─▶ the one that explains most
//   findings left ─▶ changes that would mend one ─────┘

export interface DiagnoseOptions extends CheckOptions, Pick<LocateOptions, 'weights' | 'timeLimit'> {}

const byWeight = (a: FindingCause, b: FindingCause) => b.findings.length - a.findings.length || a.count - b.count

/**
 * What `check` finds, under the figures that are likely wrong: each cause is the smallest change of figures that makes all identities
 * hold, with every finding that vanishes with it, on the text and last year's report too. Of equally small changes the one comes
 * first that explains most. What no change of a figure explains stands apart.
 */
export const diagnose = (report: AnyDraft, options?: DiagnoseOptions): Diagnosis => {
  assertCheckable('diagnose', report, options, { weights: locateChecks.weights, timeLimit: locateChecks.timeLimit })
  const { weights, timeLimit, ...checking } = options ?? {}
  const { previous, forms } = checking
  const result = check(report, checking)
  const figures = figuresOf(report, forms)
  const locating = {
    ...(previous && { previous }),
    ...(forms && { forms }),
    ...(weights && { weights }),
    ...(timeLimit !== undefined && { timeLimit }),
  }
  const { causeOf, vanishing } = explaining(report, checking, result)
  const whole = locate(report, locating).repairs[0]
  const clusters = whole ? clustersOf(whole.changes, figures.form) : []
  const causes = clusters.map((own): FindingCause => {
    const beside = clusters.flatMap((other) => (other === own ? [] : other))
    const { repairs, count } = locate(repaired(report, beside), locating)
    return causeOf(repairs.length > 0 ? repairs : [{ ...whole!, changes: own }], Math.max(count, 1), beside)
  })

  const taken = new Set(causes.flatMap(({ findings }) => findings))
  // What several causes bring about together goes to the first that has to do with it.
  const together = new Map<FindingCause, Finding[]>()
  for (const finding of causes.length > 1 ? vanishing(causes.flatMap(({ repair }) => repair.changes)) : []) {
    if (taken.has(finding)) continue
    const cause = causes.find(({ repair }) => repair.changes.some(({ cell }) => finding.cells.includes(cell)))
    if (!cause) continue
    taken.add(finding)
    together.set(cause, [...(together.get(cause) ?? []), finding])
  }
  const located = causes.map((cause) => ({ ...cause, findings: [...cause.findings, ...(together.get(cause) ?? [])] }))

  const valueOf = (cell: string) => {
    const at = figures.form.index.get(cell)
    return at === undefined ? undefined : cellValue(figures, at)
  }
  const beside = causes.flatMap(({ repair }) => repair.changes)
  const open = result.findings.filter((finding) => finding.status === 'fail' && !taken.has(finding))
  const referred = referenceRepairs(open, valueOf).flatMap(({ finding, repairs }): readonly FindingCause[] => {
    if (taken.has(finding)) return []
    const cause = causeOf(repairs, repairs.length, beside)
    const findings = cause.findings.filter((one) => !taken.has(one))
    // One sentence of the text against a figure: either may be wrong.
    if (findings.length < (finding.code === 'TEXT-01' ? 2 : 1)) return []
    for (const one of findings) taken.add(one)
    return [{ ...cause, findings }]
  })
  const ranked = [...located, ...referred].filter(({ findings }) => findings.length > 0).sort(byWeight)
  const unexplained = result.findings.filter((finding) => !taken.has(finding))
  return {
    ...result,
    findings: [...ranked.flatMap(({ findings }) => findings), ...unexplained],
    causes: ranked,
    unexplained,
  }
}
