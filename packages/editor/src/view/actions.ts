import type { Filled, Repair } from '@gxgk/core'
import { formatFigure } from '@gxgk/core'
import type { Language } from '../words/words'
import { wordsIn } from '../words/words'
import { button } from './element'
import type { Told } from './told'

/** What the buttons of the editor do. */
export interface Actions {
  readonly show: (told: Told) => void
  readonly take: (repair: Repair) => void
  readonly fill: (filled: readonly Filled[]) => void
  readonly readOnly: () => boolean
}

/** The button that takes a repair, none where nothing may be changed or its figures are only possible ones. */
export const takeButton = (repair: Repair, language: Language, actions: Actions): readonly Node[] => {
  if (actions.readOnly() || !repair.determined) return []
  const { changes } = repair
  const words = wordsIn(language)
  const label = changes.length === 1 ? words.use(formatFigure(changes[0]!.to)) : words.useAll(changes.length)
  return [button(label, () => actions.take(repair), { class: 'take', part: 'take' })]
}

export const fillButton = (filled: Filled, language: Language, actions: Actions): readonly Node[] =>
  actions.readOnly()
    ? []
    : [
        button(wordsIn(language).determined(formatFigure(filled.value)), () => actions.fill([filled]), {
          class: 'take',
          part: 'take',
        }),
      ]
