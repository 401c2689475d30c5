import { describe, expect, it } from 'vitest'
import { organChanged } from './organ-changed'

describe('organChanged', () => {
  it.each([
    '我局于2024年3月15日挂牌成立，统计期限自成立之日起。',
    '根据机构改革方案，2024年5月本单位与县文化馆合并。',
    '某县数据局2024年4月组建，',
    '原县粮食局于2024年6月30日撤销，',
    '所列数据的统计期限为2024年3月15日（机构成立之日）至12月31日。',
  ])('holds of “%s”', (text) => expect(organChanged(text, 2024)).toBe(true))

  it.each([
    '2024年，我局成立政务公开工作领导小组。',
    '2024年我局合并内容重复的栏目。',
    '我局于2019年3月挂牌成立。',
    '本年度及时更新机构职能。',
    '2024年，我局成立了公开工作专班，于5月运行。',
  ])('does not hold of “%s”', (text) => expect(organChanged(text, 2024)).toBe(false))
})
