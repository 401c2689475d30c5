import { describe, expect, it, vi } from 'vitest'
import { defaultLimits } from '../limits'
import { budgetOf } from './budget'

const dear = { paintFormXObjectBegin: 1, constructPath: 2, save: 8, restore: 9 }
const limits = { ...defaultLimits, nodes: 100 }
const chunk = (code: number, count: number, args: readonly unknown[] = []) => ({
  chunk: { fnArray: Array<number>(count).fill(code), argsArray: Array<unknown>(count).fill(args) },
})
const outcome = (promise: Promise<never>) =>
  Promise.race([
    promise.catch((error: unknown) => error),
    new Promise((resolve) => setTimeout(() => resolve('going on'))),
  ])

describe('budgetOf', () => {
  it.each([
    ['operators', chunk(3, 400)],
    ['paths', chunk(2, 50)],
    ['drawings within drawings', chunk(1, 8)],
    ['states that are saved', chunk(8, 80)],
    ['glyphs', chunk(3, 4, [Array(99).fill({})])],
  ])('lets a file have so many %s, and no more', async (_, message) => {
    const budget = budgetOf(limits, dear, () => 0)
    expect(budget.pass(message)).toBe(true)
    expect(await outcome(budget.exhausted)).toBe('going on')
    expect(budget.pass(chunk(3, 10))).toBe(false)
    expect(await outcome(budget.exhausted)).toMatchObject({ code: 'limit', params: { limit: 'nodes', most: 100 } })
    expect(budget.pass({})).toBe(false)
  })

  it('lets a file take some time, and more for each page', async () => {
    let now = 0
    const budget = budgetOf(limits, dear, () => now)
    now = 19_999
    expect(budget.pass({})).toBe(true)
    now = 20_001
    budget.nextPage()
    expect(budget.pass({})).toBe(true)
    now = 20_501
    expect(budget.pass({})).toBe(false)
    expect(await outcome(budget.exhausted)).toMatchObject({ code: 'limit' })
  })

  it('does not count time in which the machine does something else', () => {
    const budget = budgetOf(limits, dear)
    const later = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000)
    expect(budget.pass({})).toBe(true)
    later.mockRestore()
  })
})
