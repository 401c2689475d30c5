import type { CompiledForm } from '../forms/compiled-form'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { printedForm } from '../forms/printed-form'
import type { AnyDraft } from './report'

/** What an address of `unread` may name beside cells: the sections of the form, and what stands before them. */
export const unreadSectionIds = ({ sections }: Form): readonly string[] => ['preamble', ...sections.map(({ id }) => id)]

const none: ReadonlySet<number> = new Set()

const cellsUnreadAt = ({ tables }: AnyDraft, { cells, leaves, index }: CompiledForm, address: string) => {
  const cell = index.get(address)
  if (cell === undefined) return []
  return [...leaves[cell]!].filter((leaf) => {
    const { table, row, column } = cells[leaf]!
    return (tables[table]?.[row]?.[column] ?? null) === null
  })
}

/** The printed cells that were not read: those that `unread` names and in which nothing stands. */
export const unreadCells = (draft: AnyDraft, form: CompiledForm): ReadonlySet<number> =>
  draft.unread?.length ? new Set(draft.unread.flatMap((address) => cellsUnreadAt(draft, form, address))) : none

/** The draft without those of its unread addresses whose cells hold something by now; each of the others once. */
export const withoutFilled = <D extends AnyDraft>(draft: D, form: Form): D => {
  if (!draft.unread) return draft
  const printed = compiledForm(printedForm(form, draft.tables))
  const sections = unreadSectionIds(form)
  const left = [...new Set(draft.unread)].filter(
    (address) => sections.includes(address) || cellsUnreadAt(draft, printed, address).length > 0,
  )
  const { unread: _, ...read } = draft
  return (left.length > 0 ? { ...draft, unread: left } : read) as D
}
