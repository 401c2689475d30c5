import type { CompiledForm } from '../forms/compiled-form'

/** A figure of this year and the one of last year's report that it repeats. */
export interface Carried {
  readonly cell: string
  readonly lastYear: string
}

const written = ({ rows }: CompiledForm): readonly Carried[] | undefined =>
  rows
    .find(({ table, row }) => table === 'requests' && row === 'carriedIn')
    ?.columns.map((id) => ({ cell: `requests.carriedIn.${id}`, lastYear: `requests.carriedOut.${id}` }))

// As with the compiled form itself, remembering cannot be observed.
const known = new WeakMap<CompiledForm, readonly Carried[] | undefined>()

/** What 结转 means: each 上年结转 is the 结转下年度继续办理 of the same column a year before. Undefined where the form has none. */
export const carriedCells = (form: CompiledForm): readonly Carried[] | undefined => {
  if (!known.has(form)) known.set(form, written(form))
  return known.get(form)
}
