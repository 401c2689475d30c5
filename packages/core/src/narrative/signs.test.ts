import { describe, expect, it } from 'vitest'
import { sign, signsAt } from './signs'

describe('signsAt', () => {
  it.each([
    ['，', sign.stop],
    ['·', sign.ignored],
    ['7', sign.digit | sign.phrase],
    ['三', sign.numeral],
    ['逾', sign.opens | sign.phrase],
    ['鲲', 0],
  ])('tells what %s may be', (character, signs) => {
    expect(signsAt(`件${character}`, 1)).toBe(signs)
  })

  it('tells nothing after the end', () => {
    expect(signsAt('件', 1)).toBe(0)
  })
})
