import type { AnyDraft, Form } from '@gxgk/core'
import { blankDraft, formForYear } from '@gxgk/core'

/** What attributes say of a report that is still to be filled in. */
export interface BlankAttributes {
  readonly organ: string | null
  readonly year: string | null
  /** The id of its form, where the year does not say which. */
  readonly form: string | null
}

/** The blank report that the attributes ask for; undefined where they ask for none, or for a form that is not there. */
export const blankByAttributes = (
  { organ, year, form: id }: BlankAttributes,
  forms: readonly Form[],
): AnyDraft | undefined => {
  if (!organ || !year) return undefined
  const form = id ? forms.find((one) => one.id === id) : formForYear(Number(year), forms)
  return form && (blankDraft(form, { organ, year: Number(year) }) as unknown as AnyDraft)
}
