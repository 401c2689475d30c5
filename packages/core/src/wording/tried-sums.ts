import type { Tried } from '../rules/tried'
import { formatFigure } from '../model/amount'
import type { Names } from './names'
import { writtenSum } from './written-sum'

interface Words {
  readonly plus: string
  readonly is: string
  readonly atLeast: string
  readonly between: (low: string, high: string) => string
  readonly inColumn: (name: string) => string
  readonly signs: Parameters<typeof writtenSum>[1]
  readonly brackets: readonly [string, string]
}

/** An explanation in brackets at the end of a label, which would drown the figures. */
const explanation = /[（(][^（）()]{10,}[）)]$/

/** The sums that a figure was held against, each by the names of its rows with its value; of those that come to the same the first. */
export const triedSums = (tried: readonly Tried[], names: Names, words: Words): readonly string[] => {
  const nameOf = (address: string) => {
    const [table = '', row = '', column = ''] = address.split('.')
    const own = names.row(table, row).replace(explanation, '')
    return column === 'total' ? own : own + words.inColumn(names.column(table, column))
  }
  const different = tried.filter(
    ({ low, high }, i) => tried.findIndex((other) => other.low === low && other.high === high) === i,
  )
  return different.map(({ terms, low, high }) => {
    const value =
      high === null
        ? words.atLeast + formatFigure(low)
        : low === high
          ? formatFigure(low)
          : words.between(formatFigure(low), formatFigure(high))
    const written = terms.length > 1 && low === high ? writtenSum(terms, words.signs) : ''
    const [open, close] = words.brackets
    return `${terms.map(({ cell }) => nameOf(cell)).join(words.plus)}${words.is}${value}${written && open + written + close}`
  })
}
