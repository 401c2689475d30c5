import { meaning } from './meaning'
import { withGrowthBy } from './read-ratio'
import { says, valuesOf } from './shape'
import type { Meaning, ReadFigure, State } from './state'
import type { Token } from './tokens'

// Figures of the year before, told beside this year's.

/** Whether the words before a figure say that it is of the year before, and not of a part of it. */
export const isOfLastYear = (words: readonly Token[], { report }: State): boolean =>
  words.some(({ value, date, number }) => (date === 'other' ? number!.value === report.year - 1 : value === 'last')) &&
  !words.some(({ kind, date }) => date === 'season' || (kind === '时' && date === undefined))

/** By how much it is another than last year's. */
export const withPast = (state: State, now: ReadFigure, past: Token): State =>
  now.low === now.high && past.number!.low === past.number!.high
    ? withGrowthBy(state, now, now.value - past.number!.value, past)
    : state

/** Of what a figure is that may go on: 上半年收到58件，全年合计129件. */
export const fromOf = (told: readonly Token[]): Meaning | undefined => {
  const [verb] = valuesOf(told, '动')
  return says(told, '申') || verb ? meaning(verb ?? 'processed') : undefined
}
