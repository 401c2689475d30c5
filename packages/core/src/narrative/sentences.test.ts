import { describe, expect, it } from 'vitest'
import { afterGaps, sentenceEnd, sentenceStart } from './sentences'

const split = (source: string) => {
  const found: string[] = []
  for (let from = afterGaps(source, 0); from < source.length; from = afterGaps(source, sentenceEnd(source, from)))
    found.push(source.slice(from, sentenceEnd(source, from)))
  return found
}

describe('sentences', () => {
  it.each([
    ['甲。乙！丙', ['甲。', '乙！', '丙']],
    ['甲\n\n乙？', ['甲', '乙？']],
    ['| 甲 | 乙 |', [' 甲 ', ' 乙 ']],
    ['', []],
    ['\n', []],
  ])('of %j are %j', (source, expected) => expect(split(source)).toEqual(expected))

  it('begin at the same place, from wherever in them it is looked for', () => {
    const source = '甲乙。丙丁\n戊'
    expect([...source].map((_, at) => sentenceStart(source, at))).toEqual([0, 0, 0, 3, 3, 3, 6])
  })
})
