import type { Equation } from '../rules/equation'
import { residualOf } from '../rules/equation'

/** Equations over the changes of n cells, dense: what the search works on. */
export interface LinearSystem {
  /** For each unknown the cell of the form that it is. */
  readonly cells: Int32Array
  /** A row an equation: n coefficients, then the residual; Σ coefficient × change = −residual. */
  readonly rows: readonly Float64Array[]
  /** What stands in each cell. */
  readonly values: Float64Array
  /** The least that may stand there: 0, or −∞ for a change. */
  readonly least: Float64Array
}

/** The equations, all of whose figures are whole numbers, as rows over the changes of their cells; a known cell does not change. */
export const linearSystem = (
  equations: readonly Equation[],
  values: Float64Array,
  signed: (cell: number) => boolean,
  known: (cell: number) => boolean,
): LinearSystem => {
  const named = new Set(equations.flatMap((equation) => Array.from(equation.cells)))
  const cells = Int32Array.from([...named].filter((cell) => !known(cell))).sort()
  const at = new Map([...cells].map((cell, i) => [cell, i]))
  return {
    cells,
    rows: equations.map((equation) => {
      const row = new Float64Array(cells.length + 1)
      for (let i = 0; i < equation.cells.length; i++) {
        const unknown = at.get(equation.cells[i]!)
        if (unknown !== undefined) row[unknown] = equation.coefficients[i]!
      }
      row[cells.length] = residualOf(equation, values)
      return row
    }),
    values: Float64Array.from(cells, (cell) => values[cell]!),
    least: Float64Array.from(cells, (cell) => (signed(cell) ? -Infinity : 0)),
  }
}
