import type { CompiledForm } from '@gxgk/core'
import { cellStates, vectorOf } from '@gxgk/core'
import type { AnyDraft } from '@gxgk/core'

/** A cell added up over reports, in the units of vectors. */
export interface CellSum {
  readonly cell: string
  readonly kind: CompiledForm['cells'][number]['kind']
  readonly units: number
  /** How many reports have no number there; a `/` is none to be added. */
  readonly lacking: number
  /** As the report that adds them up has it; undefined where it has no number. */
  readonly told: number | undefined
}

/** Each cell of the form, and of its summed groups, added up over reports in it. */
export const cellSums = (
  form: CompiledForm,
  reports: readonly AnyDraft[],
  own: AnyDraft | undefined,
): readonly CellSum[] => {
  const at = (draft: AnyDraft) => {
    const { form: printed, units, states } = vectorOf(draft)
    return (address: string) => {
      const i = printed.index.get(address)
      return i === undefined ? { units: NaN, state: cellStates.absent } : { units: units[i]!, state: states[i]! }
    }
  }
  const readers = reports.map(at)
  const told = own && at(own)
  return form.cells.map(({ address: cell, kind }) => {
    let [units, lacking] = [0, 0]
    for (const read of readers) {
      const found = read(cell)
      if (!Number.isNaN(found.units)) units += found.units
      else if (found.state !== cellStates.slash) lacking++
    }
    const published = told?.(cell).units ?? NaN
    return { cell, kind, units, lacking, told: Number.isNaN(published) ? undefined : published }
  })
}
