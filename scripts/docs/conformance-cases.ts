import { check, rules } from '@gxgk/core'
import type { Case, CheckResult, RuleCode } from '@gxgk/core'
import { caseArguments } from '@gxgk/core/testing'

export const conformanceFolder = 'packages/core/conformance'

/** JSON in which what holds no object or list is one line, so that a row of a table is. */
const linePerRow = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).filter(([, one]) => one !== undefined)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const inside = `${indent}  `
  const flat = parts.every(([, one]) => typeof one !== 'object' || one === null)
  const written = parts.map(
    ([key, one]) => (Array.isArray(value) ? '' : `${JSON.stringify(key)}: `) + linePerRow(one, inside),
  )
  if (!flat) return `${open}\n${written.map((one) => inside + one).join(',\n')}\n${indent}${close}`
  return written.length === 0
    ? open + close
    : Array.isArray(value)
      ? `[${written.join(', ')}]`
      : `{ ${written.join(', ')} }`
}

const statusIn = ({ passed, failed, unknown }: CheckResult, code: RuleCode) => {
  if (failed.includes(code)) return 'fail'
  if (unknown.includes(code)) return 'unknown'
  if (passed.includes(code)) return 'pass'
  throw new Error(`${code} says nothing of its own case`)
}

const caseOf = (code: RuleCode, one: Case) => {
  const [report, options] = caseArguments(one)
  const result = check(report, options)
  return {
    code,
    why: one.why,
    report,
    ...options,
    expected: {
      status: statusIn(result, code),
      findings: result.findings
        .filter((finding) => finding.code === code)
        .map(({ cells, expected, actual, severity, status }) => ({ code, cells, expected, actual, severity, status })),
    },
  }
}

/** The cases of every rule, each whole in itself, `<code>/pass-1.json`, for other implementations to run. */
export const conformanceCases = (): { readonly [path: string]: string } =>
  Object.fromEntries(
    rules.flatMap(({ code, cases }) =>
      (['pass', 'fail'] as const).flatMap((kind) =>
        cases[kind].map((one, i) => [
          `${conformanceFolder}/${code}/${kind}-${i + 1}.json`,
          `${linePerRow(caseOf(code, one))}\n`,
        ]),
      ),
    ),
  )
