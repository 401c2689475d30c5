import { expect, it } from 'vitest'
import { numberFormat } from './number-format'

it.each([
  [5, '5', 'General'],
  [0.5, '0.5', 'General'],
  [1234, '1,234', '#,##0'],
  [12.5, '12.50', '0.00'],
  [0.125, '12.5%', '0.0%'],
  [12.5, '12.5%', '0.0"%"'],
  [5, '+5', '"+"0'],
  [-5, '-5', 'General'],
  [-12.5, '-12.50', '0.00'],
  [-5, '－5', '0;"－"0'],
  [45.28, '45.28万元', '0.00"万元"'],
])('%d printed as %s has the format %s', (value, text, format) => expect(numberFormat(value, text)).toBe(format))

it.each([
  [5, '6'],
  [5, '五'],
  [5, '5"'],
  [1234, '1234,'],
  [12.34, '12.3456'],
])('of %d as %s there is none', (value, text) => expect(numberFormat(value, text)).toBeUndefined())
