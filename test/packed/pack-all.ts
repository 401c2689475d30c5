import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { packageNames } from '../architecture/sources'
import { root } from '../markdown-pages'

export const run = promisify(execFile)

export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly sideEffects?: boolean | readonly string[]
  readonly exports: { readonly [subpath: string]: unknown }
  readonly dependencies?: { readonly [name: string]: string }
  readonly peerDependencies?: { readonly [name: string]: string }
}

export interface Workspace {
  /** Name of its folder. */
  readonly folder: string
  readonly manifest: Manifest
  /** What users import: the name of the package, and its subpaths that are code. */
  readonly specifiers: readonly string[]
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest

/** The packages that are published. */
export const workspaces: readonly Workspace[] = packageNames.flatMap((folder) => {
  const manifest = manifestOf(folder)
  if (manifest.private) return []
  // Data are files, not modules.
  const subpaths = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === 'string' ? [] : [subpath],
  )
  return [{ folder, manifest, specifiers: subpaths.map((subpath) => manifest.name + subpath.slice(1)) }]
})

export interface Packed {
  /** An empty project in which the packed packages are installed, outside of this repository. */
  readonly project: string
  readonly tarballs: { readonly [name: string]: string }
}

const assertBuilt = () => {
  for (const { folder } of workspaces)
    for (const file of ['src/index.ts', 'dist/index.js', 'dist/index.cjs'])
      if (!existsSync(join(root, 'packages', folder, file)))
        throw new Error(`packages/${folder}/${file} is not there: run npm run build first`)
}

/** Packs every workspace as npm publishes it, and unpacks it into a project beside the dependencies that it declares. */
export const packAll = async (): Promise<Packed> => {
  assertBuilt()
  const home = mkdtempSync(join(tmpdir(), 'gxgk-packed-'))
  const project = join(home, 'project')
  const { stdout } = await run('npm', ['pack', '--workspaces', '--json', '--pack-destination', home], {
    cwd: root,
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  })
  const packed = JSON.parse(stdout) as readonly { readonly name: string; readonly filename: string }[]
  const tarballs = Object.fromEntries(packed.map(({ name, filename }) => [name, join(home, filename)]))
  for (const { folder, manifest } of workspaces) {
    const target = join(project, 'node_modules', manifest.name)
    mkdirSync(target, { recursive: true })
    await run('tar', ['-xzf', tarballs[manifest.name]!, '-C', target, '--strip-components=1'])
    // Its own folder of dependencies: what it does not declare it does not find.
    for (const dependency of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      if (dependency.startsWith('@gxgk/')) continue
      const nested = join(root, 'packages', folder, 'node_modules', dependency)
      const link = join(target, 'node_modules', dependency)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(existsSync(nested) ? nested : join(root, 'node_modules', dependency), link, 'junction')
    }
  }
  return { project, tarballs }
}
