import type { Diagnosis, Finding, Language, Severity } from '@gxgk/core'
import { describe, describeCause } from '@gxgk/core'
import { coloured } from './colour'
import type { ExitCode } from './exit-codes'
import { exitCodes } from './exit-codes'
import type { Io } from './io'

type Words = { readonly [S in Severity]: string } & { readonly falseAlarms: (count: number) => string }

const words: { readonly [L in Language]: Words } = {
  zh: {
    error: '错误',
    warning: '警告',
    note: '提示',
    falseAlarms: (count) => `另有 ${count} 项，由文件里带着的认定记作误报，没有计入`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    falseAlarms: (count) => `${count} more, held to be false alarms by verdicts in the file, not counted`,
  },
}

const isCounted = ({ verdict }: Finding) => verdict?.verdict !== 'falseAlarm'

const summary = (findings: readonly Finding[], language: Language): string => {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length
    return count === 0 ? [] : [`${words[language][severity]} ${count}`]
  })
  if (language === 'en') return counts.length === 0 ? 'nothing found' : counts.join(', ')
  return counts.length === 0 ? '未发现问题' : `共 ${findings.length} 项：${counts.join('、')}`
}

/** Tells what was found, a sentence a line, what follows from a wrong figure below it; last how much it is. */
export const tellFindings = ({ causes, findings, unexplained }: Diagnosis, language: Language, io: Io): void => {
  const line = (finding: Finding, indent: string) => {
    const grave = coloured(finding.severity, words[language][finding.severity], io.colours)
    io.out(`${indent}${grave} ${finding.code}  ${describe(finding, language)}`)
  }
  for (const cause of causes) {
    io.out(`  ▶ ${describeCause(cause, language)}`)
    for (const finding of cause.findings.filter(isCounted)) line(finding, '    ')
  }
  for (const finding of unexplained.filter(isCounted)) line(finding, '  ')
  const counted = findings.filter(isCounted)
  io.out(`  ${summary(counted, language)}`)
  const falseAlarms = findings.length - counted.length
  if (falseAlarms > 0) io.out(`  ${words[language].falseAlarms(falseAlarms)}`)
}

/** Notes are worth a look, and no fault. */
export const codeOf = ({ findings }: Diagnosis): ExitCode =>
  findings.some((finding) => isCounted(finding) && finding.severity !== 'note') ? exitCodes.findings : exitCodes.clean
