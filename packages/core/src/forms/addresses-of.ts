import { assertArgument } from '@gxgk/document'
import type { Address } from './address'
import { compiledForm } from './compiled-form'
import type { Form } from './form'
import { aForm } from './form-kinds'

/**
 * The addresses of the cells of a form, in printed order; with `groups` those of the sums that it names and does not print
 * (`requests.refused.total`) after them.
 */
export const addressesOf = (form: Form, { groups = false }: { readonly groups?: boolean } = {}): readonly Address[] => {
  assertArgument('addressesOf', 'form', form, aForm)
  const { cells, printed } = compiledForm(form)
  return (groups ? cells : cells.slice(0, printed)).map(({ address }) => address)
}
