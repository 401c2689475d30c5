import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberFormat } from './number-code'
import { printedDay } from './printed-day'
import { printedNumber } from './printed-number'

describe('a number', () => {
  it.each([
    [1234, '', '1234'],
    [1234, 'General', '1234'],
    [1234, '0', '1234'],
    [1234, '#,##0', '1,234'],
    [1234567, '#,##0_ ', '1,234,567'],
    [-1234, '#,##0', '-1,234'],
    [12, '0.00', '12.00'],
    [12.5, '#,##0.00', '12.50'],
    [12.5, '0.##', '12.5'],
    [12, '0.##', '12'],
    [5, '000', '005'],
    [0.125, '0.0%', '12.5%'],
    [12, '0"件"', '12件'],
    [12, '0\\件', '12件'],
    [12, '[$¥-804]#,##0.00', '¥12.00'],
    [-12, '0;[Red]-0', '-12'],
    [1234.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '1,234.50'],
    [-1234.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-1,234.50'],
  ])('%d by %j is %s', (value, code, shown) => expect(printedNumber(value, numberFormat(code))).toBe(shown))

  it.each([
    ['rounds it', 12.6, '0', '12.6'],
    ['rounds it to nothing', 0.004, '0.00', '0.004'],
    ['rounds a share', 0.126, '0%', '0.126'],
    ['prints thousands', 12_000, '0,', '12000'],
    ['hides it', 12, ';;;', '12'],
    ['hides zero', 0, '0;-0;;@', '0'],
    ['prints a dash for zero', 0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '0'],
    ['prints no sign', -5, '0;[Red]0', '-5'],
    ['prints brackets for the sign', -5, '0_);(0)', '-5'],
    ['prints other digits beside it', 5, '0"（2号）"', '5'],
    ['prints an exponent', 1234, '0.00E+00', '1234'],
    ['prints a fraction', 0.5, '# ?/?', '0.5'],
    ['has conditions', 5, '[>3]0"多";0', '5多'],
  ])('stays what it is where its format %s', (_, value, code, shown) =>
    expect(printedNumber(value, numberFormat(code))).toBe(shown),
  )

  it('is never printed as another one, whatever its format', () => {
    const sign = fc.constantFrom(...'0#?.,%;_*\\"-()[]/E+@ ￥', '00', '#,##0', '"件"', '[Red]', '[h]')
    const code = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))
    const number = fc.oneof(
      fc.integer({ min: -2e6, max: 2e6 }),
      fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
    )
    fc.assert(
      fc.property(number, code, (value, format) => {
        const digits = printedNumber(value, numberFormat(format)).replace(/[^\d.%-]/g, '')
        const percent = digits.endsWith('%')
        expect(Number((Number(digits.replace(/%$/, '')) / (percent ? 100 : 1)).toPrecision(15))).toBe(
          value === 0 ? 0 : value,
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('a day', () => {
  it.each([
    [45677, 'yyyy-m-d', false, '2025年1月20日'],
    [44215, 'yyyy-m-d', true, '2025年1月20日'],
    [1, 'yyyy/m/d', false, '1900年1月1日'],
    [61, 'yyyy/m/d', false, '1900年3月1日'],
    [45677.5, 'yyyy"年"m"月"d"日" h:mm', false, '2025年1月20日 12:00'],
    [45677, 'm"月"d"日"', false, '1月20日'],
    [45677, 'yyyy"年"m"月"', false, '2025年1月'],
    [0.75, 'h:mm:ss', false, '18:00'],
    [-1, 'yyyy-m-d', false, undefined],
    [3e6, 'yyyy-m-d', false, undefined],
  ])('%d by %j (1904: %s) is %s', (value, code, is1904, shown) =>
    expect(printedDay(value, numberFormat(code)!, is1904)).toBe(shown),
  )

  it.each(['0', '#,##0', 'General', '0"年"', '[Red]0', '@', '"d"0'])('is not printed by %j', (code) =>
    expect(numberFormat(code)?.isDay ?? false).toBe(false),
  )
})
