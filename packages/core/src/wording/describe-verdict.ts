import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { Verdict } from '../model/verdict'
import type { Language } from './names'
import { namesOf } from './names'
import { wordings } from './wordings'

/** A verdict in words, `属实（某某，2025-03-01）：…`, on a report in the form. `forms` as in `check`. */
export const describeVerdict = (
  verdict: Verdict,
  { form }: { readonly form: string },
  language: Language = 'zh',
  forms?: readonly Form[],
): string => wordings[language].verdict(verdict, namesOf(formOf({ form }, forms), language))
