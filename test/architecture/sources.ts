import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../markdown-pages'

/** A file of a package: its path from the root of the repository, with `/`, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

export const packageNames: readonly string[] = readdirSync(join(root, 'packages')).sort()

/** Every TypeScript file below packages/<name>/src. */
export const allSources: readonly Source[] = packageNames.flatMap((name) =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => {
      const path = `packages/${name}/src/${file.replaceAll('\\', '/')}`
      return { path, text: readFileSync(join(root, path), 'utf8') }
    }),
)

/** Those that are shipped: without tests and benches. */
export const shippedSources = allSources.filter(({ path }) => !/\.(?:test|bench)\.ts$/.test(path))

export const packageOf = (path: string): string => path.split('/')[1]!
/** The path inside src. */
export const insideOf = (path: string): string => path.split('/').slice(3).join('/')
/** For tests only: below testing/, or a package that is not published. */
export const isTesting = (path: string): boolean =>
  insideOf(path).startsWith('testing/') || packageOf(path) === 'deviations'

/** What a file imports or exports from, types too. */
export const importsOf = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)

/** `@gxgk/core` of `@gxgk/core/testing`. */
export const packageOfImport = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Calls for every node of the file. */
export const visitNodes = ({ path, text }: Source, visit: (node: ts.Node) => void): void => {
  const walk = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
}
