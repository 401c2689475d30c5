import { cpuOfProcess } from '../cpu-now'
import type { Shape } from './shapes'
import type { Subject } from './subjects'

/** The least milliseconds of processor found for n, 2n, 4n, 8n and 16n letters. */
export interface Growth {
  readonly letters: number
  readonly times: readonly number[]
  /**
   * The ratio of a time to the one before, for the longest texts: the lesser of the last two. What grows faster than the text
   * does so at both; where the memory grows once, as it does somewhere on the way, one alone is steep.
   */
  readonly steepest: number
}

export interface Sizes {
  /** Work that takes less is done again and again until it takes as long: below, what else the machine does decides. In milliseconds. */
  readonly shortest: number
  /** The shortest text is of so many letters at least, and at most. */
  readonly least: number
  readonly most: number
}

/** Twice the length may take so much more time; four times as much would be quadratic. */
export const steepest = 2.5

const timeOf = async (work: () => unknown, times = 1): Promise<number> => {
  const begin = cpuOfProcess()
  for (let i = 0; i < times; i++) await work()
  return (cpuOfProcess() - begin) / times
}

/** A text is so long that its work is this part of the shortest time; longer ones fill the memory, which takes time too. */
const share = 8

/** Other programs only ever make a time longer: where it seems to grow too fast, it is measured again, so many times. */
const rounds = 24

/** How the time of a piece of work grows with the length of a text. It begins where the time is long enough to be measured. */
export const growthOf = async (subject: Subject, shape: Shape, { shortest, least, most }: Sizes): Promise<Growth> => {
  let letters = least
  const isShort = async () => {
    const work = subject(shape(letters))
    // The first time compiles too, and seems long.
    await work()
    return (await timeOf(work)) < shortest / share
  }
  while (letters < most && (await isShort())) letters *= 2
  const works = [1, 2, 4, 8, 16].map((times) => subject(shape(letters * times)))
  const times = works.map(() => Infinity)
  const again = Math.ceil(shortest / Math.max(await timeOf(works[0]!, share), shortest / 100))
  for (let round = 1; ; round++) {
    for (const [i, work] of works.entries()) times[i] = Math.min(times[i]!, await timeOf(work, Math.max(1, again >> i)))
    const ratios = times.slice(1).map((time, i) => time / Math.max(times[i]!, shortest / 100))
    const found = { letters, times, steepest: Math.min(...ratios.slice(-2)) }
    if (round === rounds || (round > 1 && found.steepest <= steepest)) return found
  }
}
