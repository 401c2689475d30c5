import type { Block } from '@gxgk/document'
import { item, list, paragraph } from '@gxgk/document'
import type { CheckResult } from '../check/check-result'
import type { Diagnosis } from '../diagnose/diagnosis'
import { describeExtent } from '../wording/describe-reading'
import { describeVerdict } from '../wording/describe-verdict'
import { wordings } from '../wording/wordings'
import { codedWords } from './coded-words'
import { causesList } from './causes-list'
import type { FindingsTableOptions } from './findings-table'
import { findingsTable } from './findings-table'
import { publicVerdict } from './public-data'

/** What a check found, or a diagnosis, whose causes come first. */
export type CheckedReport = CheckResult & Partial<Pick<Diagnosis, 'causes'>>

/** What a check found: how much was read where not all was, how much was found, its causes, a row a finding, what holds and what is undecided, and the verdicts without effect. */
export const findingsBlocks = (result: CheckedReport, options: FindingsTableOptions = {}): readonly Block[] => {
  const { reading, otherOrgan, causes = [], findings, passed, unknown, voidVerdicts } = result
  const { language = 'zh', forms, ledger } = options
  const words = wordings[language].result
  const counted = findings.filter(({ verdict }) => verdict?.verdict !== 'falseAlarm')
  const count = (severity: string) => counted.filter((finding) => finding.severity === severity).length
  const counts = words.counts({ error: count('error'), warning: count('warning'), note: count('note') })
  const falseAlarms = findings.length - counted.length
  return [
    ...(reading ? [paragraph(describeExtent(reading, language, forms))] : []),
    ...(otherOrgan !== undefined ? [paragraph(words.otherOrgan(otherOrgan))] : []),
    paragraph(findings.length === 0 ? words.none : counts),
    ...(falseAlarms > 0 ? [paragraph(words.falseAlarms(falseAlarms))] : []),
    ...(causes.length > 0 ? causesList(causes, options) : []),
    ...(findings.length > 0 ? [findingsTable(findings, options)] : []),
    ...(passed.length > 0 ? [paragraph(codedWords(words.passed(passed)))] : []),
    ...(unknown.length > 0 ? [paragraph(codedWords(words.unknown(unknown, reading !== undefined)))] : []),
    ...(voidVerdicts.length > 0
      ? [
          paragraph(words.voidVerdicts(voidVerdicts.length)),
          list(
            voidVerdicts.map((verdict) =>
              item([
                paragraph(
                  `${verdict.code} ${describeVerdict(publicVerdict(verdict, ledger), result, language, forms)}`,
                ),
              ]),
            ),
          ),
        ]
      : []),
  ]
}
