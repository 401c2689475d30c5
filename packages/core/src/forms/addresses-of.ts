import type { Address } from './address'
import { compiledForm } from './compiled-form'
import type { Form } from './form'

/**
 * The addresses of the cells of a form, in printed order; with `groups` those of the sums that it names and does not print
 * (`requests.refused.total`) after them.
 */
export const addressesOf = (form: Form, { groups = false }: { readonly groups?: boolean } = {}): readonly Address[] => {
  const { cells, printed } = compiledForm(form)
  return (groups ? cells : cells.slice(0, printed)).map(({ address }) => address)
}
