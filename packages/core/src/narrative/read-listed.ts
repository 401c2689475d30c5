import { addFigure } from './add-figure'
import type { Label } from './label'
import { isBarred, isPlain, parted, says } from './label'
import { addShare } from './read-ratio'
import { scopeOf } from './scope'
import { separateMeanings } from './separate-meanings'
import type { State } from './state'
import type { ToldNumber } from './told-number'
import type { Token } from './tokens'

/** 分别为4件、40件, 分别占8%、80%: as many figures, one after another, as were named. */
export const readListed = (
  state: State,
  label: Label,
  numbers: readonly { readonly number: ToldNumber; readonly token: Token }[],
): void => {
  const meanings = separateMeanings(label, state)
  const [before, told] = parted(label.tokens)
  const scope = scopeOf(state, before)
  // 分别减少2件、1件.
  if (
    label.growth ||
    !meanings ||
    meanings.length !== numbers.length ||
    !scope ||
    isBarred(label) ||
    !isPlain(told) ||
    state.otherTime
  )
    return
  const areAll = (unit: ToldNumber['unit']) => numbers.every(({ number }) => number.unit === unit)
  if (areAll('count'))
    meanings.forEach((meaning, i) => addFigure(state, numbers[i]!.number, numbers[i]!.token, meaning, scope))
  else if (areAll('percent') && says(label, 'share'))
    meanings.forEach((meaning, i) => addShare(state, numbers[i]!.number, numbers[i]!.token, label, meaning, scope))
}
