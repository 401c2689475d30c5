import ts from 'typescript'

/** One change of a source file: what stands from `start` to `end` is written otherwise. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
}

const operators: { readonly [operator: string]: readonly string[] } = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
}

/** What of a node is written otherwise, and how; texts, types and imports stay as they are. */
const changesOf = (node: ts.Node, source: ts.SourceFile): readonly (readonly [ts.Node, string])[] => {
  if (ts.isBinaryExpression(node))
    return (operators[node.operatorToken.getText(source)] ?? []).map((to) => [node.operatorToken, to] as const)
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText(source)]]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']]
  if (ts.isNumericLiteral(node)) return [[node, `(${node.text} + 1)`]]
  if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition
    return [
      [condition, 'true'],
      [condition, 'false'],
    ]
  }
  if (ts.isExpressionStatement(node)) return [[node, ';']]
  return []
}

/** The cases of a rule are what it is tested with, not the program. */
const isCases = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'cases'

/** All mutants of a source file, in order. */
export const mutantsOf = (file: string, text: string): readonly Mutant[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const mutants: Mutant[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || isCases(node)) return
    for (const [part, to] of changesOf(node, source)) {
      const [start, end] = [part.getStart(source), part.getEnd()]
      const line = source.getLineAndCharacterOfPosition(start).line + 1
      mutants.push({ file, line, start, end, from: text.slice(start, end), to })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutants
}

/** The source with the change. */
export const mutated = (text: string, { start, end, to }: Mutant): string => text.slice(0, start) + to + text.slice(end)
