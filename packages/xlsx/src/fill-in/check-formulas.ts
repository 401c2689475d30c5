import { addAmounts } from '@gxgk/core'
import type { FigureKind } from '@gxgk/core'
import { onSheet, rangeName } from '../workbook/cell-name'
import type { Range } from '../workbook/cell-name'
import { assertFormula, called } from '../workbook/formula'
import { rangesOf } from '../workbook/ranges-of'

export const holds = '✓'
export const fails = '✗'

/** The cells of one side, all on the sheet. */
export interface CheckedSide {
  readonly places: readonly Range[]
  /** What stands in them; undefined where it is no number. */
  readonly values: readonly (number | undefined)[]
}

const namesIn = (sheet: string, places: readonly Range[]) =>
  rangesOf(places).map((range) => onSheet(sheet, rangeName(range)))

/** Amounts are exact to the sixth decimal, as the rules reckon them. */
const decimals = 6

const sumFormula = (kind: FigureKind, names: readonly string[]): string =>
  kind === 'amount'
    ? `ROUND(${names.map((name) => `SUMPRODUCT(ROUND(${name},${decimals}))`).join('+')},${decimals})`
    : called('SUM', names)

/** The formula of a sum, empty while one of its figures is no number. */
export const totalFormula = (kind: FigureKind, places: readonly Range[]): string => {
  const names = rangesOf(places).map(rangeName)
  return assertFormula(
    `IF(${called('COUNT', names)}<${places.length},"",${sumFormula(kind, names)})`,
    rangeName(places[0]!),
  )
}

const sumOf = (kind: FigureKind, values: readonly number[]) =>
  kind === 'amount' ? addAmounts(...values) : values.reduce((sum, value) => sum + value, 0)

export interface CheckFormulas {
  /** `✓`, `✗`, or empty while a figure is blank, `/`, or no whole number, which is another matter. */
  readonly result: { readonly formula: string; readonly value: string }
  readonly expected: (result: string) => { readonly formula: string; readonly value: number | string }
  readonly actual: (result: string) => { readonly formula: string; readonly value: number | string }
}

/** What a sheet reckons of an identity, left the total and right its parts, and what that is now. */
export const checkFormulas = (
  sheet: string,
  kind: FigureKind,
  left: CheckedSide,
  right: CheckedSide,
  of: string,
): CheckFormulas => {
  const [lefts, rights] = [namesIn(sheet, left.places), namesIn(sheet, right.places)]
  const all = [...lefts, ...rights]
  const broken = all.map((name) => `SUMPRODUCT(--(${name}<>INT(${name})))`).join('+')
  const [leftSum, rightSum] = [sumFormula(kind, lefts), sumFormula(kind, rights)]
  const count = left.places.length + right.places.length
  const formula = [
    `IF(${called('COUNT', all)}<${count},"",`,
    kind === 'amount' ? '' : `IF(${broken}>0,"",`,
    `IF(${leftSum}=${rightSum},"${holds}","${fails}")`,
    kind === 'amount' ? ')' : '))',
  ].join('')
  const values = [...left.values, ...right.values]
  const known = values.every((value) => value !== undefined && (kind === 'amount' || Number.isInteger(value)))
  const [actual, expected] = known
    ? [sumOf(kind, left.values as number[]), sumOf(kind, right.values as number[])]
    : ['', '']
  const side = (sum: string, value: number | string) => (result: string) => ({
    formula: assertFormula(`IF(${result}="","",${sum})`, of),
    value,
  })
  return {
    result: { formula: assertFormula(formula, of), value: known ? (actual === expected ? holds : fails) : '' },
    expected: side(rightSum, expected),
    actual: side(leftSum, actual),
  }
}
