import type { Direction } from './figure-grid'

/** What a key does in a cell; undefined where the browser does what it always does. */
export type Act = 'undo' | 'redo' | 'edit' | 'giveBack' | 'take' | Direction

export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>

const arrows: { readonly [key: string]: Direction } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Keys of history work anywhere in the editor; no key of an input method does anything. */
export const historyAct = ({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  isComposing,
}: Key): 'undo' | 'redo' | undefined => {
  if (isComposing || altKey || !(ctrlKey || metaKey)) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : undefined
}

/** `editing` once F2 was pressed: then the arrows move the caret sideways. */
export const cellAct = (pressed: Key, editing: boolean): Act | undefined => {
  const { key, ctrlKey, metaKey, shiftKey, altKey, isComposing } = pressed
  if (isComposing) return undefined
  if (ctrlKey || metaKey) return historyAct(pressed)
  if (key === 'Enter') return altKey ? 'take' : shiftKey ? 'up' : 'down'
  if (altKey || shiftKey) return undefined
  if (key === 'F2') return 'edit'
  if (key === 'Escape') return 'giveBack'
  const arrow = arrows[key]
  return editing && (arrow === 'left' || arrow === 'right') ? undefined : arrow
}
