import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './markdown-pages'

interface Installed {
  readonly name: string
  readonly license?: string
  readonly dependencies?: { readonly [name: string]: string }
}

/** Where Node finds a package from the folder of another. */
const folderOf = (name: string, from: string): string => {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (at === dirname(at)) throw new Error(`${name} is not installed`)
  }
}

/** The package and all that npm installs for it, by name; optional peers are not among them. */
const installedFor = (folder: string, found = new Map<string, string>()): ReadonlyMap<string, string> => {
  const { name, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Installed
  if (found.has(name)) return found
  found.set(name, folder)
  for (const dependency of Object.keys(dependencies)) installedFor(folderOf(dependency, folder), found)
  return found
}

describe('what is installed with @gxgk/pdf', () => {
  const installed = installedFor(join(root, 'packages', 'pdf'))

  it('is fewer than ten packages', () => {
    expect([...installed.keys()].sort()).toEqual([
      '@gxgk/document',
      '@gxgk/fonts-kai',
      '@gxgk/fonts-noto',
      '@gxgk/fonts-tinos',
      '@gxgk/layout',
      '@gxgk/pdf',
      '@noble/hashes',
      'fflate',
    ])
  })

  it('has no licence like the GPL, in a manifest or beside a font', () => {
    const gnu = /\b[AL]?GPL\b|GNU (?:General|Lesser|Affero)/
    for (const [name, folder] of installed) {
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Installed
      expect(license, name).toMatch(/^(?:MIT|MIT AND OFL-1\.1)$/)
      const assets = join(folder, 'assets')
      const texts = existsSync(assets) ? readdirSync(assets).filter((file) => !file.endsWith('.ttf')) : []
      for (const file of texts) expect(readFileSync(join(assets, file), 'utf8'), `${name} ${file}`).not.toMatch(gnu)
    }
    // So that the above can fail.
    const fandol = join(root, 'packages', 'fonts-fandol')
    expect(readFileSync(join(fandol, 'assets', 'COPYING'), 'utf8')).toMatch(gnu)
  })
})
