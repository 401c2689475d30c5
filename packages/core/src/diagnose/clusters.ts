import type { CompiledForm } from '../forms/compiled-form'
import type { RepairChange } from '../locate/locate'
import { equationsOf } from '../rules/equation'

/** The changes of a repair by what they have to do with one another: those that stand in one identity belong together. */
export const clustersOf = (
  changes: readonly RepairChange[],
  form: CompiledForm,
): readonly (readonly RepairChange[])[] => {
  const clusters = new Map(changes.map((change) => [form.index.get(change.cell)!, [change]]))
  for (const { cells } of equationsOf(form)) {
    const [first, ...others] = [...cells].flatMap((cell) => clusters.get(cell) ?? [])
    if (!first) continue
    const own = clusters.get(form.index.get(first.cell)!)!
    for (const other of others) {
      const joined = clusters.get(form.index.get(other.cell)!)!
      if (joined === own) continue
      own.push(...joined)
      for (const { cell } of joined) clusters.set(form.index.get(cell)!, own)
    }
  }
  return [...new Set(clusters.values())]
}
