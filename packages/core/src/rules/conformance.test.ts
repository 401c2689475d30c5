import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { parseDraft } from '../model/parse-report'
import type { AnyDraft } from '../model/report'
import type { RuleCode } from './finding'
import { rules } from './index'

interface ConformanceCase {
  readonly code: RuleCode
  readonly why: string
  readonly report: AnyDraft
  readonly previous?: AnyDraft
  readonly members?: readonly AnyDraft[]
  readonly expected: { readonly status: string; readonly findings: readonly object[] }
}

const folder = fileURLToPath(new URL('../../conformance/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
const caseIn = (path: string) => JSON.parse(readFileSync(folder + path, 'utf8')) as ConformanceCase

/** What a case may expect of a finding, as this implementation finds it. */
const shown = ({ findings }: ReturnType<typeof check>, code: RuleCode) =>
  findings
    .filter((finding) => finding.code === code)
    .map(({ cells, expected, actual, severity, status }) => ({
      code,
      cells,
      ...(expected !== undefined && { expected }),
      ...(actual !== undefined && { actual }),
      severity,
      status,
    }))

describe('the cases of conformance', () => {
  it.each(rules.map(({ code }) => code))('show %s holding and broken', (code) => {
    for (const kind of ['pass', 'fail']) {
      const own = files.filter((path) => path.startsWith(`${code}/${kind}-`))
      expect(own.length).toBeGreaterThan(0)
      for (const path of own) expect(caseIn(path)).toMatchObject({ code, expected: { status: kind } })
    }
  })

  it.each(files)('%s comes out as it says', (path) => {
    const { code, why: _, report, previous, members, expected, ...options } = caseIn(path)
    const read = (input: AnyDraft) => parseDraft(input) as AnyDraft
    const result = check(read(report), {
      ...options,
      ...(previous && { previous: read(previous) }),
      ...(members && { members: members.map(read) }),
    })
    const lists = { pass: result.passed, fail: result.failed, unknown: result.unknown }
    expect(Object.entries(lists).flatMap(([status, codes]) => (codes.includes(code) ? [status] : []))).toEqual([
      expected.status,
    ])
    expect(shown(result, code)).toEqual(expected.findings)
  })
})
