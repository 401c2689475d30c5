import { form2021 } from '@gxgk/core'
import { expect, it } from 'vitest'
import { labelPartsOf } from './label-parts'
import { areTwoLabels } from './two-labels'

const form = form2021.tables.requests
const areTwo = (label: string) => areTwoLabels(label, form, labelPartsOf(form))

it('a label with its own number amid it is one, as where the number stands at the height of its middle line', () => {
  expect(areTwo('申请人逾期未按收费通知要求2.缴纳费用、行政机关不再处理其政府信息公开申请')).toBe(false)
  expect(areTwo('（四）无法提供')).toBe(false)
})

it('words before another number are the end of another label', () => {
  expect(areTwo('申请人逾期未按收费通知要求3.缴纳费用、行政机关不再处理其政府信息公开申请')).toBe(true)
  expect(areTwo('1.2.本机关不掌握相关政府信息')).toBe(true)
  expect(areTwo('属于国家秘密2.其他法律行政法规禁止公开')).toBe(true)
})
