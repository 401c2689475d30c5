import type { Form } from '@gxgk/core'
import { form2019, form2021, locate } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { isExact, loadHighs } from '../locate/exact'
import type { Trials } from '../locate/trial'
import { corruptedOf, count, evenlyCorruptedOf, line, noTrials } from '../locate/trial'
import { say, settings } from './settings'

const forms: readonly Form[] = [form2021, form2019]
const sizes = [1, 2, 3, 4]
const { seed: from, corrupted: cases } = settings
/** A share of few cases says nothing. */
const enough = cases >= 2000

describe('of corrupted reports', () => {
  it('the smallest sets are found in all, all of them', async () => {
    const solver = await loadHighs()
    const trials = new Map<number, Trials>(sizes.map((size) => [size, noTrials()]))
    const times = new Map<number, number[]>(sizes.map((size) => [size, []]))
    const faults: string[] = []
    for (let seed = from; seed < from + cases; seed++) {
      const size = sizes[seed % sizes.length]!
      const form = forms[Math.floor(seed / sizes.length) % forms.length]!
      const corrupted = corruptedOf(form, size, seed)
      const started = performance.now()
      const result = locate(corrupted.report)
      times.get(size)!.push(performance.now() - started)
      count(trials.get(size)!, corrupted, result)
      const found = result.repairs[0]?.changes.length ?? 0
      if (found > size || !isExact(solver, form, corrupted.report, result))
        faults.push(
          `GXGK_SEED=${seed} GXGK_CORRUPTED=1；${form.id}；${size} 格有误，改法 ${found} 格，${result.status}`,
        )
      const done = seed - from + 1
      if (done % 500 === 0) say(`定位：已试 ${done} / ${cases} 份，有误 ${faults.length} 份`)
    }
    for (const size of sizes) {
      const sorted = times.get(size)!.sort((a, b) => a - b)
      const [median, most] = [sorted[sorted.length >> 1], sorted.at(-1)]
      say(
        `${line(`${size} 格有误`, trials.get(size)!)}；用时中位 ${median?.toFixed(2)} 毫秒，最长 ${most?.toFixed(1)} 毫秒`,
      )
    }
    expect(faults).toEqual([])
    const one = trials.get(1)!
    expect(one.among).toBe(one.reports)
  })

  it.each([
    ['各格均匀', evenlyCorruptedOf, 0.985],
    ['偏向两端', corruptedOf, 0.98],
  ] as const)('one wrong figure is always among the answers, and nearly always first: %s', (name, draw, least) => {
    const trials = noTrials()
    for (let seed = from; seed < from + cases; seed++)
      for (const form of forms) {
        const corrupted = draw(form, 1, seed)
        count(trials, corrupted, locate(corrupted.report))
      }
    say(line(`1 格有误，${name}`, trials))
    expect(trials.among).toBe(trials.reports)
    if (enough) expect(trials.first / trials.reports).toBeGreaterThanOrEqual(least)
  })
})
