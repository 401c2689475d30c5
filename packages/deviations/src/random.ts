/** Numbers from 0 to 1, one after another. */
export type Random = () => number

/** The same numbers for the same seed (mulberry32). */
export const randomOf = (seed: number): Random => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 up to, without, `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end)

export const pick = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)]!

/** Up to `count` of them, in their order. */
export const some = <T>(random: Random, all: readonly T[], count: number): ReadonlySet<T> => {
  const left = [...all]
  const taken = new Set<T>()
  while (taken.size < count && left.length > 0) taken.add(left.splice(below(random, left.length), 1)[0]!)
  return taken
}
