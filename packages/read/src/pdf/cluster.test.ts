import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cluster } from './cluster'

it('cluster finds lines that stand apart, whatever the order and however often each is drawn a little off', () => {
  const lines = fc.uniqueArray(
    fc.integer({ min: 0, max: 50 }).map((n) => n * 12),
    { minLength: 1, maxLength: 20 },
  )
  const drawn = lines.chain((all) =>
    fc
      .array(fc.tuple(fc.constantFrom(...all), fc.double({ min: -1, max: 1, noNaN: true })), { maxLength: 60 })
      .map((some) => ({ all, values: [...all, ...some.map(([line, off]) => line + off)] })),
  )
  fc.assert(
    fc.property(drawn, ({ all, values }) => {
      const found = cluster(values, 3)
      expect(found).toHaveLength(all.length)
      ;[...all].sort((a, b) => a - b).forEach((line, i) => expect(Math.abs(found[i]! - line)).toBeLessThanOrEqual(1))
    }),
  )
})

it('cluster of nothing is nothing', () => expect(cluster([], 3)).toEqual([]))
