import type { Words } from './words'

/** A message names no more values than these one by one. */
const few = 3

const many = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`

export const en: Words = {
  undo: 'Undo',
  redo: 'Redo',
  undone: 'One step undone',
  redone: 'One step redone',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  findings: 'Findings',
  none: 'Nothing found',
  counts: (counts) =>
    (['error', 'warning', 'note'] as const).flatMap((one) => (counts[one] ? many(counts[one], one) : [])).join(', '),
  severity: { error: 'error', warning: 'warning', note: 'note' },
  undecided: (codes) => `${many(codes.length, 'rule')} could not be decided`,
  follows: (count) => `${many(count, 'finding')} due to it`,
  others: (count) => `${many(count, 'other repair')} equally small`,
  use: (figure) => `Change to ${figure}`,
  useAll: (cells) => `Change these ${many(cells, 'cell')}`,
  used: (cells) => `${many(cells, 'cell')} changed`,
  complete: (count) => `${many(count, 'blank')} that the sums determine`,
  completeAll: 'Fill in all',
  completed: (count) => `${many(count, 'blank')} filled in`,
  determined: (figure) => `Fill in ${figure}`,
  why: 'Why',
  unread: 'not read: what the source has there is not known',
  unreadShort: '?',
  notFigure: (text) => `"${text}" is no number: it is taken neither for 0 nor for a blank`,
  pasted: (placed, misfits) => {
    const named = misfits.slice(0, few).map(({ row, column, text }) => `"${text}" (row ${row}, column ${column})`)
    const more = misfits.length > few ? ` and ${misfits.length - few} more` : ''
    return `${many(placed, 'cell')} pasted${misfits.length > 0 ? `; no place for ${named.join(', ')}${more}` : ''}`
  },
  emptyText: 'No text yet',
  unreadText: 'Not all of this text was read',
  keys: 'Keys',
  keyList: [
    ['↑ ↓ ← →', 'the cell in that direction'],
    ['Enter', 'the cell below; Shift+Enter above'],
    ['Tab', 'the cell to the right; Shift+Tab to the left'],
    ['F2', 'move within the cell; again between cells'],
    ['Esc', 'give the cell its old value back'],
    ['Alt+Enter', 'take the figure that is told beside the cell'],
    ['Ctrl+Z', 'undo; Ctrl+Y redo'],
    ['Ctrl+V', 'paste a block copied from Excel'],
  ],
}
