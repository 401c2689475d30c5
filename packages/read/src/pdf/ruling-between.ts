import type { Box, Direction } from './box'
import { middleOf } from './box'
import type { Ruling, Rulings } from './ruling'

/** Whether one of the rulings, sorted, crosses the way from one place to another, `along` which it must reach. */
const isCrossed = (rulings: readonly Ruling[], from: number, to: number, along: number): boolean => {
  let [low, high] = [0, rulings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rulings[middle]!.at <= from) low = middle + 1
    else high = middle
  }
  for (let i = low; i < rulings.length && rulings[i]!.at < to; i++)
    if (rulings[i]!.from <= along && along <= rulings[i]!.to) return true
  return false
}

/** A glyph, or a word. */
interface Printed {
  readonly box: Box
  readonly direction: Direction
}

/** Tells whether a ruling stands between two glyphs or words that run the same way. */
export const rulingsBetween = ({ horizontal, vertical }: Rulings): ((one: Printed, next: Printed) => boolean) => {
  const sorted = [horizontal, vertical].map((rulings) => [...rulings].sort((a, b) => a.at - b.at))
  return (one, next) => {
    const [x0, y0] = middleOf(one.box)
    const [x1, y1] = middleOf(next.box)
    return one.direction % 2 === 0
      ? isCrossed(sorted[1]!, Math.min(x0, x1), Math.max(x0, x1), y0)
      : isCrossed(sorted[0]!, Math.min(y0, y1), Math.max(y0, y1), x0)
  }
}
