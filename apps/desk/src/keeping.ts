import { found } from './found'
import { forget, keep, keptAt, keptText, storage } from './kept-draft'
import { sentencesOf } from './sentences-of'
import type { Shown } from './shown'
import type { Words } from './words/words'

/**
 * The box that has the draft kept in the browser, and the button that forgets it. Kept is the report that was shown when the box was
 * ticked; another one that is shown is not kept over it unasked.
 */
export const keeping = (present: () => Shown | undefined, say: (sentence: (words: Words) => string) => void) => {
  const label = found('#keep')
  const box = found<HTMLInputElement>('#keep input')
  const button = found('#forget')
  const refresh = () => {
    label.hidden = !storage || !present()
    button.hidden = keptText() === null
  }
  const store = () => {
    const shown = present()
    if (!box.checked || !shown) return
    try {
      keep(shown)
    } catch (error) {
      box.checked = false
      const sentences = sentencesOf(error)
      say(({ notKept, code }) => notKept(sentences[code]))
    }
    refresh()
  }
  const drop = () => {
    box.checked = false
    forget()
    say(({ forgotten }) => forgotten)
    refresh()
  }
  box.addEventListener('change', () => {
    if (!box.checked) return drop()
    say(({ kept }) => kept)
    store()
  })
  button.addEventListener('click', drop)
  // Of another tab: what is kept by now is not the draft of this one.
  addEventListener('storage', ({ key }) => {
    if (key !== null && key !== keptAt) return
    if (box.checked) say(({ keptElsewhere }) => keptElsewhere)
    box.checked = false
    refresh()
  })
  refresh()
  return {
    /** After a change of the draft. */
    changed: store,
    /** After another report is shown, the one that was kept or not. */
    shown: (isKept: boolean) => {
      box.checked = isKept
      refresh()
    },
  }
}
