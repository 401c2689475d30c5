import { expect, it } from 'vitest'
import { cpuNow } from './cpu-now'
import { withinBudget } from './within-budget'

/** Work whose turns take so long by a clock of its own. */
const taking = (...times: readonly number[]) => {
  let time = 0
  let turn = 0
  const work = () => {
    time += times[turn++] ?? times.at(-1)!
    return turn
  }
  return { work, clock: { now: () => time, budget: (milliseconds: number) => milliseconds * 2 } }
}

it('is enough that one turn is within the budget of its moment: a busy machine only ever adds', async () => {
  const quiet = taking(19)
  expect(await withinBudget(10, quiet.work, quiet.clock)).toBe(1)
  const busy = taking(500, 30, 9)
  expect(await withinBudget(10, busy.work, busy.clock)).toBe(3)
})

it('is not enough where none is, and tells the least', async () => {
  const slow = taking(30, 22, 40)
  await expect(withinBudget(10, slow.work, slow.clock)).rejects.toThrow('took 22 ms of processor, 10 at most')
})

it('counts the processor, and throws what the work throws', async () => {
  const busy = () => {
    for (const end = cpuNow() + 20; cpuNow() < end;);
  }
  const clock = { now: cpuNow, budget: (milliseconds: number) => milliseconds }
  await expect(withinBudget(10, busy, clock)).rejects.toThrow('10 at most')
  await expect(withinBudget(20, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
})
