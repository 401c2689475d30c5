import type { Form } from '@gxgk/core'
import { addressesOf, formForYear } from '@gxgk/core'
import type { Words } from '../passage'

/**
 * The form whose cells the names are: that of the year unless another has twice as many of them, else the one that has more of
 * them and lacks fewer.
 */
export const namedForm = <F extends Form>(
  named: ReadonlyMap<string, Words>,
  forms: readonly F[],
  year: number | undefined,
): F | undefined => {
  const scored = forms.flatMap((form) => {
    const addresses = addressesOf(form, { groups: true })
    const found = addresses.filter((address) => named.has(address)).length
    return found > 0 ? [{ form, found, lacking: addresses.length - found }] : []
  })
  const [best] = [...scored].sort((a, b) => b.found - a.found || a.lacking - b.lacking)
  const usual = year === undefined ? undefined : scored.find(({ form }) => form === formForYear(year, forms))
  return usual && best && usual.found * 2 >= best.found ? usual.form : best?.form
}
