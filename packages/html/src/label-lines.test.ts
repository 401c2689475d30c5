import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelLines } from './label-lines'

it('the lines hold every character but spaces between them, and none is longer than nineteen ideographs', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'政府信息公开ab '), maxLength: 90 }), (label) => {
      const lines = labelLines(label)
      expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''))
      for (const line of lines) expect(line.replace(/[a-b ]{2}/g, '字').length).toBeLessThanOrEqual(20)
    }),
  )
})

it.each([
  ['二、上年结转政府信息公开申请数量', ['二、上年结转政府信息公开申请数量']],
  ['II. requests carried over from last year', ['II. requests carried over from last', 'year']],
  ['政府信息公开行政复议、行政诉讼情况以及其他情况', ['政府信息公开行政复议、行政诉讼情况以及', '其他情况']],
  ['', ['']],
])('%s is cut into %j', (label, lines) => {
  expect(labelLines(label)).toEqual(lines)
})
