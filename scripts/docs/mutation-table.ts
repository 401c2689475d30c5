import { blankDraft, check, compiledForm } from '@gxgk/core'
import type { AnyDraft, Form, RuleCode } from '@gxgk/core'
import { oneMore } from '@gxgk/core/testing'

/** For one cell: the rules that see one more in it, from the report alone and with last year's report beside it. */
export interface Seen {
  readonly alone: readonly RuleCode[]
  readonly withPrevious: readonly RuleCode[]
}

/** For every printed cell of the form, which rules see a change in it. Reports are all zeros, in which every rule holds. */
export const mutationTable = (form: Form): { readonly [address: string]: Seen } => {
  const year = form.years.to ?? form.years.from + 1
  const zeros = (of: number) => blankDraft(form, { organ: '某县教育局', year: of }, 0) as AnyDraft
  const { cells, printed } = compiledForm(form)
  return Object.fromEntries(
    cells.slice(0, printed).map(({ address }): [string, Seen] => {
      const changed = oneMore(zeros(year), address)
      const alone = check(changed).failed
      const both = check(changed, { previous: zeros(year - 1) }).failed
      return [address, { alone, withPrevious: both.filter((code) => !alone.includes(code)) }]
    }),
  )
}
