import { expect, it } from 'vitest'
import type { Key } from './key-act'
import { cellAct } from './key-act'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false }
const pressed = (key: string, held: Partial<Key> = {}) => ({ ...none, key, ...held })

it.each<[string, Partial<Key>, boolean, string | undefined]>([
  ['ArrowLeft', {}, false, 'left'],
  ['ArrowLeft', {}, true, undefined],
  ['ArrowDown', {}, true, 'down'],
  ['ArrowRight', { shiftKey: true }, false, undefined],
  ['Enter', {}, false, 'down'],
  ['Enter', { shiftKey: true }, false, 'up'],
  ['Enter', { altKey: true }, false, 'take'],
  ['F2', {}, false, 'edit'],
  ['Escape', {}, false, 'giveBack'],
  ['z', { ctrlKey: true }, false, 'undo'],
  ['Z', { metaKey: true, shiftKey: true }, false, 'redo'],
  ['y', { ctrlKey: true }, false, 'redo'],
  ['v', { ctrlKey: true }, false, undefined],
  ['z', {}, false, undefined],
  ['5', {}, false, undefined],
  ['Tab', {}, false, undefined],
])('%s with %j, editing %j, is %s', (key, held, editing, act) => {
  expect(cellAct(pressed(key, held), editing)).toBe(act)
  expect(cellAct(pressed(key, { ...held, isComposing: true }), editing)).toBeUndefined()
})
