import type { DraftState } from '../draft-state'
import { writtenAt } from '../draft-state'
import type { Sheet } from './sheet'
import type { Told } from './told'

/** Brings a cell into view and puts the cursor there; whether there is such a cell. */
export const leadToCell = ({ fields }: Sheet, address: string): boolean => {
  const field = fields.get(address)
  field?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  field?.focus()
  return field !== undefined
}

/** To the words of a text where it is about one, else to the first of its cells that is seen. */
export const leadToTold = (sheet: Sheet, { cells, place }: Told): void => {
  const field = place && sheet.narratives.get(place.section)?.field
  if (!field) return void cells.some((cell) => leadToCell(sheet, cell))
  field.focus()
  field.setSelectionRange(place.offset, place.offset + place.length)
}

/** To the cell that two states differ in, else behind the words of a text that are others. */
export const leadToChange = (sheet: Sheet, before: DraftState, after: DraftState): void => {
  const cell = [...sheet.fields.keys()].find((ref) => writtenAt(before, ref) !== writtenAt(after, ref))
  if (cell !== undefined) return void leadToCell(sheet, cell)
  for (const [section, { field }] of sheet.narratives) {
    const [old = '', now = ''] = [before, after].map(({ draft }) => draft.narratives?.[section])
    if (old === now) continue
    let same = 0
    while (same < Math.min(old.length, now.length) && old.at(-1 - same) === now.at(-1 - same)) same++
    field.focus()
    field.setSelectionRange(now.length - same, now.length - same)
  }
}
