import { describe, expect, it } from 'vitest'
import type { Tried } from '../rules/tried'
import { rightPoints, rightShares, usualWholes } from './right-ratio'

const of = (value: number, ...cells: readonly string[]): Tried => ({
  terms: cells.map((cell) => ({ cell, value })),
  low: value,
  high: value,
})
const received = of(30, 'requests.received.total')
const handled = of(20, 'requests.handled.total')

describe('the right share', () => {
  it('of applicants is of the same row', () => {
    const shares = rightShares('自然人28件，占62.4%', [of(28, 'requests.received.person')], [handled, received])
    expect(shares.map(({ percent }) => percent)).toEqual(['93.3'])
  })

  it('is never of a sum in itself', () => {
    const shares = rightShares('占97.4%', [handled], [handled, received])
    expect(shares.map(({ percent }) => percent)).toEqual(['66.7'])
  })
})

describe('the right points', () => {
  it('are between the shares of the two years', () => {
    const [now, before] = [of(21, 'requests.granted.total'), of(10, 'requests.granted.total')]
    const points = rightPoints('提高5个百分点', [now], [before], { now: [received], before: [handled] })
    expect([points?.now.percent, points?.before.percent, points?.change]).toEqual(['70.0', '50.0', 20])
  })

  it('are unknown where last year had none at all', () => {
    const none = of(0, 'requests.handled.total')
    expect(rightPoints('', [handled], [none], { now: [received], before: [none] })).toBeUndefined()
  })
})

describe('the usual wholes', () => {
  it('have few terms, where there are such', () => {
    const long = of(9, 'a.b.c', 'a.b.d', 'a.b.e')
    expect(usualWholes([long, handled])).toEqual([handled])
    expect(usualWholes([long])).toEqual([long])
  })
})
