import type { Source } from './sources'
import { importsOf, packageOf, packageOfImport } from './sources'

export interface Manifest {
  readonly name: string
  readonly dependencies?: { readonly [name: string]: string }
  readonly peerDependencies?: { readonly [name: string]: string }
}

/** What packages of ours that one depends on leave to their users to install: a program has no users who would. */
const leftToUsers = ({ dependencies = {} }: Manifest, manifests: readonly Manifest[]): ReadonlySet<string> => {
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (names: readonly string[]) => {
    for (const one of manifests.filter(({ name }) => names.includes(name) && !seen.has(name))) {
      seen.add(one.name)
      for (const peer of Object.keys(one.peerDependencies ?? {})) found.add(peer)
      visit(Object.keys(one.dependencies ?? {}))
    }
  }
  visit(Object.keys(dependencies))
  return found
}

/** Imports that a package.json does not declare, and dependencies that nothing imports; npm links all workspaces, so both would run. */
export const wrongDeclarations = (
  sources: readonly Source[],
  manifests: { readonly [name: string]: Manifest },
): readonly string[] =>
  Object.entries(manifests).flatMap(([name, manifest]) => {
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies }
    const imported = new Set(
      sources
        .filter(({ path }) => packageOf(path) === name)
        .flatMap(({ text }) => importsOf(text))
        .filter((specifier) => !/^(?:\.|#|node:)/.test(specifier))
        .map(packageOfImport),
    )
    imported.delete(manifest.name)
    const left = leftToUsers(manifest, Object.values(manifests))
    return [
      ...[...imported]
        .filter((one) => !(one in declared))
        .map((one) => `${name} imports ${one} and does not declare it`),
      ...Object.keys(declared)
        .filter((one) => !imported.has(one) && !left.has(one))
        .map((one) => `${name} declares ${one} and does not import it`),
    ]
  })
