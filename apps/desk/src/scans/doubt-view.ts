import type { Language } from '@gxgk/core'
import { addressParts, extentOf, formatFigure, namesOf, officialForms, printedForm } from '@gxgk/core'
import type { GxgkEditor } from '@gxgk/editor'
import type { Original } from '../shown'
import type { DoubtRow } from './doubt-row'
import { doubtRow } from './doubt-row'
import { doubtsIn, firstText } from './doubts'
import { scanWords } from './words'

export interface DoubtView {
  /** After a change of the draft. */
  readonly refresh: () => void
  readonly speak: (language: Language) => void
}

/** Those who are past the last find the first that is left. */
const nextOf = (rows: readonly DoubtRow[], after: number): DoubtRow | undefined =>
  [...rows.slice(after), ...rows].find(({ standing }) => standing !== 'confirmed')

/**
 * The figures of a scan, each beside what it was read from, the least sure first: to be confirmed or typed anew, which goes into
 * the editor. Undefined where no figure was read in a picture.
 */
export const showDoubts = (box: HTMLElement, editor: GxgkEditor, { read, crops }: Original): DoubtView | undefined => {
  const given = editor.draft
  if (!given || !crops) return undefined
  const unreadNow = () => new Set(extentOf(editor.draft!).unread)
  const rows = doubtsIn(read.trace, unreadNow(), crops).map(doubtRow)
  if (rows.length === 0) return undefined
  const form = printedForm(officialForms.find(({ id }) => id === given.form) ?? officialForms[0], given.tables)
  let language: Language = 'zh'
  const words = () => scanWords[language]

  const writtenAt = (address: string): string => {
    const { table, row, column } = addressParts(address)
    const figure = editor.draft!.tables[table]?.[row]?.[column]
    return typeof figure === 'number' ? formatFigure(figure) : (figure ?? '')
  }
  const tell = () => {
    const left = rows.filter(({ standing }) => standing !== 'confirmed')
    const unread = left.filter(({ standing }) => standing !== 'read').length
    box.querySelector('summary')!.textContent = left.length === 0 ? words().done : words().summary(left.length, unread)
    for (const { field } of rows) delete field.dataset['next']
    ;(left[0] ?? rows[0]!).field.dataset['next'] = ''
  }
  /** What each was confirmed with: where the draft has another by now, it is open again. */
  const confirmed = new Map<DoubtRow, string>()
  const close = (row: DoubtRow) => {
    row.write(writtenAt(row.address))
    confirmed.set(row, row.put)
    row.show('confirmed', words())
  }
  const confirm = (row: DoubtRow) => {
    editor.fillCell(row.address, row.field.value.trim())
    const isFigure = !unreadNow().has(row.address)
    if (isFigure) close(row)
    else row.show('notFigure', words())
    tell()
    return isFigure
  }
  const refresh = () => {
    const unread = unreadNow()
    for (const row of rows) {
      const [isUnread, written] = [unread.has(row.address), writtenAt(row.address)]
      if (row.standing === 'confirmed') {
        if (isUnread || written !== confirmed.get(row)) row.show(isUnread ? 'unread' : 'read', words())
      } else if (!isUnread && row.standing !== 'read') close(row)
      // Typed in its table it is as good as typed here; what is being typed here stays.
      if (!isUnread && row.field.value === row.put) row.write(written)
    }
    tell()
  }
  const go = (row: DoubtRow | undefined) => {
    row?.field.focus()
    row?.field.select()
  }
  rows.forEach((row, at) => {
    const { table, column } = addressParts(row.address)
    const hasUnit = form.tables[table]?.columns.find(({ id }) => id === column)?.unit !== undefined
    row.write(firstText(row, writtenAt(row.address), hasUnit))
    row.field.addEventListener('keydown', (event) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
      // A key that is held down says nothing of what it passes over.
      if (event.repeat && ['Enter', 'Delete'].includes(event.key)) return event.preventDefault()
      const isEmpty = row.field.value.trim() === ''
      // Of what was not made out nothing is said by going on.
      if (event.key === 'Enter') void ((isEmpty || confirm(row)) && go(nextOf(rows, at + 1)))
      else if (event.key === 'Delete' && isEmpty) void (confirm(row) && go(nextOf(rows, at + 1)))
      else if (event.key === 'ArrowDown') go(rows[at + 1])
      else if (event.key === 'ArrowUp') go(rows[at - 1])
      else if (event.key === 'Escape') row.write(row.put)
      else return
      event.preventDefault()
    })
    row.button.addEventListener('click', () => void (row.field.value.trim() === '' ? go(row) : confirm(row)))
  })

  const [hint, list] = [document.createElement('p'), document.createElement('ol')]
  list.append(...rows.map(({ node }) => node))
  box.querySelector('div')!.replaceChildren(hint, list)
  return {
    refresh,
    speak: (now) => {
      language = now
      hint.textContent = words().hint
      const names = namesOf(form, language)
      for (const row of rows) {
        row.speak(words(), names.cell(row.address))
        row.show(row.standing, words())
      }
      tell()
    },
  }
}
