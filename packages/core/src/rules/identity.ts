import type { Identity, Side } from '../forms/compiled-form'
import type { IdentityRule } from '../forms/form'
import { unitsToAmount } from '../model/amount'
import type { Figures } from '../model/figures'
import { cellUnits } from '../model/figures'
import type { FindingOf, Term } from './finding'
import type { Rule } from './rule'
import { finding, outcome } from './rule'

const sumOf = (values: Float64Array, { cells }: Side): number => {
  let sum = 0
  for (let i = 0; i < cells.length; i++) sum += values[cells[i]!]!
  return sum
}

const exactSum = (values: Float64Array, { cells }: Side) => cells.reduce((sum, cell) => sum + BigInt(values[cell]!), 0n)

/**
 * Left − right of an identity in vector units: 0 where it holds, NaN where a figure is not a number.
 * Sums beyond 2⁵³ are taken again in BigInt, so that rounding hides no difference.
 */
export const imbalance = (values: Float64Array, identity: Identity): number => {
  const left = sumOf(values, identity.left)
  const right = sumOf(values, identity.right)
  if (left + right > Number.MAX_SAFE_INTEGER && Number.isInteger(left) && Number.isInteger(right))
    return Number(exactSum(values, identity.left) - exactSum(values, identity.right))
  return left - right
}

/** What the rules say that a form declares as sums and flows: each identity of the rule's code holds. */
export const checkIdentities = <C extends IdentityRule>(rule: Rule<C>, figures: Figures) => {
  const { form, values } = figures
  const identities = form.identitiesOf[rule.code]
  if (!identities) return undefined
  const findings: FindingOf<C>[] = []
  let unknown = false
  for (const identity of identities) {
    const difference = imbalance(values, identity)
    if (difference === 0) continue
    if (Number.isNaN(difference)) unknown = true
    else findings.push(identityFinding(rule, figures, identity))
  }
  return outcome(findings, unknown)
}

const identityFinding = <C extends IdentityRule>(rule: Rule<C>, figures: Figures, identity: Identity): FindingOf<C> => {
  const { cells, form } = figures.form
  const scale = (units: number, cell: number) => (cells[cell]!.kind === 'amount' ? unitsToAmount(units) : units)
  const terms = ({ terms }: Side): readonly Term[] =>
    terms.map((cell) => ({ cell: cells[cell]!.address, value: scale(cellUnits(figures, cell), cell) }))
  const first = identity.left.terms[0]!
  const { table, each, at } = identity
  return finding<IdentityRule>(rule, {
    cells: [...identity.left.cells, ...identity.right.cells].map((cell) => cells[cell]!.address),
    expected: scale(sumOf(figures.values, identity.right), first),
    actual: scale(sumOf(figures.values, identity.left), first),
    params: { form: form.id, table, each, at, left: terms(identity.left), right: terms(identity.right) },
  }) as FindingOf<C>
}
