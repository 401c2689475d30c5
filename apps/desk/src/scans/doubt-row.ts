import { cropCanvas } from './crop-canvas'
import type { Doubt } from './doubts'
import type { ScanWords } from './words'

/** A figure beside its picture: a field with what was read, and a button for those who go by the pointer. */
export interface DoubtRow extends Doubt {
  readonly node: HTMLLIElement
  readonly field: HTMLInputElement
  readonly button: HTMLButtonElement
  readonly standing: 'unread' | 'read' | 'confirmed' | 'notFigure'
  /** What was put into the field last, by the draft; another text was typed and not entered yet. */
  readonly put: string
  write(text: string): void
  show(standing: DoubtRow['standing'], words: ScanWords): void
  speak(words: ScanWords, name: string): void
}

const made = <K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(name), { className })

export const doubtRow = (doubt: Doubt): DoubtRow => {
  const { address, crop, isUnread } = doubt
  const [node, name, mark] = [made('li'), made('label'), made('small')]
  const field = Object.assign(made('input'), { id: `doubt-${address}`, autocomplete: 'off' })
  const button = Object.assign(made('button'), { type: 'button', tabIndex: -1 })
  const canvas = cropCanvas(crop)
  field.setAttribute('inputmode', 'decimal')
  name.htmlFor = field.id
  node.append(canvas, name, field, button, mark)
  let standing: DoubtRow['standing'] = isUnread ? 'unread' : 'read'
  let put = ''
  return {
    ...doubt,
    node,
    field,
    button,
    get standing() {
      return standing
    },
    get put() {
      return put
    },
    write: (text) => {
      put = field.value = text
    },
    show: (now, words) => {
      standing = now
      node.dataset['standing'] = now
      field.setAttribute('aria-invalid', String(now === 'notFigure'))
      mark.textContent = now === 'read' ? '' : words[now]
    },
    speak: (words, said) => {
      name.textContent = said
      canvas.setAttribute('aria-label', words.picture(doubt.page))
      button.textContent = words.confirm
      button.setAttribute('aria-label', `${words.confirm} ${said}`)
    },
  }
}
