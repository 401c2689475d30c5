import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glyphs } from '../../test/lines-of'
import { columnWidths, widestWord } from './column-widths'

const sizes = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 })

describe('columnWidths', () => {
  it('fills the width, gives each column its least, and is undefined only where that is impossible', () => {
    fc.assert(
      fc.property(sizes, sizes, (weights, some) => {
        const least = weights.map((_, i) => some[i % some.length]!)
        const needed = least.reduce((sum, one) => sum + one, 0)
        const widths = columnWidths(weights, least, 300)
        if (!widths) expect(needed).toBeGreaterThan(300)
        else expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(300, 0)
        widths?.forEach((width, i) => expect(width).toBeGreaterThan(least[i]! - 0.01))
      }),
    )
  })

  it('keeps the weights where they serve', () => expect(columnWidths([1, 3], [10, 10], 100)).toEqual([25, 75]))
})

it.each([
  ['属于国家秘密', 1000],
  ['共12345.6件', 3500],
  ['（一）', 3000],
  ['report of 2024', 3000],
])('the widest piece of %s is %d thousandths', (text, width) => expect(widestWord(glyphs(text))).toBe(width))
