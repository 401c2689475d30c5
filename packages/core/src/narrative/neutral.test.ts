import { describe, expect, it } from 'vitest'
import { withoutNeutral } from './neutral'
import { organNames } from './organ-names'
import { tokensOf } from './tokens'

const unknown = (text: string) =>
  withoutNeutral(tokensOf(text, 2024, organNames('某县教育局')), text)
    .filter(({ kind }) => kind === '生')
    .map(({ start, end }) => text.slice(start, end))

describe('an unknown word', () => {
  it.each([
    ['严谨办理政府信息公开申请12件', []],
    ['稳妥予以公开3件', []],
    ['均按照规定时限予以答复', []],
    ['查封扣押等行政强制13件', []],
  ])('changes nothing before what says itself what it is: %s', (text, left) => {
    expect(unknown(text)).toEqual(left)
  })

  it.each([
    ['受理不动产登记申请42件', ['不动产']],
    ['土地承包方面的申请5件', ['土地承包']],
    ['某镇收到申请3件', ['某镇']],
    ['林木采伐行政许可6件', ['林木采伐']],
  ])('is left where it may make another thing of it: %s', (text, left) => {
    expect(unknown(text)).toEqual(left)
  })
})
