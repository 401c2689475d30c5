import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../markdown-pages'

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config,
  ts.sys,
  root,
)

/** The names of all options that each package takes: the members of its public types called `…Options`. */
export const optionNames = (folders: readonly string[]): { readonly [folder: string]: readonly string[] } => {
  const index = (folder: string) => join(root, 'packages', folder, 'src/index.ts')
  const program = ts.createProgram(folders.map(index), { ...options, customConditions: ['@gxgk/source'] })
  const checker = program.getTypeChecker()
  const namesIn = (folder: string) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(index(folder))!)!)
      .filter(({ name }) => name.endsWith('Options'))
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .flatMap((symbol) => checker.getDeclaredTypeOfSymbol(symbol).getProperties())
      .map(({ name }) => name)
  return Object.fromEntries(folders.map((folder) => [folder, [...new Set(namesIn(folder))].sort()]))
}
