import type { Constraint } from 'yalps'
import { solve } from 'yalps'
import type { LinearSystem } from './linear-system'
import type { ChangeSet } from './smallest-changes'

type Coefficients = readonly (readonly [string, number])[]

/** One variable for what is added to a cell, one for what is taken from it, one that is 1 where either is not 0. */
const modelOf = ({ cells, rows, values, least }: LinearSystem, moreThan: number, except: readonly ChangeSet[]) => {
  const count = cells.length
  // A smallest answer passes differences on; it has no need to change a figure by more than all of them.
  const most = rows.reduce((sum, row) => sum + Math.abs(row[count]!), 0)
  const constraints = new Map<string, Constraint>([['size', { min: moreThan + 1 }]])
  rows.forEach((row, r) => constraints.set(`row${r}`, { equal: -row[count]! }))
  except.forEach(({ changes }, e) => constraints.set(`except${e}`, { max: changes.length - 1 }))
  const variables: (readonly [string, Coefficients])[] = []
  for (let i = 0; i < count; i++) {
    const inRows = (sign: number) =>
      rows.flatMap((row, r) => (row[i] === 0 ? [] : [[`row${r}`, sign * row[i]!] as const]))
    const less = Math.min(most, values[i]! - least[i]!)
    constraints.set(`more${i}`, { max: 0 })
    variables.push([`p${i}`, [...inRows(1), [`more${i}`, 1]]])
    if (less > 0) {
      constraints.set(`less${i}`, { max: 0 })
      variables.push([`n${i}`, [...inRows(-1), [`less${i}`, 1]]])
    }
    const excepted = except.flatMap(({ changes }, e) =>
      changes.some(({ cell }) => cell === i) ? [[`except${e}`, 1] as const] : [],
    )
    variables.push([`z${i}`, [['size', 1], [`more${i}`, -most], [`less${i}`, -less], ...excepted]])
  }
  return {
    direction: 'minimize' as const,
    objective: 'size',
    constraints,
    variables,
    binaries: new Set(Array.from({ length: count }, (_, i) => `z${i}`)),
  }
}

/** The changes that the solver gives, where they are whole numbers and do satisfy the system; it reckons in fractions. */
const changesOf = ({ cells, rows }: LinearSystem, variables: readonly (readonly [string, number])[]) => {
  const by = new Float64Array(cells.length)
  for (const [name, value] of variables) {
    const cell = Number(name.slice(1))
    if (name[0] !== 'z') by[cell]! += (name[0] === 'p' ? 1 : -1) * Math.round(value)
  }
  const holds = rows.every((row) => by.reduce((sum, change, i) => sum + row[i]! * change, row[cells.length]!) === 0)
  return holds ? [...by].flatMap((change, cell) => (change === 0 ? [] : [{ cell, by: change }])) : undefined
}

/**
 * All smallest sets of more than `moreThan` changes by a general solver, as mixed integer programs; none where they cannot all be
 * found before `deadline` (milliseconds as `performance.now` tells).
 */
export const solveLarger = (system: LinearSystem, moreThan: number, deadline: number): readonly ChangeSet[] => {
  const found: ChangeSet[] = []
  for (;;) {
    const timeout = deadline - Date.now()
    if (timeout <= 0) return []
    const { status, variables } = solve(modelOf(system, moreThan, found), { timeout, maxIterations: Infinity })
    if (status === 'infeasible') return found
    const changes = status === 'optimal' ? changesOf(system, variables) : undefined
    if (!changes || changes.length <= moreThan) return []
    if (found[0] && changes.length > found[0].changes.length) return found
    found.push({ changes, determined: true })
  }
}
