import type { Glyph } from './glyph'
import type { Ruling } from './ruling'

/** Where a line through the middle of a word lies above the foot of its glyphs, in parts of their size. */
const lowest = 0.28
const highest = 0.56

/** How far it may be longer or shorter than the glyphs that it strikes out, in parts of their size. */
const unevenness = 0.35

/** Points in which glyphs are looked up together. */
const band = 8

/** More comparisons than any page of words takes. */
const mostComparisons = 2_000_000

/** The glyphs that no line strikes out: one through their middle that begins and ends with them, as no border does. */
export const withoutStruck = (glyphs: readonly Glyph[], horizontal: readonly Ruling[]): readonly Glyph[] => {
  const bands = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    if (glyph.direction !== 0) continue
    const [from, to] = [highest, lowest].map((part) => Math.floor((glyph.box[3] - part * glyph.size) / band))
    for (let at = from!; at <= to! && at < from! + 10; at++) {
      const known = bands.get(at)
      if (known) known.push(glyph)
      else bands.set(at, [glyph])
    }
  }
  const struck = new Set<Glyph>()
  let comparisons = 0
  for (const { at, from, to } of horizontal) {
    const near = bands.get(Math.floor(at / band)) ?? []
    comparisons += near.length
    if (comparisons > mostComparisons) break
    const own = near.filter(({ box: [left, , right, bottom], size }) => {
      const middle = (left + right) / 2
      const height = bottom - at
      return middle > from && middle < to && height >= lowest * size && height <= highest * size
    })
    if (own.length === 0) continue
    const left = own.reduce((least, { box }) => Math.min(least, box[0]), Infinity)
    const right = own.reduce((most, { box }) => Math.max(most, box[2]), -Infinity)
    const most = unevenness * own[0]!.size
    if (Math.abs(left - from) <= most && Math.abs(right - to) <= most) for (const glyph of own) struck.add(glyph)
  }
  return struck.size === 0 ? glyphs : glyphs.filter((glyph) => !struck.has(glyph))
}
