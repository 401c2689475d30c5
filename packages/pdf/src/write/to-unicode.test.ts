import { describe, expect, it } from 'vitest'
import { toUnicode } from './to-unicode'

describe('toUnicode', () => {
  it('maps codes to UTF-16, with pairs beyond the first plane', () => {
    const map = toUnicode(
      new Map([
        [0x5e74, 1],
        [0x20bb7, 2],
      ]),
    )
    expect(map).toContain('2 beginbfchar\n<0001><5e74>\n<0002><d842dfb7>\nendbfchar')
  })

  it('maps no more than a hundred at a time', () => {
    const map = toUnicode(new Map(Array.from({ length: 250 }, (_, i) => [0x4e00 + i, i + 1])))
    expect(map.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '100 beginbfchar', '50 beginbfchar'])
  })
})
