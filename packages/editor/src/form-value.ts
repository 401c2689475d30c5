import type { AnyDraft } from '@gxgk/core'
import { isOpen } from './cell-marks'
import type { DraftState } from './draft-state'
import type { Judgement } from './judge'
import type { Sheet } from './view/sheet'
import type { Saying } from './view/told'
import { sayFinding } from './view/told'
import { wordsIn } from './words/words'

/** What a browser keeps of a form that one comes back to. */
export const savedState = ({ draft, typed }: DraftState): string => JSON.stringify({ draft, typed: [...typed] })

export const restoredState = (saved: string): DraftState => {
  const { draft, typed } = JSON.parse(saved) as { readonly draft: AnyDraft; readonly typed: [string, string][] }
  return { draft, typed: new Map(typed) }
}

/** The draft as the value of the element in its form; it is valid where every figure is one and no error is found. */
export const setFormValue = (
  internals: ElementInternals,
  { fields }: Pick<Sheet, 'fields'>,
  state: DraftState,
  { diagnosis }: Judgement,
  saying: Saying,
): void => {
  internals.setFormValue(JSON.stringify(state.draft), savedState(state))
  const error = diagnosis.findings.find((one) => isOpen(one) && one.severity === 'error')
  const [[cell, text] = []] = state.typed
  const message = text !== undefined ? wordsIn(saying.language).notFigure(text) : error && sayFinding(error, saying)
  const anchor = [cell, ...(error?.cells ?? [])].map((one) => fields.get(one ?? '')).find(Boolean)
  internals.setValidity(message ? { customError: true } : {}, message, anchor)
}
