import { readFileSync } from 'node:fs'

/** Milliseconds of processor that this process has used, to the microsecond; collecting garbage on other cores is counted too. */
export const cpuOfProcess = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const ofThread = '/proc/thread-self/schedstat'

/**
 * Milliseconds of processor that this thread has used, to a tick of some milliseconds: what a budget counts, however busy the
 * machine is. Those of the process where the system does not tell it of a thread.
 */
export const cpuNow = (): number => {
  try {
    return Number(readFileSync(ofThread, 'latin1').split(' ')[0]) / 1e6
  } catch {
    return cpuOfProcess()
  }
}

const text = JSON.stringify(Array.from({ length: 8000 }, (_, i) => ({ id: `c${i}`, value: i, label: '合计' })))

/** Milliseconds of processor that parsing a fixed text takes now: the least of some turns. */
const reference = (): number => {
  const turns = Array.from({ length: 6 }, () => {
    const begin = cpuNow()
    for (let i = 0; i < 5; i++) JSON.parse(text)
    return cpuNow() - begin
  })
  return Math.min(...turns)
}

/** What the reference takes on the machine for which the budgets are written, with nothing else running. */
const usual = 15

/**
 * A budget of milliseconds of processor as it is at this moment: a core that is shared with another thread does half the
 * work in the same time, so the budget is told in the time that a fixed piece of work takes right now.
 */
export const cpuBudget = (milliseconds: number): number => milliseconds * Math.max(1, reference() / usual)
