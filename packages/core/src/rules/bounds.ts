import type { Figures } from '../model/figures'
import { printedFigure } from '../model/figures'
import { fromUnits } from '../model/amount'

/** Between what a figure must lie; `sure` where it is printed, or the sum of printed ones, and so known; of what was not read they are infinite. */
export interface Bounds {
  readonly low: number
  readonly high: number
  readonly sure: boolean
}

/** Bounds of every printed cell in vector units: of one that is blank by the sums and flows that name it, no count being less than 0. */
const narrowed = ({ values, form }: Figures): { readonly low: Float64Array; readonly high: Float64Array } => {
  const low = values.map((value) => (Number.isNaN(value) ? 0 : value))
  const high = values.map((value) => (Number.isNaN(value) ? Infinity : value))
  const sum = (of: Float64Array, cells: Int32Array) => cells.reduce((total, cell) => total + of[cell]!, 0)
  for (let round = 0; round < 3; round++)
    for (const { left, right } of form.identities)
      for (const [own, other] of [
        [left.cells, right.cells],
        [right.cells, left.cells],
      ] as const) {
        const [least, most] = [sum(low, own), sum(high, own)]
        const [from, to] = [sum(low, other), sum(high, other)]
        for (const cell of own) {
          if (!Number.isNaN(values[cell]!)) continue
          low[cell] = Math.max(low[cell]!, from - (most - high[cell]!) || 0)
          high[cell] = Math.min(high[cell]!, to - (least - low[cell]!))
        }
      }
  return { low, high }
}

/** Gives the bounds of cells and summed groups by address; undefined where the form has no such cell. */
export const boundsOf = (figures: Figures): ((address: string) => Bounds | undefined) => {
  const { form, values, whole, unread } = figures
  const halfRead: ReadonlySet<string> | undefined =
    unread.size > 0 ? new Set([...unread].map((cell) => form.cells[cell]!.table)) : undefined
  let known: ReturnType<typeof narrowed> | undefined
  return (address) => {
    const cell = form.index.get(address)
    if (cell === undefined) return undefined
    const { kind } = form.cells[cell]!
    let low = 0
    let high = 0
    let sure = true
    for (const leaf of form.leaves[cell]!) {
      const value = values[leaf]!
      if (!Number.isNaN(value)) {
        low += value
        high += value
        continue
      }
      sure = false
      // Beside what was not read nothing else bounds a cell: the figure there might be the one that is wrong.
      if (halfRead?.has(form.cells[leaf]!.table)) return { low: -Infinity, high: Infinity, sure }
      // What an organ cannot have, and cells that are missing, are no blanks to be reckoned.
      const blank = !whole && printedFigure(figures, leaf) === null
      if (blank) known ??= narrowed(figures)
      low += blank ? known!.low[leaf]! : 0
      high += blank ? known!.high[leaf]! : Infinity
    }
    // Figures that contradict one another bound nothing.
    if (low > high) return { low: 0, high: Infinity, sure: false }
    return { low: fromUnits(low, kind), high: fromUnits(high, kind), sure }
  }
}
