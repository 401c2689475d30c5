import { cpuBudget, cpuNow } from './cpu-now'
import { measuredAgain } from './measured-again'

/** What tells the milliseconds that were used until now, and a budget as it is at this moment. */
export interface Clock {
  readonly now: () => number
  readonly budget: (milliseconds: number) => number
}

const processor: Clock = { now: cpuNow, budget: cpuBudget }

/**
 * Does a piece of work within so many milliseconds of processor and gives what it gave; throws what it throws, and an Error where each
 * of several turns takes longer. What the work is made of is made before: only the work is counted.
 */
export const withinBudget = async <T>(
  milliseconds: number,
  work: () => T | Promise<T>,
  { now, budget }: Clock = processor,
): Promise<T> => {
  let least = Infinity
  const turn = async () => {
    const begin = now()
    const result = await work()
    const took = now() - begin
    least = Math.min(least, took)
    return { result, isWithin: took < milliseconds || took < budget(milliseconds) }
  }
  const { result, isWithin } = await measuredAgain(turn, (one) => one.isWithin)
  if (isWithin) return result
  throw new Error(`took ${Math.round(least)} ms of processor, ${milliseconds} at most`)
}
