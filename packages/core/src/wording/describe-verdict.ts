import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import type { ToldVerdict } from '../model/verdict'
import type { Language } from './names'
import { namesOf } from './names'
import { wordingOf } from './wordings'

/** A verdict in words, `属实（某某，2025-03-01）：…`, or its kind alone where no more is told, on a report in the form. `forms` as in `check`. */
export const describeVerdict = (
  verdict: ToldVerdict,
  { form }: { readonly form: string },
  language: Language = 'zh',
  forms?: readonly Form[],
): string => wordingOf('describeVerdict', language).verdict(verdict, namesOf(formOf({ form }, forms), language))
