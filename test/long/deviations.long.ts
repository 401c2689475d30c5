import type { AnyDraft, Form } from '@gxgk/core'
import { form2019, form2021 } from '@gxgk/core'
import { importReport } from '@gxgk/import'
import type { DeviatingReport, Judgement } from '@gxgk/deviations'
import { deviatingReport, deviations, judge, shapes, verdicts, wrongTotals } from '@gxgk/deviations'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say, settings } from './settings'
import type { Tally } from './tally'
import { addTo, lessThanAll, tallyLines, totalOf } from './tally'

const reportOf = (reports: fc.Arbitrary<DeviatingReport>, seed: number): DeviatingReport =>
  fc.sample(reports, { seed, numRuns: 1 })[0]!

/** Cases as lines that tell how to run them again. */
interface Seen {
  /** Figures wrong, or lost in silence. */
  readonly faults: string[]
  /** Organs and years other than printed. */
  readonly facts: string[]
}

const judged = async (
  report: DeviatingReport,
  again: string,
  { faults, facts }: Seen,
): Promise<{ readonly judgement: Judgement; readonly draft: AnyDraft | undefined }> => {
  const { source, type, printed, shape, deviations: names, organ, year } = report
  const result = await importReport(source, { type })
  const judgement = judge(printed, result)
  const { draft } = result
  if (draft && (draft.organ !== organ || draft.year !== year))
    facts.push(`${again}；${shape}；${names.join('、')}；${draft.organ}，${draft.year}`)
  const { wrong, silent } = judgement
  if (wrong.length + silent.length > 0)
    faults.push(
      [
        again,
        shape,
        names.join('、'),
        ...(wrong.length > 0 ? [`读错：${wrong.join(' ')}`] : []),
        ...(silent.length > 0 ? [`空缺未说明：${silent.join(' ')}`] : []),
      ].join('；'),
    )
  return { judgement, draft: draft as AnyDraft | undefined }
}

const expectSound = (tally: Tally, { faults, facts }: Seen) => {
  if (facts.length > 0) say(`机关名称或年度与印出的不同：${facts.length} 份\n${facts.slice(0, 20).join('\n')}`)
  for (const fault of faults.slice(0, 50)) say(fault)
  const { wrong, silent } = totalOf(tally)
  expect({ wrong, silent, faults: faults.slice(0, 50) }).toEqual({ wrong: 0, silent: 0, faults: [] })
}

/** Where a label or a figure is lost, what is printed says less than the report. */
const harmless = deviations.filter(({ kind }) => kind !== 'damage')

describe('of the figures printed in reports with deviations', () => {
  it('none is read wrong or lost in silence, and 99.7 % are read exactly', async () => {
    const forms: readonly Form[] = [form2021, form2021, form2019]
    const reports = new Map(forms.map((form) => [form, deviatingReport(form)]))
    const tally: Tally = new Map()
    const seen: Seen = { faults: [], facts: [] }
    const end = settings.seed + settings.deviations
    for (let seed = settings.seed; seed < end; seed++) {
      const report = reportOf(reports.get(forms[seed % forms.length]!)!, seed)
      const again = `GXGK_SEED=${seed} GXGK_CASES=1 GXGK_ALONE=0 GXGK_ERRORS=0`
      addTo(tally, report.shape, (await judged(report, again, seen)).judgement)
      const done = seed - settings.seed + 1
      if (done % 500 === 0) say(`偏差报告：已读 ${done} / ${settings.deviations} 份，有误 ${seen.faults.length} 份`)
    }
    say(`偏差报告，各种写法：\n${tallyLines(tally).join('\n')}`)
    expectSound(tally, seen)
    const { exact, of } = totalOf(tally)
    expect(exact / of).toBeGreaterThanOrEqual(0.997)
  })

  it.runIf(settings.alone > 0)('none is read wrong or lost in silence for any one deviation in any shape', async () => {
    const tally: Tally = new Map()
    const seen: Seen = { faults: [], facts: [] }
    for (const [at, deviation] of deviations.entries()) {
      for (const shape of shapes) {
        const options = { deviations: [deviation], shapes: [shape], most: 1 }
        const reports = [form2021, form2019].map((form) => deviatingReport(form as Form, options))
        let left = settings.alone
        for (let seed = settings.seed; left > 0 && seed < settings.seed + 12 * settings.alone; seed++) {
          const report = reportOf(reports[seed % 2]!, seed)
          if (report.deviations.length === 0) continue
          addTo(tally, `${deviation.name}（${shape.name}）`, (await judged(report, `种子 ${seed}`, seen)).judgement)
          left--
        }
      }
      if ((at + 1) % 20 === 0) say(`单种偏差：已读 ${at + 1} / ${deviations.length} 种`)
    }
    const rest = lessThanAll(tally)
    const { cases, of, exact } = totalOf(tally)
    say(`单种偏差：共 ${cases} 份，印出 ${of} 个数，读对 ${exact} 个；没有全部读对的：\n${tallyLines(rest).join('\n')}`)
    expectSound(tally, seen)
  })

  it.runIf(settings.errors > 0)(
    'errors of the publisher stay as printed, and check finds those and no more',
    async () => {
      const tally: Tally = new Map()
      const seen: Seen = { faults: [], facts: [] }
      const other: string[] = []
      const forms: readonly Form[] = [form2021, form2019]
      const reports = forms.map((form) => deviatingReport(form, { deviations: harmless, start: wrongTotals(form) }))
      for (let seed = settings.seed; seed < settings.seed + settings.errors; seed++) {
        const form = forms[seed % 2]!
        const report = reportOf(reports[seed % 2]!, seed)
        const { judgement, draft } = await judged(report, `种子 ${seed}`, seen)
        addTo(tally, report.shape, judgement)
        if (!draft) continue
        const { more, less } = verdicts(draft, report.printed, form)
        if (more.length + less.length > 0)
          other.push(
            `种子 ${seed}；${report.shape}；${report.deviations.join('、')}；多出 ${more.join('、')}；少了 ${less.join('、')}`,
          )
      }
      say(`合计有误的报告：\n${tallyLines(tally).join('\n')}`)
      for (const one of other.slice(0, 20)) say(one)
      expectSound(tally, seen)
      expect(other).toEqual([])
    },
  )
})
