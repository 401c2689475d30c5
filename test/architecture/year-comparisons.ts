import ts from 'typescript'
import type { Source } from './sources'
import { isTesting, visitNodes } from './sources'

/** The one file in which a year decides. */
const home = 'packages/core/src/forms/form-for-year.ts'

const { SyntaxKind } = ts
const orders: readonly ts.SyntaxKind[] = [
  SyntaxKind.LessThanToken,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.GreaterThanToken,
  SyntaxKind.GreaterThanEqualsToken,
]
const equalities: readonly ts.SyntaxKind[] = [
  SyntaxKind.EqualsEqualsToken,
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
]

const isYear = (node: ts.Node) =>
  (ts.isNumericLiteral(node) || ts.isStringLiteralLike(node)) && /^20\d\d$/.test(node.text)

const namesYear = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) && /years?$/i.test(node.text)) || (ts.forEachChild(node, namesYear) ?? false)

const violation = (node: ts.Node): boolean => {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken
    const sides = [node.left, node.right]
    return (orders.includes(kind) && sides.some(namesYear)) || (equalities.includes(kind) && sides.some(isYear))
  }
  if (ts.isCaseClause(node)) return isYear(node.expression)
  // As the value of a property a year is data: the form's first year, a case of a rule.
  return ts.isNumericLiteral(node) && isYear(node) && !ts.isPropertyAssignment(node.parent)
}

/** Places outside `formForYear` where the report year or the name of a form decides, as sentences. */
export const yearComparisons = (sources: readonly Source[]): readonly string[] => {
  const found: string[] = []
  for (const source of sources.filter(({ path }) => path !== home && !isTesting(path)))
    visitNodes(source, (node) => {
      if (violation(node)) found.push(`${source.path}: ${node.getText()}`)
    })
  return found
}
