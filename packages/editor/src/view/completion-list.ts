import type { Filled } from '@gxgk/core'
import { describeFilled } from '@gxgk/core'
import { wordsIn } from '../words/words'
import type { Actions } from './actions'
import { fillButton } from './actions'
import { button, element } from './element'
import type { Saying } from './told'

export interface CompletionList {
  readonly node: HTMLElement
  /** Shows how many blanks are determined; which, and why, once it is opened. */
  readonly tell: (filled: readonly Filled[]) => void
}

export const completionList = (saying: () => Saying, actions: Actions): CompletionList => {
  const summary = element('summary')
  const list = element('div')
  const node = element('details', { class: 'completion', part: 'completion', hidden: true }, summary, list)
  let filled: readonly Filled[] = []
  const show = () => {
    const { language, forms } = saying()
    list.replaceChildren(
      ...(node.open
        ? [
            ...(actions.readOnly() ? [] : [button(wordsIn(language).completeAll, () => actions.fill(filled))]),
            element(
              'ul',
              {},
              ...filled.map((one) =>
                element('li', {}, `${describeFilled(one, language, forms)} `, ...fillButton(one, language, actions)),
              ),
            ),
          ]
        : []),
    )
  }
  node.addEventListener('toggle', show)
  return {
    node,
    tell: (now) => {
      filled = now
      node.hidden = filled.length === 0
      summary.textContent = wordsIn(saying().language).complete(filled.length)
      show()
    },
  }
}
