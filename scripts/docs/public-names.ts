import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** A name that a package exports, as its source declares it. */
export interface PublicName {
  readonly name: string
  /** The file of the declaration without ending, from the folder of the index. */
  readonly file: string
  /** What its docstring says; empty where it has none. */
  readonly doc: string
  /** The declaration, without the work that a function does. */
  readonly declaration: string
}

const parsed = (file: string) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .at(-1) ?? ''

const typeOf = (node: ts.TypeNode | undefined, what: string): string => {
  if (!node) throw new Error(`${what} has no type written: docs/api.md cannot tell it`)
  return node.getText()
}

/** A parameter as callers see it: one with a default is one that may be left out. */
const parameterOf = (parameter: ts.ParameterDeclaration): string => {
  const { dotDotDotToken, initializer, name, questionToken, type } = parameter
  // What is taken apart has no name of its own.
  const called = ts.isIdentifier(name) ? name.text : /Options\b/.test(type?.getText() ?? '') ? 'options' : 'given'
  return `${dotDotDotToken ? '...' : ''}${called}${initializer || questionToken ? '?' : ''}: ${typeOf(type, called)}`
}

const signatureOf = (name: string, made: ts.ArrowFunction): string => {
  const generics = made.typeParameters?.map((one) => one.getText()).join(', ')
  const parameters = made.parameters.map(parameterOf)
  return `${name}${generics ? `<${generics}>` : ''}(${parameters.join(', ')}): ${typeOf(made.type, name)}`
}

const constantOf = ({ name, type, initializer }: ts.VariableDeclaration): string => {
  const called = name.getText()
  if (initializer && ts.isArrowFunction(initializer)) return signatureOf(called, initializer)
  if (type) return `const ${called}: ${type.getText()}`
  if (initializer && ts.isSatisfiesExpression(initializer)) return `const ${called}: ${initializer.type.getText()}`
  if (initializer && ts.isAsExpression(initializer))
    return ts.isConstTypeReference(initializer.type)
      ? `const ${called} = ${initializer.expression.getText()}`
      : `const ${called}: ${initializer.type.getText()}`
  // A schema: its type is as long as what it describes.
  return `const ${called}`
}

/** Members of a class as callers see them: no bodies. */
const classOf = (declared: ts.ClassDeclaration): string => {
  const heritage = declared.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? ''
  const members = declared.members.filter(ts.isPropertyDeclaration).map((member) => `  ${member.getText()}`)
  return `class ${declared.name!.text}${heritage} {\n${members.join('\n')}\n}`
}

const declarationIn = (source: ts.SourceFile, name: string): readonly [node: ts.Node, declaration: string] => {
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find((one) => one.name.getText() === name)
      if (found) return [statement, constantOf(found)]
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      if (statement.name.text === name) return [statement, statement.getText().replace(/^export /, '')]
    } else if (ts.isClassDeclaration(statement) && statement.name?.text === name) {
      return [statement, classOf(statement)]
    }
  }
  throw new Error(`${relative(process.cwd(), source.fileName)} does not declare ${name}`)
}

/** Every name that an index exports, in its order. */
export const publicNames = (index: string): readonly PublicName[] =>
  parsed(index)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause, moduleSpecifier }) => {
      const file = (moduleSpecifier as ts.StringLiteral).text
      const source = parsed(join(dirname(index), `${file}.ts`))
      return (exportClause as ts.NamedExports).elements.map(({ name: { text: name } }) => {
        const [node, declaration] = declarationIn(source, name)
        return { name, file: file.replace('./', ''), doc: docOf(node), declaration }
      })
    })
