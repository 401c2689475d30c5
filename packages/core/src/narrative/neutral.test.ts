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
    ['未发生因信息公开引发的媒体曝光、行政复议和行政诉讼', []],
    ['未收到依申请公开苗头', []],
    ['未收到微友提出的信息公开申请', []],
    ['全年暂时未收到信息公开申请', []],
    ['收到微友提交的信息公开申请5件', []],
    ['3件已按要求审慎答复', []],
    ['收到信息公开申请9件，稳妥办结8件', []],
    ['收到有效信息公开申请5件', []],
  ])('changes nothing before what says itself what it is: %s', (text, left) => {
    expect(unknown(text)).toEqual(left)
  })

  it.each([
    ['受理不动产登记申请42件', ['不动产登记']],
    ['土地承包方面的申请5件', ['土地承包']],
    ['某镇收到申请3件', ['某镇']],
    ['受理低保申请52件，逐户办结50件', ['低保', '逐户']],
    ['3件已由友邻答复', ['友邻']],
    ['未发生环评纠纷行政复议', ['环评']],
    ['未因信息公开被诉讼被发回重审', ['发回重审']],
    ['林木采伐行政许可6件', ['林木采伐']],
  ])('is left where it may make another thing of it: %s', (text, left) => {
    expect(unknown(text)).toEqual(left)
  })
})
