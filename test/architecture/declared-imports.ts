import type { Source } from './sources'
import { importsOf, packageOf, packageOfImport } from './sources'

export interface Manifest {
  readonly name: string
  readonly dependencies?: { readonly [name: string]: string }
  readonly peerDependencies?: { readonly [name: string]: string }
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
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .map(packageOfImport),
    )
    imported.delete(manifest.name)
    return [
      ...[...imported]
        .filter((one) => !(one in declared))
        .map((one) => `${name} imports ${one} and does not declare it`),
      ...Object.keys(declared)
        .filter((one) => !imported.has(one))
        .map((one) => `${name} declares ${one} and does not import it`),
    ]
  })
