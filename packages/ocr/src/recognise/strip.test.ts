import { expect, it } from 'vitest'
import { lineHeight } from './crop'
import { stripsOf } from './strip'

const crop = (width: number) => ({ width, data: new Float32Array(lineHeight * width).fill(-1) })

it('crops stand side by side with gaps, and each knows where it is', () => {
  const [strip, rest] = stripsOf([crop(20), crop(30), crop(10)], 2, 14)
  expect(strip).toMatchObject({
    width: 12 + 20 + 14 + 30 + 14,
    parts: [
      [5, 39],
      [39, 83],
    ],
  })
  expect([...strip!.data.subarray(0, strip!.width)].map((shade) => (shade < 0 ? '#' : '.')).join('')).toBe(
    '.'.repeat(12) + '#'.repeat(20) + '.'.repeat(14) + '#'.repeat(30) + '.'.repeat(14),
  )
  expect(rest).toMatchObject({ width: 36, parts: [[5, 29]] })
})
