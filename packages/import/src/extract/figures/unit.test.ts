import { expect, it } from 'vitest'
import { unitIn, unitsOfTable } from './unit'

it.each([
  ['本年收费金额（单位：万元）', '万元'],
  ['本 年 收 费 金 额（单 位：万 元）', '万元'],
  ['元', '元'],
  ['（元）', '元'],
])('in %s is %s', (text, unit) => expect(unitIn(text)).toBe(unit))

it.each(['元）', '位：元]', '本年收费金额', '（万元或元）', '美元'])('is not told in %s', (text) =>
  expect(unitIn(text)).toBeUndefined(),
)

it('is told of a table by what stands around it, and several are', () => {
  expect(unitsOfTable(['规章', '单位：元', '（金额单位：万元）'])).toEqual(['元', '万元'])
  expect(unitsOfTable(['工作单位收费 3 元', '单位：件'])).toEqual([])
})
