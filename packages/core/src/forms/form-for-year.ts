import { assertArgument, wholeNumber } from '@gxgk/document'
import { form2019 } from './2019'
import { form2021 } from './2021'
import type { Form } from './form'
import { someForms } from './form-kinds'

/** The official forms, oldest first. */
export const officialForms = [form2019, form2021] as const

/**
 * The form prescribed for a report year, undefined where none is. The one place in which a year decides:
 * 2019 and 2020 by 国办公开办函〔2019〕60号, 2021 on by 国办公开办函〔2021〕30号.
 */
export const formForYear = <F extends Form = (typeof officialForms)[number]>(
  year: number,
  forms: readonly F[] = officialForms as readonly Form[] as readonly F[],
): F | undefined => {
  assertArgument('formForYear', 'year', year, wholeNumber)
  assertArgument('formForYear', 'forms', forms, someForms)
  return forms.find(({ years }) => years.from <= year && year <= (years.to ?? Infinity))
}
