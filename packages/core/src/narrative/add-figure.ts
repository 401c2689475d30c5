import type { Scope } from './claim'
import type { Meaning } from './figure-topics'
import type { State } from './state'
import type { ToldNumber } from './told-number'
import type { Token } from './tokens'

/** Adds a figure to what the sentence tells. */
export const addFigure = (
  state: State,
  number: ToldNumber,
  { start, end }: Pick<Token, 'start' | 'end'>,
  meaning: Meaning,
  scope: Scope,
) => {
  const { value, low, high } = number
  const { topics, readings } = meaning
  const figure = { value, low, high, topics, readings }
  const unit = number.unit === 'yuan' ? 'yuan' : 'count'
  state.claims.push({ claim: { kind: 'figure', value, low, high, topics, readings, unit, scope }, start, end })
  state.figures.push(figure)
  state.last = figure
}
