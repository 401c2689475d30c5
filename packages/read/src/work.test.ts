import { describe, expect, it } from 'vitest'
import { limitsOf } from './limits'
import { workOf } from './work'

describe('workOf', () => {
  it.each(['nodes', 'letters', 'inflated'] as const)('counts %s, and refuses what goes beyond the limit', (limit) => {
    const count = workOf(limitsOf({ [limit]: 10 }))[limit]
    count(4)
    count(6)
    expect(() => count(1)).toThrowError(expect.objectContaining({ params: { limit, most: 10, found: 11 } }))
  })

  it('tells in whole numbers how much was counted', () => {
    const { nodes } = workOf(limitsOf({ nodes: 10 }))
    expect(() => nodes(10.25)).toThrowError(
      expect.objectContaining({ params: { limit: 'nodes', most: 10, found: 11 } }),
    )
  })

  it('counts for each source by itself', () => {
    const limits = limitsOf({ letters: 10 })
    workOf(limits).letters(10)
    expect(() => workOf(limits).letters(10)).not.toThrow()
  })
})
