import type { Equation } from '../rules/equation'

/** Equations that share cells, directly or over others; what is wrong in one component says nothing of another. */
export const componentsOf = (equations: readonly Equation[]): readonly (readonly Equation[])[] => {
  // Each cell points to another of its component, the root to itself.
  const parents = new Map<number, number>()
  const rootOf = (cell: number): number => {
    let root = cell
    for (let parent = parents.get(root) ?? root; parent !== root; parent = parents.get(root) ?? root) root = parent
    return root
  }
  for (const { cells } of equations) for (const cell of cells) parents.set(rootOf(cell), rootOf(cells[0]!))
  const components = new Map<number, Equation[]>()
  for (const equation of equations) {
    const root = rootOf(equation.cells[0]!)
    const component = components.get(root)
    if (component) component.push(equation)
    else components.set(root, [equation])
  }
  return [...components.values()]
}
