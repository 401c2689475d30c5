import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rollCall } from './roll-call'

const names = fc.array(fc.constantFrom('某区教育局', '某区民政局', '某区司法局', '某区财政局'), { maxLength: 6 })
const reportsOf = (organs: readonly string[]) => organs.map((organ) => ({ organ }))

describe('the roll call', () => {
  it('finds nothing when those who should be there are, once each', () => {
    fc.assert(
      fc.property(names, (organs) => {
        const called = rollCall(reportsOf([...new Set(organs)]), organs.slice().reverse())
        expect(called).toEqual({ missing: [], unexpected: [], repeated: [] })
      }),
    )
  })

  it('has every name in its place: those missing and those unexpected make the one list the other', () => {
    fc.assert(
      fc.property(names, names, (organs, expected) => {
        const { missing, unexpected } = rollCall(reportsOf(organs), expected)
        const present = organs.filter((organ) => !unexpected.includes(organ))
        expect(new Set([...present, ...missing])).toEqual(new Set(expected))
      }),
    )
  })

  it('names who is missing, who is not expected, and who is there twice', () => {
    expect(rollCall(reportsOf(['甲局', '丙局', '甲局']), ['甲局', '乙局', '乙局'])).toEqual({
      missing: ['乙局'],
      unexpected: ['丙局'],
      repeated: ['甲局'],
    })
  })
})
