// npm run findings -- [--seed 1] [--count 100]：随机改坏的报告里的发现，中英文各一句，供人逐条读；每条规则轮流取，种子相同则句子相同。
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { AnyDraft, CheckOptions, Finding } from '@gxgk/core'
import { check, describe, officialForms, rules } from '@gxgk/core'
import { caseArguments, changedAt, reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { storyArbitrary } from '../test/narrative/story-arbitrary'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '100' } },
})
const [seed, count] = [Number(values.seed), Number(values.count)]

const organs = [
  '某县教育局',
  '某市人民政府',
  '某县某镇人民政府',
  '某区市场监督管理局',
  '某省生态环境厅',
  '某街道办事处',
]
const passages = ['passages-7', 'passages-8', 'passages-9', 'passages-10'].flatMap((file) =>
  readFileSync(new URL(`../test/narrative/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('｜')[3]!.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')),
)

/** Small counts, as most reports have. */
const small = (report: AnyDraft, size: number): AnyDraft =>
  JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'number' && value > 3000 ? value % size : value,
  ) as AnyDraft

const subjects: fc.Arbitrary<readonly [AnyDraft, CheckOptions]> = fc.constantFrom(...officialForms).chain((form) =>
  fc
    .record({ report: reportArbitrary(form), organ: fc.constantFrom(...organs), size: fc.constantFrom(9, 60, 700) })
    .map(({ report, organ, size }) => ({ ...small(report as AnyDraft, size), organ }))
    .chain((report) => {
      const cells = Object.entries(report.tables).flatMap(([table, rows]) =>
        Object.entries(rows!).flatMap(([row, figures]) =>
          Object.keys(figures!).map((column) => `${table}.${row}.${column}`),
        ),
      )
      const change = fc.tuple(
        fc.constantFrom(...cells),
        fc.constantFrom<'/' | null | 1 | 9 | -1>(1, 1, 9, -1, null, '/'),
      )
      return fc
        .record({
          changes: fc.array(change, { maxLength: 3 }),
          text: fc.oneof(fc.constantFrom(...passages), storyArbitrary(report)),
          previous: fc.option(reportArbitrary(form)),
          section: fc.constantFrom('overview', 'other', 'problems'),
        })
        .map(({ changes, text, previous, section }): readonly [AnyDraft, CheckOptions] => {
          const changed = changes.reduce(
            (one, [address, by]) =>
              changedAt(one, address, (was) => (typeof by === 'number' ? Number(was) + by : by)) as AnyDraft,
            report,
          )
          const before = previous && { ...small(previous as AnyDraft, 60), organ: report.organ, year: report.year - 1 }
          return [
            { ...changed, narratives: { ...changed.narratives, [section]: text } },
            before ? { previous: before } : {},
          ]
        })
    }),
)

const cases = rules.flatMap((rule) => ('cases' in rule ? rule.cases.fail.map(caseArguments) : []))
const found = new Map<string, Finding[]>()
for (const [report, options] of [...fc.sample(subjects, { numRuns: 40 * count, seed }), ...cases]) {
  let findings: readonly Finding[] = []
  try {
    findings = check(report, options).findings
  } catch {
    // A form that is not for the year of the one before.
  }
  for (const finding of findings) found.set(finding.code, [...(found.get(finding.code) ?? []), finding])
}

const [number] = [fc.sample(fc.nat(), { numRuns: count * 4, seed })]
const printed = new Set<string>()
for (let turn = 0, at = 0; printed.size < count && turn < 100; turn++)
  for (const [code, findings] of found) {
    const finding = findings[number[at++ % number.length]! % findings.length]!
    const zh = describe(finding)
    if (printed.size >= count || printed.has(zh)) continue
    printed.add(zh)
    process.stdout.write(
      `${printed.size}. ${code} ${finding.severity} ${finding.status}\n   ${zh}\n   ${describe(finding, 'en')}\n`,
    )
  }
