import type { Equation } from '../rules/equation'
import type { Multiple } from '../rules/proof'

/** What the known figures of multiples of equations leave for the unknown ones: 0 where nothing is left. */
export const remainder = (values: Float64Array, multiples: readonly Multiple[]): number =>
  multiples.reduce(
    (total, { equation: { cells, coefficients, constant }, times }) =>
      cells.reduce(
        (rest, cell, i) => rest - (Number.isNaN(values[cell]!) ? 0 : times * coefficients[i]! * values[cell]!),
        total + times * constant,
      ),
    0,
  )

/** Whether an equation is in both: only then does a conflict among known figures bear on the proof. */
export const shares = (some: readonly Multiple[], others: readonly Multiple[]): boolean =>
  some.some(({ equation }) => others.some((other) => other.equation === equation))

/** Both, each equation once. */
export const sum = (some: readonly Multiple[], others: readonly Multiple[]): readonly Multiple[] => {
  const times = new Map<Equation, number>()
  for (const one of [...some, ...others]) times.set(one.equation, (times.get(one.equation) ?? 0) + one.times)
  return [...times].filter(([, by]) => by !== 0).map(([equation, by]) => ({ equation, times: by }))
}
