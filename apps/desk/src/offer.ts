import { found } from './found'
import type { Output } from './outputs'
import { save } from './save'
import { sentencesOf } from './sentences-of'
import type { Shown } from './shown'
import type { Words } from './words/words'

/** Puts a button for each file that can be taken away of what is shown. */
export const offer = (
  outputs: readonly Output[],
  present: () => Shown | undefined,
  say: (sentence: (words: Words) => string) => void,
): void => {
  const first = present()
  const buttons = outputs
    .filter(({ isThere }) => first && (isThere?.(first) ?? true))
    .map(({ id, make }) => {
      const button = Object.assign(document.createElement('button'), { type: 'button' })
      button.dataset['output'] = id
      button.addEventListener('click', async () => {
        const shown = present()
        if (!shown) return
        button.disabled = true
        say(({ writing, outputs }) => writing(outputs[id]))
        try {
          const taken = await make(shown)
          save(taken)
          say((words) => words.written(words.outputs[id], taken.note?.(words)))
        } catch (error) {
          const sentences = sentencesOf(error)
          say((words) => words.notWritten(words.outputs[id], sentences[words.code]))
        } finally {
          button.disabled = false
        }
      })
      return button
    })
  found('#outputs').replaceChildren(...buttons)
  found('#take').hidden = false
}
