import type { Identity, IdentitySet, Side } from '../forms/compiled-form'
import type { IdentityRule } from '../forms/form'
import { fromUnits } from '../model/amount'
import type { Figures } from '../model/figures'
import { cellUnits } from '../model/figures'
import type { FindingOf } from './finding'
import type { Term } from './params'
import type { Judge } from './rule'
import { finding, outcome } from './rule'

const sumOf = (values: Float64Array, { cells }: Side): number => {
  let sum = 0
  for (const cell of cells) sum += values[cell]!
  return sum
}

/**
 * The places in the set of identities whose sides differ, are not numbers, or are too large to be sure. This loop is
 * all that a report goes through whose identities hold.
 */
export const suspects = (values: Float64Array, { flat }: IdentitySet): readonly number[] => {
  const found: number[] = []
  for (let at = 0, k = 0; at < flat.length; k++) {
    const leftEnd = at + 2 + flat[at]!
    const rightEnd = leftEnd + flat[at + 1]!
    let left = 0
    let right = 0
    for (at += 2; at < leftEnd; at++) left += values[flat[at]!]!
    for (; at < rightEnd; at++) right += values[flat[at]!]!
    if (left !== right || left > Number.MAX_SAFE_INTEGER) found.push(k)
  }
  return found
}

/**
 * Left − right of an identity in vector units: 0 where it holds, NaN where a figure is not a whole number (which is
 * CELL-01's or CELL-03's to tell). Beyond 2⁵³ added as BigInt, so that no sum hides a difference.
 */
export const imbalance = (values: Float64Array, { left, right }: Identity): number => {
  let difference = 0
  let size = 0
  for (const [{ cells }, sign] of [
    [left, 1],
    [right, -1],
  ] as const)
    for (const cell of cells) {
      const value = values[cell]!
      if (!Number.isInteger(value)) return NaN
      difference += sign * value
      size += Math.abs(value)
    }
  if (size <= Number.MAX_SAFE_INTEGER) return difference
  const exact = ({ cells }: Side) => [...cells].reduce((sum, cell) => sum + BigInt(values[cell]!), 0n)
  return Number(exact(left) - exact(right))
}

/** What the rules say that a form declares as sums and flows: each identity of the rule's code holds. */
export const checkIdentities = <C extends IdentityRule>(rule: Judge<C>, figures: Figures) => {
  const { form, values } = figures
  const set = form.identitiesOf[rule.code]
  if (!set) return undefined
  const findings: FindingOf<C>[] = []
  let unknown = false
  for (const suspect of suspects(values, set)) {
    const identity = set.identities[suspect]!
    const difference = imbalance(values, identity)
    if (Number.isNaN(difference)) unknown = true
    else if (difference !== 0) findings.push(identityFinding(rule, figures, identity))
  }
  return outcome(findings, unknown)
}

const addressesOf = ({ left, right }: Identity, { form }: Figures): readonly string[] => {
  const found: string[] = []
  for (const { cells } of [left, right]) for (const cell of cells) found.push(form.cells[cell]!.address)
  return found
}

/** What stands in the cells of a side, which hold whole numbers. */
const valuesOf = ({ cells }: Side, { form, values }: Figures): readonly number[] =>
  Array.from(cells, (cell) => fromUnits(values[cell]!, form.cells[cell]!.kind))

const identityFinding = <C extends IdentityRule>(
  rule: Judge<C>,
  figures: Figures,
  identity: Identity,
): FindingOf<C> => {
  const { cells, form } = figures.form
  const scale = (units: number, cell: number) => fromUnits(units, cells[cell]!.kind)
  const terms = ({ terms }: Side): readonly Term[] =>
    terms.map((cell) => ({ cell: cells[cell]!.address, value: scale(cellUnits(figures, cell), cell) }))
  const first = identity.left.terms[0]!
  const { table, each, at } = identity
  return finding<IdentityRule>(rule, figures, {
    cells: addressesOf(identity, figures),
    there: [...valuesOf(identity.left, figures), ...valuesOf(identity.right, figures)],
    expected: scale(sumOf(figures.values, identity.right), first),
    actual: scale(sumOf(figures.values, identity.left), first),
    params: { form: form.id, table, each, at, left: terms(identity.left), right: terms(identity.right) },
  }) as FindingOf<C>
}
