import { sentencesOf } from './sentences-of'
import type { Shown } from './shown'
import type { Words } from './words/words'

/** So long after a change a view that is open is made anew, in milliseconds. */
const calm = 300

/** The views of several reports, each made when it is opened, and again after a change. */
export const viewing = (present: () => Shown | undefined, words: () => Words) => {
  const boxes = [...document.querySelectorAll<HTMLDetailsElement>('[data-view]')]
  let timer = 0
  const make = async (box: HTMLDetailsElement) => {
    const shown = present()
    if (!box.open || box.hidden || !shown) return
    const [told, place] = ['p', 'div'].map((name) => box.querySelector(name)!) as [Element, Element]
    const { code } = words()
    told.textContent = ''
    place.shadowRoot?.replaceChildren()
    try {
      const { showView } = await import('./views')
      showView(box.dataset['view']!, place, shown, code)
    } catch (error) {
      told.textContent = words().failed(sentencesOf(error)[code])
    }
  }
  for (const box of boxes) box.addEventListener('toggle', () => void make(box))
  const all = () => boxes.forEach((box) => void make(box))
  return {
    changed: () => {
      clearTimeout(timer)
      timer = setTimeout(all, calm)
    },
    shown: ({ previous, units }: Shown) => {
      const isThere: { readonly [id: string]: boolean } = {
        years: previous !== undefined,
        district: units !== undefined,
      }
      for (const box of boxes) {
        box.hidden = !isThere[box.dataset['view']!]
        box.querySelector('div')?.shadowRoot?.replaceChildren()
      }
    },
    all,
  }
}
