import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAmounts, amountToUnits, formatFigure, isAmount, unitsToAmount } from './amount'

const amount = fc.integer({ min: 0, max: 10 ** 15 }).map(unitsToAmount)

describe('amounts', () => {
  it('add exactly where floating point does not', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(addAmounts(0.1, 0.2)).toBe(0.3)
    expect(addAmounts(59237.2449, 72701.2578)).toBe(131938.5027)
    expect(addAmounts()).toBe(0)
  })

  it('keep their six decimals through units', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(isAmount(value)).toBe(true)
        expect(unitsToAmount(amountToUnits(value))).toBe(value)
        expect(Number(formatFigure(value))).toBe(value)
        expect(formatFigure(value)).toMatch(/^\d+(\.\d{1,6})?$/)
      }),
    )
  })

  it.each([0.0000001, 1 / 3, Infinity, NaN, 1e10])('%d is none', (value) => {
    expect(isAmount(value)).toBe(false)
  })

  it.each([
    [0, '0'],
    [0.000001, '0.000001'],
    [1e-7, '0.0000001'],
    [45.28, '45.28'],
    [316441, '316441'],
    [-4, '-4'],
  ])('%d is printed as %s', (value, text) => {
    expect(formatFigure(value)).toBe(text)
  })
})
