/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Random = () => number

export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const between = (random: Random, from: number, to: number): number => from + random() * (to - from)

/** Normally distributed, of mean 0 and deviation 1 (Box and Muller 1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** As `normal`, out of a list that is made once: a page has millions of pixels. */
export const normalsOf = (random: Random): (() => number) => {
  const list = Float32Array.from({ length: 65_536 }, () => normal(random))
  return () => list[Math.floor(random() * list.length)]!
}
