import type { Filled } from '@gxgk/core'
import { cellMarks } from '../cell-marks'
import { claimRuns } from '../claim-runs'
import type { DraftState } from '../draft-state'
import { standingAt, unreadOf, writtenAt } from '../draft-state'
import type { Judgement } from '../judge'
import { wordsIn } from '../words/words'
import type { Actions } from './actions'
import { cellNote } from './cell-note'
import { completionList } from './completion-list'
import { button, element, setAttribute } from './element'
import { findingsList } from './findings-list'
import type { Sheet } from './sheet'
import type { Saying, Told } from './told'
import { countsOf, isToldAt, toldOf } from './told'

/** What is printed for a blank. */
const blankText = '—'

/** What is to be seen. */
export interface Shown extends Judgement {
  readonly state: DraftState
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export interface EditorView {
  readonly node: HTMLElement
  /** Shows it, changing no more than differs; what is being typed in a field stays as it is typed. */
  readonly show: (shown: Shown, typing?: string) => void
  /** Tells what there is to say of a cell beside it; of none, nothing. */
  readonly noteAt: (ref: string | undefined) => void
  /** The note itself, whose buttons may be used. */
  readonly note: HTMLElement
  readonly say: (message: string) => void
}

/** So many digits have room in any table; a longer figure asks for its own. */
const roomy = 4

export const editorView = (
  { node: sheet, fields, narratives }: Sheet,
  saying: Saying,
  actions: Actions & { readonly undo: () => void; readonly redo: () => void },
): EditorView => {
  const words = wordsIn(saying.language)
  const undo = button(words.undo, actions.undo, { 'aria-keyshortcuts': 'Control+Z' })
  const redo = button(words.redo, actions.redo, { 'aria-keyshortcuts': 'Control+Y' })
  const message = element('span', { class: 'message', role: 'status' })
  const counts = element('p', { id: 'counts', role: 'status' })
  const heading = element('h3', { tabindex: '-1' }, words.findings)
  // Where there is no room for the list beside the report, the way to it.
  const down = button(
    '',
    () => {
      heading.scrollIntoView({ block: 'start' })
      heading.focus()
    },
    { class: 'down' },
  )
  const list = element('div')
  const completion = completionList(() => saying, actions)
  const note = element('div', { id: 'cell-note', class: 'beside', part: 'cell-note', hidden: true })
  const keys = element(
    'details',
    {},
    element('summary', {}, words.keys),
    element('ul', {}, ...words.keyList.map(([key, what]) => element('li', {}, element('kbd', {}, key), ` ${what}`))),
  )
  // Its buttons are pressed without leaving the cell.
  note.addEventListener('mousedown', (event) => event.preventDefault())
  sheet.append(note)
  note.lang = saying.language
  const history = actions.readOnly() ? [] : [undo, redo]
  const node = element(
    'div',
    { class: 'frame', part: 'frame', lang: saying.language },
    element('div', { class: 'bar', part: 'bar' }, ...history, down, message),
    sheet,
    element(
      'aside',
      { class: 'panel', part: 'panel', 'aria-label': words.findings },
      heading,
      counts,
      list,
      completion.node,
      ...(actions.readOnly() ? [] : [keys]),
    ),
  )

  let shown: Shown | undefined
  let told: readonly Told[] = []
  let marks: ReturnType<typeof cellMarks> = new Map()
  let unread: ReadonlySet<string> = new Set()
  let filled: ReadonlyMap<string, Filled> = new Map()
  let listKey = ''
  let noted: string | undefined

  /** The fields that asked for room: to ask all of them for their style at each key would cost. */
  const wide = new Set<HTMLInputElement>()
  const makeRoom = (field: HTMLInputElement) => {
    const { length } = field.value
    if (length <= roomy && !wide.has(field)) return
    // By the object model, as every style.
    field.style.setProperty('--digits', length > roomy ? String(length) : '')
    if (length > roomy) wide.add(field)
    else wide.delete(field)
  }

  const showField = (ref: string, field: HTMLInputElement, state: DraftState, typing: string | undefined) => {
    const written = writtenAt(state, ref)
    if (ref !== typing && field.value !== written) field.value = written
    makeRoom(field)
    const standing = standingAt(state, ref, unread)
    const mark = marks.get(ref)
    // A blank that takes part in something is seen to be blank.
    const seen = mark && (mark.kind === 'suspect' || standing === 'figure') ? `${mark.kind} ${mark.severity}` : ''
    const look = standing === 'text' ? 'suspect error' : standing === 'unread' ? 'unread' : seen
    setAttribute(field, 'placeholder', standing === 'unread' ? words.unreadShort : blankText)
    const sentence = told.find((one) => isToldAt(one, ref))
    const editing = field.classList.contains('editing') ? ' editing' : ''
    if (field.className !== look + editing) field.className = look + editing
    setAttribute(field, 'aria-invalid', look.startsWith('suspect') && 'true')
    setAttribute(field, 'aria-errormessage', sentence?.id)
    setAttribute(field, 'aria-describedby', sentence?.id ?? (ref === noted && !note.hidden ? note.id : undefined))
  }

  const showList = ({ state, diagnosis }: Shown) => {
    const count = countsOf(state, diagnosis)
    const sum = count.error + count.warning + count.note
    const line = sum === 0 ? words.none : words.counts(count)
    if (counts.textContent !== line) counts.textContent = down.textContent = line
    const key = JSON.stringify([told.map(({ sentence, cause }) => [sentence, cause?.count]), diagnosis.unknown])
    if (key === listKey) return
    listKey = key
    const open = new Set([...list.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['key']))
    list.replaceChildren(...findingsList(told, diagnosis, saying, actions))
    for (const one of list.querySelectorAll('details')) one.open = open.has(one.dataset['key'])
  }

  const placeNote = () => {
    const field = fields.get(noted ?? '')
    if (!field || note.hidden) return
    // As wide as its words, not as what was left beside it.
    note.style.left = '0'
    const [at, around] = [field.getBoundingClientRect(), sheet.getBoundingClientRect()]
    const left = Math.max(8, Math.min(at.left - around.left, around.width - note.offsetWidth - 8))
    note.style.left = `${left}px`
    note.style.top = `${at.bottom - around.top + 4}px`
  }
  sheet.addEventListener('scroll', placeNote, true)
  new ResizeObserver(placeNote).observe(sheet)

  const noteAt = (ref: string | undefined) => {
    const before = fields.get(noted ?? '')
    noted = ref
    if (before && shown) showField(before.id, before, shown.state, before.id)
    const field = fields.get(ref ?? '')
    if (!field || !shown || ref === undefined) {
      note.hidden = true
      return
    }
    const about = {
      standing: standingAt(shown.state, ref, unread),
      told: told.filter((one) => isToldAt(one, ref)),
      mark: marks.get(ref),
      filled: filled.get(ref),
    }
    const lines = cellNote(about, saying, actions)
    note.replaceChildren(...lines)
    note.hidden = lines.length === 0
    showField(ref, field, shown.state, ref)
    placeNote()
  }

  return {
    node,
    note,
    noteAt,
    show: (now, typing) => {
      const { state, diagnosis } = now
      const forms = saying.forms
      shown = now
      unread = unreadOf(state.draft, forms)
      marks = cellMarks(diagnosis)
      told = toldOf(state, diagnosis, saying)
      filled = new Map(now.filled.map((one) => [one.cell, one]))
      showList(now)
      for (const [ref, field] of fields) showField(ref, field, state, typing)
      for (const [section, { field, mark }] of narratives) {
        const text = state.draft.narratives?.[section] ?? ''
        if (field.value !== text) field.value = text
        mark(claimRuns(section, text, now.claims, diagnosis))
        const isUnread = state.draft.unread?.includes(section) ?? false
        field.classList.toggle('unread', isUnread)
        field.placeholder = isUnread ? words.unreadText : words.emptyText
        setAttribute(field, 'aria-describedby', told.find(({ place }) => place?.section === section)?.id)
      }
      completion.tell(now.filled)
      undo.disabled = !now.canUndo
      redo.disabled = !now.canRedo
      if (noted !== undefined) noteAt(noted)
    },
    say: (text) => (message.textContent = text),
  }
}
