import { officialForms } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { isTraditional, simplified } from './simplified'

describe('simplified', () => {
  it.each([
    ['二、主動公開政府信息情況', '二、主动公开政府信息情况'],
    ['三、收到和處理政府信息公開申請情況', '三、收到和处理政府信息公开申请情况'],
    ['四、政府信息公開行政複議、行政訴訟情況', '四、政府信息公开行政复议、行政诉讼情况'],
    ['四、政府信息公開行政復議、行政訴訟情況', '四、政府信息公开行政复议、行政诉讼情况'],
    ['本年制發件數 本年廢止件數 現行有效件數', '本年制发件数 本年废止件数 现行有效件数'],
    ['上一年項目數量 本年增/減 處理決定數量', '上一年项目数量 本年增/减 处理决定数量'],
    [
      '法人或其他組織 商業企業 科研機構 社會公益組織 法律服務機構',
      '法人或其他组织 商业企业 科研机构 社会公益组织 法律服务机构',
    ],
    ['3.危及“三安全一穩定” 4.保護第三方合法權益', '3.危及“三安全一稳定” 4.保护第三方合法权益'],
    ['4.無正當理由大量反復申請', '4.无正当理由大量反复申请'],
    ['1.屬於國家秘密 5.屬於三類內部事務信息', '1.属于国家秘密 5.属于三类内部事务信息'],
    ['未經複議直接起訴 結果維持 結果糾正 尚未審結 總計', '未经复议直接起诉 结果维持 结果纠正 尚未审结 总计'],
    ['316441萬元 45億元', '316441万元 45亿元'],
    ['某縣發展和改革局2023年政府信息公開工作年度報告', '某县发展和改革局2023年政府信息公开工作年度报告'],
  ])('makes %s %s', (printed, simple) => expect(simplified(printed)).toBe(simple))

  it('leaves the words of the forms as they are', () => {
    const words = JSON.stringify(officialForms)
    expect(simplified(words)).toBe(words)
  })

  it('keeps the places of letters', () => {
    const text = '某縣財政局：主動公開'
    expect(simplified(text)).toHaveLength(text.length)
  })
})

describe('isTraditional', () => {
  it('is so of a report, not of a letter in a name', () => {
    expect(isTraditional(['一、總體情況', '二、主動公開政府信息情況'])).toBe(true)
    expect(isTraditional(['一、总体情况', '审核：於某，後某', '总体情况'])).toBe(false)
  })
})
