import { describe, expect, it } from 'vitest'
import { borneOut } from '../labels/thresholds'
import { placeLabels } from './place-labels'

/** Labels as letters: equal ones are like, and an `x` like nothing; a letter in capitals is a little like its small one. */
const placed = (printed: string, expected: string, isOpen?: (at: number) => boolean) =>
  placeLabels(printed.length, expected.length, {
    score: (i, j) => (printed[i] === expected[j] ? 1 : 0),
    faint: (i, j) => (printed[i]!.toLowerCase() === expected[j] ? 0.4 : 0),
    ...(isOpen && { isOpen }),
  }).map((one) => (one ? `${expected[one.expected]}${one.rests === 'order' ? '?' : ''}` : '-'))

describe('placeLabels', () => {
  it('knows labels that are sure in whatever order', () => expect(placed('cab', 'abc')).toEqual(['c', 'a', 'b']))

  it('knows labels that occur twice by their order', () => expect(placed('aa', 'aa')).toEqual(['a', 'a']))

  it('tells the rest between two known ones by a little likeness', () =>
    expect(placed('aBc', 'abc')).toEqual(['a', 'b', 'c']))

  it('tells the rest by order alone where as much is printed as is expected there, and says so', () => {
    expect(placed('axc', 'abc')).toEqual(['a', 'b?', 'c'])
    const [, second] = placeLabels(3, 3, { score: (i, j) => (i === j && i !== 1 ? 1 : 0), faint: () => 0 })
    expect(second).toEqual({ expected: 1, rests: 'order', score: borneOut })
  })

  it('leaves open what is more or less than is expected there', () => {
    expect(placed('axxc', 'abc')).toEqual(['a', '-', '-', 'c'])
    expect(placed('axd', 'abcd')).toEqual(['a', '-', 'd'])
  })

  it('does not put by order what must not stand there', () =>
    expect(placed('axc', 'abc', (at) => at !== 1)).toEqual(['a', '-', 'c']))
})
