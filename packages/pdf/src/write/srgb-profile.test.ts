import { describe, expect, it } from 'vitest'
import { srgbProfile } from './srgb-profile'

const profile = srgbProfile()
const view = new DataView(profile.buffer)
const ascii = (at: number, length = 4) => Buffer.from(profile.subarray(at, at + length)).toString('latin1')
const tags = Array.from({ length: view.getUint32(128) }, (_, i) => ({
  tag: ascii(132 + 12 * i),
  at: view.getUint32(136 + 12 * i),
  length: view.getUint32(140 + 12 * i),
}))
const numbers = (tag: string) => {
  const { at } = tags.find((one) => one.tag === tag)!
  return [8, 12, 16].map((offset) => view.getInt32(at + offset) / 0x10000)
}

describe('srgbProfile', () => {
  it('is a profile of a display for RGB, with the tags that such a one has to have', () => {
    expect([view.getUint32(0), ascii(12), ascii(16), ascii(20), ascii(36)]).toEqual([
      profile.length,
      'mntr',
      'RGB ',
      'XYZ ',
      'acsp',
    ])
    expect(tags.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']),
    )
    for (const { at, length } of tags) expect([at % 4, at + length <= profile.length]).toEqual([0, true])
  })

  it('has a white that is all primaries together', () => {
    const white = numbers('wtpt')
    const sum = ['rXYZ', 'gXYZ', 'bXYZ'].map(numbers).reduce((a, b) => a.map((value, i) => value + b[i]!))
    sum.forEach((value, i) => expect(value).toBeCloseTo(white[i]!, 3))
  })
})
