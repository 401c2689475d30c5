import type { OptionCheck } from '@gxgk/document'
import { assertArgument } from '@gxgk/document'
import type { FigureKind } from '../forms/form'

const aNumber: OptionCheck = { expected: { zh: '数', en: 'a finite number' }, is: (value) => Number.isFinite(value) }

/** Amounts are kept in 万元 with at most six decimals (a cent is 0.000001 万元); one unit is that last decimal. */
const unitsIn10kYuan = 1_000_000

/** Largest amount whose units are exact, about 9.007 × 10⁹ 万元. */
export const maxAmount = Number.MAX_SAFE_INTEGER / unitsIn10kYuan

/** An amount as a whole number of units, exact to ±2⁵³ units. */
export const amountToUnits = (amount: number): number => Math.round(amount * unitsIn10kYuan)

export const unitsToAmount = (units: number): number => units / unitsIn10kYuan

/** Whether a number can be a figure: -0 is none, no form prints it and a zero is written 0. */
export const isFigureNumber = (value: unknown): value is number => Number.isFinite(value) && !Object.is(value, -0)

/** True when the amount has at most six decimals and its units are exact. */
export const isAmount = (value: number): boolean =>
  Number.isFinite(value) && Math.abs(value) <= maxAmount && unitsToAmount(amountToUnits(value)) === value

/** The exact sum of amounts in 万元: `addAmounts(59237.2449, 72701.2578)` is 131938.5027. */
export const addAmounts = (...amounts: readonly number[]): number => {
  for (const amount of amounts) assertArgument('addAmounts', 'amount', amount, aNumber)
  const units = amounts.reduce((sum, amount) => sum + BigInt(amountToUnits(amount)), 0n)
  return unitsToAmount(Number(units))
}

/** A figure of a kind from the whole units that it is reckoned in. */
export const fromUnits = (units: number, kind: FigureKind): number => (kind === 'amount' ? unitsToAmount(units) : units)

/** The sum of figures of a kind, exact whatever their order. */
export const addFigures = (kind: FigureKind, values: readonly number[]): number =>
  kind === 'amount'
    ? addAmounts(...values)
    : values.every(Number.isSafeInteger)
      ? Number(values.reduce((sum, value) => sum + BigInt(value), 0n))
      : values.reduce((sum, value) => sum + value, 0)

/** The digits of a figure as printed in a report: all its decimals, no exponent, no thousands separator. */
export const formatFigure = (value: number): string => {
  assertArgument('formatFigure', 'value', value, aNumber)
  const written = String(value)
  return written.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : written
}
