import type { Equation } from '../rules/equation'

/** Equations that share cells, directly or over others; what is wrong in one component says nothing of another. */
export const componentsOf = (equations: readonly Equation[]): readonly (readonly Equation[])[] => {
  const components: { readonly cells: Set<number>; readonly equations: Equation[] }[] = []
  for (const equation of equations) {
    const touched = components.filter(({ cells }) => equation.cells.some((cell) => cells.has(cell)))
    const [first, ...others] = touched
    if (!first) {
      components.push({ cells: new Set(equation.cells), equations: [equation] })
      continue
    }
    for (const cell of equation.cells) first.cells.add(cell)
    first.equations.push(equation)
    for (const other of others) {
      for (const cell of other.cells) first.cells.add(cell)
      first.equations.push(...other.equations)
      components.splice(components.indexOf(other), 1)
    }
  }
  return components.map(({ equations }) => equations)
}
