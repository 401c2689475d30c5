import type { AnyDraft, Form } from '@gxgk/core'
import { addressParts, extentOf, formatFigure, withFigure } from '@gxgk/core'
import { readFigure } from './read-figure'

/** A draft, and by address what was typed that is no figure. Its cells are blank in the draft and told there to be unread. */
export interface DraftState {
  readonly draft: AnyDraft
  readonly typed: ReadonlyMap<string, string>
}

/** `blank` is known to be blank; of `unread` nobody knows; `text` holds what is no figure. */
export type Standing = 'figure' | 'slash' | 'blank' | 'unread' | 'text'

export const stateOf = (draft: AnyDraft): DraftState => ({ draft, typed: new Map() })

const figureOf = ({ tables }: AnyDraft, address: string) => {
  const { table, row, column } = addressParts(address)
  return tables[table]?.[row]?.[column]
}

/** The cells of a draft that were not read. */
export const unreadOf = (draft: AnyDraft, forms: readonly Form[]): ReadonlySet<string> =>
  new Set(draft.unread?.length ? extentOf(draft, forms).unread : [])

export const standingAt = ({ draft, typed }: DraftState, address: string, unread: ReadonlySet<string>): Standing => {
  if (typed.has(address)) return 'text'
  const figure = figureOf(draft, address)
  if (typeof figure === 'number') return 'figure'
  if (figure === '/') return 'slash'
  return unread.has(address) ? 'unread' : 'blank'
}

/** What stands in a cell, as it is typed: nothing for a blank. */
export const writtenAt = ({ draft, typed }: DraftState, address: string): string => {
  const figure = figureOf(draft, address)
  return typed.get(address) ?? (typeof figure === 'number' ? formatFigure(figure) : (figure ?? ''))
}

/** The draft with its unread cells one by one, one of them more or less. */
const withUnread = (draft: AnyDraft, address: string, isUnread: boolean, forms: readonly Form[]): AnyDraft => {
  const cells = unreadOf(draft, forms)
  if (cells.has(address) === isUnread) return draft
  const sections = draft.unread?.filter((one) => !one.includes('.')) ?? []
  const others = [...cells].filter((one) => one !== address)
  return { ...draft, unread: [...sections, ...others, ...(isUnread ? [address] : [])] }
}

/** The unit printed after the figures of a column, which may be typed too. */
const unitAt = ({ form }: AnyDraft, address: string, forms: readonly Form[]) => {
  const { table, column } = addressParts(address)
  return forms.find(({ id }) => id === form)?.tables[table]?.columns.find(({ id }) => id === column)?.unit
}

/** What was typed into a cell put into the draft. The same state where it says nothing new. */
export const withTyped = (state: DraftState, address: string, text: string, forms: readonly Form[]): DraftState => {
  const { draft, typed } = state
  const read = readFigure(text, unitAt(draft, address, forms))
  const others = new Map([...typed].filter(([one]) => one !== address))
  if ('text' in read) {
    if (typed.get(address) === text) return state
    const unread = withUnread(withFigure(draft, address, null, forms), address, true, forms)
    return { draft: unread, typed: others.set(address, text) }
  }
  if (!typed.has(address) && figureOf(draft, address) === read.figure && !unreadOf(draft, forms).has(address))
    return state
  return { draft: withFigure(withUnread(draft, address, false, forms), address, read.figure, forms), typed: others }
}

/** The draft with another text in a section; a section without text is left out. */
export const withText = (state: DraftState, section: string, text: string): DraftState => {
  const { [section]: before = '', ...others } = state.draft.narratives ?? {}
  if (before === text) return state
  const unread = state.draft.unread?.filter((one) => one !== section)
  const { unread: _, ...rest } = state.draft
  return {
    ...state,
    draft: {
      ...rest,
      narratives: text === '' ? others : { ...others, [section]: text },
      ...(unread?.length && { unread }),
    },
  }
}
