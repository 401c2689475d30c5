import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Glyph } from './glyph'
import { rulingsBetween } from './ruling-between'

const glyph = (x: number, y: number, direction: Glyph['direction']): Glyph => ({
  text: '1',
  box: [x - 2, y - 5, x + 2, y + 5],
  size: 10,
  direction,
  upright: false,
  afterSpace: false,
  hidden: false,
})
const place = fc.integer({ min: 0, max: 40 })
const rulings = fc.array(
  fc.tuple(place, place, place).map(([at, from, length]) => ({ at: at + 0.5, from, to: from + length })),
)

it('rulingsBetween tells whether any ruling across the text stands between two glyphs', () =>
  fc.assert(
    fc.property(rulings, place, place, place, fc.constantFrom(0, 1, 2, 3), (all, from, to, along, direction) => {
      const isAcross = direction % 2 === 0
      const [one, next] = [from, to].map((at) => (isAcross ? glyph(at, along, direction) : glyph(along, at, direction)))
      const expected = all.some(
        (ruling) =>
          ruling.at > Math.min(from, to) &&
          ruling.at < Math.max(from, to) &&
          ruling.from <= along &&
          along <= ruling.to,
      )
      const [across, others] = isAcross ? ['vertical', 'horizontal'] : ['horizontal', 'vertical']
      const none = { horizontal: [], vertical: [] }
      expect(rulingsBetween({ ...none, [across!]: all })(one!, next!)).toBe(expected)
      expect(rulingsBetween({ ...none, [others!]: all })(one!, next!)).toBe(false)
    }),
  ))
