import { addressParts, rowAddress } from '../forms/address'
import type { Tried } from '../rules/tried'
import type { Names } from './names'
import { writtenSum } from './written-sum'

export interface Words {
  readonly plus: string
  readonly is: string
  readonly atLeast: string
  readonly between: (low: string, high: string) => string
  readonly inColumn: (name: string) => string
  /** A row as it is named in a sentence. */
  readonly row: (name: string) => string
  readonly figure: (value: number) => string
  readonly signs: Parameters<typeof writtenSum>[1]
  readonly brackets: readonly [string, string]
}

/** An explanation in brackets at the end of a label, which would drown the figures. */
const explanation = /[（(][^（）()]{10,}[）)]$/

/** The name of a sum, row by row; the columns under one merged heading by that. */
export const triedName = (
  terms: Tried['terms'],
  names: Names,
  { plus, inColumn, row }: Pick<Words, 'plus' | 'inColumn' | 'row'>,
): string => {
  const rows = new Map<string, string[]>()
  for (const { cell } of terms) {
    const at = rowAddress(cell)
    rows.set(at, [...(rows.get(at) ?? []), addressParts(cell).column])
  }
  return [...rows]
    .map(([at, columns]) => {
      const { table, row: id } = addressParts(at)
      const own = row(names.row(table, id).replace(explanation, ''))
      const heading = names.over(table, columns)
      return heading === undefined
        ? columns.map((column) => (column === 'total' ? own : own + inColumn(names.column(table, column)))).join(plus)
        : own + inColumn(heading)
    })
    .join(plus)
}

/** The sums that a figure was held against, each by the names of its rows with its value; of those that come to the same the first. */
export const triedSums = (tried: readonly Tried[], names: Names, words: Words): readonly string[] => {
  const different = tried.filter(
    ({ low, high }, i) => tried.findIndex((other) => other.low === low && other.high === high) === i,
  )
  return different.map(({ terms, low, high }) => {
    const value =
      high === null
        ? words.atLeast + words.figure(low)
        : low === high
          ? words.figure(low)
          : words.between(words.figure(low), words.figure(high))
    const written = terms.length > 1 && low === high ? writtenSum(terms, words.signs) : ''
    const [open, close] = words.brackets
    return `${triedName(terms, names, words)}${words.is}${value}${written && open + written + close}`
  })
}
