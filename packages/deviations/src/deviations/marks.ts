import { formatFigure } from '@gxgk/core'
import { pick } from '../random'
import type { Deviation } from './deviation'
import { printed } from './figures'

/** An amount in a unit of so many ten thousandths of 万元, where it is written without more than six decimals. */
const inUnit = (value: number, perUnit: number): string | undefined => {
  const words = formatFigure(Math.round((value / perUnit) * 1e6) / 1e6)
  return Math.abs(Number(words) * perUnit - value) < 1e-9 && !words.includes('e') ? words : undefined
}

const inUnitsOf = (unit: string, perUnit: number): Deviation =>
  printed(
    `金额写“${unit}”`,
    ({ kind, value }) => {
      const words = kind === 'amount' && value !== 0 ? inUnit(value, perUnit) : undefined
      return words === undefined ? undefined : words + unit
    },
    { shares: [1] },
  )

/** Marks of notes and units beside figures. */
export const markDeviations: readonly Deviation[] = [
  printed(
    '数字带注号',
    ({ kind, text }, random) =>
      kind === 'count' ? text + pick(random, ['①', '②', '*', '※', '[1]', '〔2〕', '（注1）', '¹', ' *']) : undefined,
    { weight: 2, shares: [0.02, 0.05] },
  ),
  inUnitsOf('亿元', 10_000),
  inUnitsOf('百万元', 100),
  inUnitsOf('千元', 0.1),
  inUnitsOf('萬元', 1),
]
