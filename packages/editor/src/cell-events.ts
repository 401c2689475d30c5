import { neighbour } from './figure-grid'
import { cellAct, historyAct } from './key-act'
import { blockOf } from './paste-block'
import type { EditorView } from './view/editor-view'
import type { Sheet } from './view/sheet'

/** What comes of what one does in the sheet. */
export interface CellEvents {
  readonly typed: (field: HTMLInputElement) => void
  readonly written: (section: string, text: string, event: InputEvent) => void
  /** One goes elsewhere, or nowhere else than there is to go. */
  readonly settled: () => void
  /** Whether it was taken; else the browser does as always. */
  readonly pasted: (field: HTMLInputElement, block: readonly (readonly string[])[]) => boolean
  readonly gaveBack: (field: HTMLInputElement) => void
  readonly undo: () => void
  readonly redo: () => void
}

const editing = 'editing'

/** Keys, the pointer, the clipboard and input methods, of which nothing is heard until they are done. */
export const listen = (
  root: EventTarget,
  { node, fields, grids, narratives }: Sheet,
  view: EditorView,
  on: CellEvents,
) => {
  const fieldOf = ({ target }: Event) => fields.get((target as Element).id)
  const typed = (event: Event) => {
    const field = fieldOf(event)
    if (field) return on.typed(field)
    for (const [section, one] of narratives)
      if (one.field === event.target) on.written(section, one.field.value, event as InputEvent)
  }
  node.addEventListener('input', (event) => (event as InputEvent).isComposing || typed(event))
  node.addEventListener('compositionend', typed)
  node.addEventListener('focusin', (event) => {
    const field = fieldOf(event)
    field?.select()
    if (field) view.noteAt(field.id)
  })
  node.addEventListener('focusout', (event) => {
    fieldOf(event)?.classList.remove(editing)
    on.settled()
    if (!view.note.contains(event.relatedTarget as Node | null)) view.noteAt(undefined)
  })
  // The first click chooses the cell, the next one a place in it.
  let chosen: EventTarget | null = null
  node.addEventListener('pointerdown', ({ target }) => {
    chosen = (target as Element).matches(':focus') ? null : target
  })
  node.addEventListener('click', (event) => {
    const field = fieldOf(event)
    if (field && chosen === field) field.select()
    else field?.classList.add(editing)
  })
  node.addEventListener('paste', (event) => {
    const field = fieldOf(event)
    const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? ''
    if (field && on.pasted(field, blockOf(text))) event.preventDefault()
  })

  const inCell = (field: HTMLInputElement, event: KeyboardEvent) => {
    const act = cellAct(event, field.classList.contains(editing))
    if (act === undefined) return
    event.preventDefault()
    if (act === 'undo' || act === 'redo') on[act]()
    else if (act === 'giveBack') {
      field.classList.remove(editing)
      on.gaveBack(field)
      field.select()
    } else if (act === 'take') view.note.querySelector<HTMLElement>('.take')?.click()
    else if (act === 'edit') {
      if (field.classList.toggle(editing)) field.setSelectionRange(field.value.length, field.value.length)
      else field.select()
    } else {
      const next = neighbour(grids.get(field.id)!, field.id, act)
      if (next === undefined) on.settled()
      else fields.get(next)!.focus()
    }
  }
  root.addEventListener('keydown', (event) => {
    const field = fieldOf(event)
    if (field) return inCell(field, event as KeyboardEvent)
    const act = historyAct(event as KeyboardEvent)
    if (act === undefined) return
    event.preventDefault()
    on[act]()
  })
}
