import { blankDraft, check, compiledForm } from '@gxgk/core'
import type { AnyDraft, Form, RuleCode } from '@gxgk/core'
import { oneMore, changedAt } from '@gxgk/core/testing'

/** For one cell: the rules that see one more in it, from the report alone and with last year's report beside it. */
export interface Seen {
  readonly alone: readonly RuleCode[]
  readonly withPrevious: readonly RuleCode[]
  /** Rules that see it in some reports only, by the figures beside it or the kind of organ. */
  readonly sometimes: readonly RuleCode[]
}

/**
 * For every printed cell of the form, which rules see a change in it. Two reports are tried in which every rule holds: one of a bureau, all
 * zeros, and one of a government that makes regulations, with many documents in force.
 */
export const mutationTable = (form: Form): { readonly [address: string]: Seen } => {
  const year = form.years.to ?? form.years.from + 1
  const zeros = (of: number, organ = '某县教育局') => blankDraft(form, { organ, year: of }, 0) as AnyDraft
  const { cells, printed } = compiledForm(form)
  const addresses = cells.slice(0, printed).map(({ address }) => address)
  const roomy = addresses
    .filter((address) => address.endsWith('.inForce'))
    .reduce((report, address) => changedAt(report, address, () => 100), zeros(year, '某省人民政府'))
  return Object.fromEntries(
    addresses.map((address): [string, Seen] => {
      const changed = oneMore(zeros(year), address)
      const seen = check(changed).failed
      const alone = seen.filter((code) => check(oneMore(roomy, address)).failed.includes(code))
      const both = check(changed, { previous: zeros(year - 1) }).failed
      return [
        address,
        {
          alone,
          withPrevious: both.filter((code) => !seen.includes(code)),
          sometimes: seen.filter((code) => !alone.includes(code)),
        },
      ]
    }),
  )
}
