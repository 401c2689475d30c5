import type { Form } from '@gxgk/core'
import { form2019, form2021, locate } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { hasFewer, loadHighs } from '../locate/exact-size'
import type { Trials } from '../locate/trial'
import { corruptedOf, count, line, noTrials } from '../locate/trial'
import { say, settings } from './settings'

const forms: readonly Form[] = [form2021, form2019]
const sizes = [1, 2, 3, 4]

describe('of corrupted reports', () => {
  it('the smallest size is right in all, and one wrong figure is always among the answers', async () => {
    const solver = await loadHighs()
    const trials = new Map<number, Trials>(sizes.map((size) => [size, noTrials()]))
    const faults: string[] = []
    const times: number[] = []
    for (let seed = settings.seed; seed < settings.seed + settings.corrupted; seed++) {
      const size = sizes[seed % sizes.length]!
      const form = forms[Math.floor(seed / sizes.length) % forms.length]!
      const corrupted = corruptedOf(form, size, seed)
      const started = performance.now()
      const result = locate(corrupted.report)
      times.push(performance.now() - started)
      count(trials.get(size)!, corrupted, result)
      const found = result.repairs[0]?.changes.length ?? 0
      if (found > size || result.status === 'unlocated' || hasFewer(solver, form, corrupted.report, found) !== false)
        faults.push(
          `GXGK_SEED=${seed} GXGK_CORRUPTED=1；${form.id}；${size} 格有误，改法 ${found} 格，${result.status}`,
        )
      const done = seed - settings.seed + 1
      if (done % 500 === 0) say(`定位：已试 ${done} / ${settings.corrupted} 份，有误 ${faults.length} 份`)
    }
    for (const [size, one] of trials) say(line(`${size} 格有误`, one))
    times.sort((a, b) => a - b)
    say(`每份用时中位 ${times[times.length >> 1]?.toFixed(2)} 毫秒，最长 ${times.at(-1)?.toFixed(1)} 毫秒`)
    expect(faults).toEqual([])
    const one = trials.get(1)!
    expect(one.among).toBe(one.reports)
  })
})
