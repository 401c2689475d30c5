import type { ColumnForm } from './form'

/** What is printed after a figure other than 0 of the column: its unit; of an amount whose label tells none either, 万元, in which amounts are kept. */
export const printedUnit = ({ kind, label, unit }: ColumnForm): string | undefined =>
  unit ?? (kind === 'amount' && !/[元圆圓]/.test(label) ? '万元' : undefined)
