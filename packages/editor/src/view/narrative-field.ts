import type { Run } from '../claim-runs'
import { element } from './element'

export interface NarrativeField {
  readonly node: HTMLElement
  readonly field: HTMLTextAreaElement
  /** Shows what the text tells of the tables, right behind its words. */
  readonly mark: (runs: readonly Run[]) => void
}

/** A text area as high as its text. The same words stand behind it, unseen by readers of screens, and carry the marks. */
export const narrativeField = (section: string, labelledBy: string, placeholder: string): NarrativeField => {
  const field = element('textarea', {
    id: `text-${section}`,
    part: 'narrative',
    rows: 1,
    spellcheck: 'false',
    placeholder,
    'aria-labelledby': labelledBy,
  })
  const behind = element('div', { class: 'behind', 'aria-hidden': 'true' })
  let shown = ''
  return {
    node: element('div', { class: 'narrative' }, behind, field),
    field,
    mark: (runs) => {
      const key = JSON.stringify(runs)
      if (key === shown) return
      shown = key
      behind.replaceChildren(
        ...runs.map(({ text, mark }) => (mark ? element('mark', { class: mark }, text) : text)),
        // The last line of a text area is as high as the others, though nothing stands on it.
        '\u200b',
      )
    },
  }
}
