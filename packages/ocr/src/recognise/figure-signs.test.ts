import { expect, it } from 'vitest'
import { asFigure, isFigure, mayBeFigure } from './figure-signs'

it('look-alikes are read as the sign that they are like, other characters stay', () => {
  expect(asFigure('１O〇l0')).toBe('10010')
  expect(asFigure(' 3 8')).toBe('3 8')
  expect(asFigure('总计')).toBe('总计')
})

it.each(['0', '12', '1,234', '45.28', '1234567', '/'])('%s is a figure', (text) => expect(isFigure(text)).toBe(true))
it.each(['', '-', '1,23', '3.', '3 0', '036', '00', '.5', '1/2', '甲'])('%s is none', (text) =>
  expect(isFigure(text)).toBe(false),
)

it.each(['12', 'O O', '22（其中修订16件）', '减4', '3件', '(12)', '/', '—'])('%s may be a figure', (text) =>
  expect(mayBeFigure(text)).toBe(true),
)
it.each(['1.属于国家秘密', '（1）重复申请', '第20条第1项', '总计', '二、上年结转'])('%s is words', (text) =>
  expect(mayBeFigure(text)).toBe(false),
)
