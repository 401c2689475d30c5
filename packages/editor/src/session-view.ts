import { formatFigure } from '@gxgk/core'
import { listen } from './cell-events'
import type { DraftSession } from './draft-session'
import { placeBlock } from './paste-block'
import type { EditorView } from './view/editor-view'
import { editorView } from './view/editor-view'
import { leadToCell, leadToTold } from './view/leading'
import type { Sheet } from './view/sheet'
import { sheetOf } from './view/sheet'
import type { Saying } from './view/told'
import { wordsIn } from './words/words'

export interface ViewOptions {
  readonly saying: Saying
  /** It can be looked at only, or not even come to. */
  readonly isFixed: boolean
  readonly isDisabled: boolean
  readonly undo: () => void
  readonly redo: () => void
}

/** A session laid out to be worked on: what is done in its fields goes into it. */
export const sessionView = (
  session: DraftSession,
  { saying, isFixed, isDisabled, undo, redo }: ViewOptions,
): { readonly sheet: Sheet; readonly view: EditorView } => {
  const { draft } = session.present
  const { language, forms } = saying
  const words = wordsIn(language)
  // Where no form is found figuresToDocument tells it.
  const form = forms.find(({ id }) => id === draft.form) ?? forms[0]!
  const sheet = sheetOf(draft, form, forms, language)
  for (const field of [...sheet.fields.values(), ...[...sheet.narratives.values()].map((one) => one.field)]) {
    field.readOnly = isFixed
    field.disabled = isDisabled
  }
  const fill = (cells: readonly (readonly [ref: string, figure: number])[], said: string) => {
    session.filled(cells.map(([ref, figure]) => ({ ref, text: formatFigure(figure) })))
    view.say(said)
    leadToCell(sheet, cells[0]![0])
  }
  const paste = (from: string, block: readonly (readonly string[])[]): boolean => {
    if (isFixed || (block.length === 1 && block[0]!.length === 1)) return false
    const { placed, misfits } = placeBlock(sheet.grids.get(from)!, from, block)
    session.filled(placed)
    view.say(words.pasted(placed.length, misfits))
    return true
  }
  const view = editorView(sheet, saying, {
    show: (told) => leadToTold(sheet, told),
    take: ({ changes }) =>
      fill(
        changes.map(({ cell, to }) => [cell, to]),
        words.used(changes.length),
      ),
    fill: (some) =>
      fill(
        some.map(({ cell, value }) => [cell, value]),
        words.completed(some.length),
      ),
    readOnly: () => isFixed,
    undo,
    redo,
  })
  listen(view.node, sheet, view, {
    typed: (field) => session.typed(field.id, field.value),
    written: (section, text, event) => session.written(section, text, event),
    settled: () => session.settle(),
    pasted: (field, block) => paste(field.id, block),
    gaveBack: (field) => session.giveBack(field.id),
    undo: () => isFixed || undo(),
    redo: () => isFixed || redo(),
  })
  return { sheet, view }
}
