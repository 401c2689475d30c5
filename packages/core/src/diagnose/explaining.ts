import type { CheckOptions } from '../check/check-options'
import type { CheckResult } from '../check/check-result'
import { checkTelling } from '../check/check'
import type { Repair, RepairChange } from '../locate/locate'
import type { AnyDraft } from '../model/report'
import { claims } from '../narrative/claims'
import type { Finding } from '../rules/finding'
import type { FindingCause } from './diagnosis'
import { findingKey } from './finding-key'
import { repaired } from './repaired'

/** So many repairs are tried for what they explain; those after them are hardly likely. */
const mostTried = 20

const isOpen = ({ verdict }: Finding) => verdict?.verdict !== 'falseAlarm'

export interface Explaining {
  /** The cause that one of the repairs is, the other changes made: the one that explains most and breaks least, the likelier first. */
  readonly causeOf: (repairs: readonly Repair[], count: number, beside: readonly RepairChange[]) => FindingCause
  /** What vanishes with all of the changes. */
  readonly vanishing: (changes: readonly RepairChange[]) => readonly Finding[]
}

/** Tells of repairs what they explain, by checking the report with the changes made. */
export const explaining = (report: AnyDraft, options: CheckOptions, result: CheckResult): Explaining => {
  const told = claims(report)
  const keysWith = (changes: readonly RepairChange[]): ReadonlySet<string> =>
    new Set(checkTelling(repaired(report, changes), options, () => told).findings.map(findingKey))
  const open = result.findings.filter(isOpen)
  const vanishing = (changes: readonly RepairChange[]) => {
    const left = keysWith(changes)
    return open.filter((finding) => !left.has(findingKey(finding)))
  }
  return {
    vanishing,
    causeOf: (repairs, count, beside) => {
      const before = keysWith(beside)
      const [first, ...others] = repairs
        .slice(0, mostTried)
        .map((repair) => {
          const after = keysWith([...beside, ...repair.changes])
          const findings = open.filter((one) => before.has(findingKey(one)) && !after.has(findingKey(one)))
          const broken = [...after].filter((key) => !before.has(key)).length
          return { repair, findings, score: findings.length - broken }
        })
        // Sorting keeps the order of equals.
        .sort((a, b) => b.score - a.score)
      return {
        repair: first!.repair,
        others: [...others.map(({ repair }) => repair), ...repairs.slice(mostTried)],
        count,
        findings: first!.findings,
      }
    },
  }
}
